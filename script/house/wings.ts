/** The wings of src/. A file's first folder is its wing; a file directly in src/ is the entry. */
export const wings = ['entry', 'actions', 'cli', 'agent', 'verbs', 'github', 'steps', 'host', 'machine', 'tools', 'domain'] as const
export type Wing = (typeof wings)[number]

/**
 * The wings that each wing may import, itself aside. The lint rules repeat this for editors; test/house/house.test.ts holds the two
 * together. The reasons are in docs/adr/0016-wings.md.
 */
export const mayImport: Readonly<Record<Wing, readonly Wing[]>> = {
  entry: ['actions', 'cli'],
  actions: ['verbs', 'github', 'steps', 'tools', 'domain'],
  cli: ['verbs', 'steps', 'tools', 'domain'],
  agent: ['host', 'machine', 'tools', 'domain'],
  verbs: ['steps', 'tools', 'domain'],
  github: ['steps', 'tools', 'domain'],
  steps: ['machine', 'tools', 'domain'],
  host: ['machine', 'tools', 'domain'],
  machine: ['tools', 'domain'],
  tools: ['domain'],
  domain: [],
}

/** The wing of a file, whose path begins below src/. Throws for a folder that is no wing. */
export function wingOf(file: string): Wing {
  const [first, ...rest] = file.split('/')
  const name = rest.length === 0 ? 'entry' : first
  const wing = wings.find((one) => one === name)
  if (wing === undefined) throw new Error(`src/${file} is in no wing; the wings are ${wings.join(', ')}.`)
  return wing
}
