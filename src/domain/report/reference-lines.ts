import type { ReferenceEntry } from '../config/reference.ts'

/** Lists the top-level keys of the configuration, one a line, as an overview. */
export function referenceOverview(entries: readonly ReferenceEntry[]): string[] {
  const top = entries.filter(({ key }) => !key.includes('.'))
  const width = Math.max(...top.map(({ key }) => key.length))
  return [
    'Keys of grind-to-prod.yml:',
    ...top.map(({ key, description }) => `  ${key.padEnd(width)}  ${description}`),
    'For one key and all below it: grind-to-prod docs KEY',
  ]
}

/** Formats entries of the configuration in full. */
export function referenceLines(entries: readonly ReferenceEntry[]): string[] {
  return entries.flatMap((entry, index) => [
    ...(index === 0 ? [] : ['']),
    `${entry.key}  ${[entry.type, presence(entry)].filter((part) => part !== '').join(', ')}`,
    ...(entry.description === '' ? [] : [`  ${entry.description}`]),
  ])
}

/** Formats whether the key must be given, or its default. */
export function presence({ isRequired, default: byDefault }: ReferenceEntry): string {
  if (isRequired) return 'required'
  return byDefault === undefined ? '' : `default ${byDefault}`
}
