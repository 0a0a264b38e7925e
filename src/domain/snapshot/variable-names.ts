/**
 * Names of a snapshot's variables. Most follow from the place of the field (`nix.version` is `nix_version`); these are the names that
 * operators know. A star is any one name, `$1` the first of them as a variable may have it. The longest match counts.
 */
const templates: Readonly<Record<string, string>> = {
  host: '',
  'host.name': 'hostname',
  system: '',
  'system.generation': 'system_generation',
  'system.current': 'current_system',
  'system.booted': 'booted_system',
  repository: 'repo',
  'repository.state': 'repo',
  releases: 'release',
  'binaries.*': 'binary_$1',
  'shared.*': 'shared_$1',
  units: 'services',
  'units.*': 'service_$1',
  'units.*.loadState': 'service_$1_load',
  'units.*.activeState': 'service_$1_active',
  'units.*.subState': 'service_$1_substate',
  'units.*.environmentFiles': '$1_env_files',
  'units.*.environmentFiles.*': '$1_env_file_$2',
  'health.*.result': 'health_$1',
}

/** A step on the way to a field: one of the schema's own, or a name that a host gave. */
export type Step = { readonly field: string } | { readonly name: string }

/** Returns the variable for a field, before it is compared with the others. */
export function variableFor(path: readonly Step[]): string {
  const patterns = path.map((step) => ('field' in step ? step.field : '*'))
  let length = path.length
  while (length > 0 && templates[patterns.slice(0, length).join('.')] === undefined) length -= 1
  const names = path.flatMap((step) => ('name' in step ? plain(step.name) : []))
  const template = templates[patterns.slice(0, length).join('.')] ?? ''
  const beginning = template.replaceAll(/\$(\d)/g, (_, index: string) => names[Number(index) - 1]!)
  const rest = path.slice(length).map((step) => ('field' in step ? snakeCase(step.field) : plain(step.name)))
  const variable = [beginning, ...rest].filter((part) => part !== '').join('_')
  return /^[0-9]/.test(variable) ? `_${variable}` : variable
}

function snakeCase(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Returns what a variable may have of a name: `hypervisor` for hypervisor.service, `etc_choiros_env` for /etc/choiros/env. */
function plain(name: string): string {
  return name
    .replace(/\.service$/, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
}

/** Gives out variables, each once: names that differ may look alike as variables (`a-b`, `a.b`), and the second gets a number. */
export function variableGiver(): (path: readonly Step[], suffix?: string) => string {
  const given = new Set<string>()
  return (path, suffix = '') => {
    const wanted = `${variableFor(path)}${suffix}`
    let variable = wanted
    for (let number = 2; given.has(variable); number += 1) variable = `${wanted}_${number}`
    given.add(variable)
    return variable
  }
}
