const TYPES: ReadonlySet<string> = new Set(['simple', 'exec', 'forking', 'oneshot', 'dbus', 'notify', 'notify-reload', 'idle'])

/**
 * True when these unit files together, the unit's own and then its drop-ins, define a service that systemd can reload: by an `ExecReload=`
 * command, or by `Type=notify-reload`. See systemd.service(5).
 */
export function canReload(texts: readonly string[]): boolean {
  let command = ''
  let type = ''
  for (const { key, value } of texts.flatMap(serviceLines)) {
    // An empty value clears the commands before it.
    if (key === 'ExecReload') command = value
    // systemd ignores a type that it does not know.
    if (key === 'Type' && TYPES.has(value)) type = value
  }
  return command !== '' || type === 'notify-reload'
}

/** Returns the assignments of the section [Service]; a line that ends with a backslash continues on the next one. */
function serviceLines(text: string): { key: string; value: string }[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*[#;]/.test(line))
    .join('\n')
    .replaceAll(/(?<!\\)((?:\\\\)*)\\\n/g, '$1 ')
    .split('\n')
  let section = ''
  return lines.flatMap((line) => {
    section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1] ?? section
    const assignment = /^\s*([A-Za-z]+)\s*=\s*(.*?)\s*$/.exec(line)
    return section === 'Service' && assignment !== null ? { key: assignment[1]!, value: assignment[2]! } : []
  })
}
