/** The place of a value in a snapshot: the keys on the way to it. */
export type FieldPath = readonly string[]

/** Formats a field's name for people and programs: `units["hypervisor.service"].activeState`. */
export function fieldText(path: FieldPath): string {
  return path
    .map((part, index) => (/^[A-Za-z0-9_-]+$/.test(part) ? `${index === 0 ? '' : '.'}${part}` : `[${JSON.stringify(part)}]`))
    .join('')
}
