/** What a side may be called: its own name, and where it was read from. */
export interface Named {
  readonly name: string
  readonly file: string
}

/**
 * Returns unique names for the sides: a side's own name if no other has it, else with the file that it was read from, as `prod
 * (before.json)`.
 */
export function uniqueNames(sides: readonly Named[]): string[] {
  const plain = sides.map(({ name }) => name)
  const short = sides.map(({ name, file }) => `${name} (${file.split('/').at(-1)})`)
  const long = sides.map(({ name, file }) => `${name} (${file})`)
  return sides.map((_, index) => {
    const name = [plain, short, long].find((names) => isAlone(names, names[index]!))?.[index]
    return name ?? `${long[index]} #${index + 1}`
  })
}

function isAlone(names: readonly string[], name: string): boolean {
  return names.filter((other) => other === name).length === 1
}
