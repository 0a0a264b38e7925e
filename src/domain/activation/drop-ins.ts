/**
 * Names of the folders that can have drop-ins of a unit, the most specific first: of drop-ins with the same name only that of the most
 * specific folder applies. See systemd.unit(5).
 */
export function dropInFolders(unit: string): string[] {
  const type = unit.slice(unit.lastIndexOf('.'))
  const [prefix = ''] = unit.slice(0, -type.length).split('@')
  const dashes = [...prefix.matchAll(/-(?=.)/g)].map(({ index }) => `${prefix.slice(0, index + 1)}${type}`)
  return [...unitNames(unit), ...dashes.toReversed(), type.slice(1)].map((name) => `${name}.d`)
}

/** The names under which a unit may be defined: its own, and that of the template of an instance. */
export function unitNames(unit: string): string[] {
  return [...new Set([unit, unit.replace(/@.*(?=\.[a-z]+$)/, '@')])]
}

/**
 * Returns those of a unit's drop-ins that apply, in the order in which systemd reads them: by their names. Of two with the same name that
 * in the more specific folder applies; in folders of one name, the earlier of `files`.
 */
export function effectiveDropIns(unit: string, files: readonly string[]): string[] {
  const folders = dropInFolders(unit)
  const rank = (file: string) => {
    const found = folders.indexOf(file.split('/').at(-2) ?? '')
    return found === -1 ? folders.length : found
  }
  const byName = new Map<string, string>()
  for (const file of files.toSorted((one, other) => rank(one) - rank(other))) {
    const name = nameOf(file)
    if (!byName.has(name)) byName.set(name, file)
  }
  return [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file)
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
