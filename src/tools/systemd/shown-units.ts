import { CommandError } from '#domain/errors/errors'

/** One unit as `systemctl show` printed it: a block of `Key=value` lines. */
export interface ShownUnit {
  readonly unit: string
  /** The values of a property that has a line for each, in their order. */
  readonly all: (key: string) => string[]
  /** The value of a property; empty when it has none. */
  readonly one: (key: string) => string
  /** The words of a property that is a list. */
  readonly words: (key: string) => string[]
}

/** Reads the blocks that `systemctl show` printed for these units. Throws CommandError when it printed another number of them. */
export function shownUnits(stdout: string, units: readonly string[]): ShownUnit[] {
  const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '')
  if (blocks.length !== units.length) {
    throw new CommandError(['systemctl', 'show'], { status: 0, stderr: `it showed ${blocks.length} units instead of ${units.length}` })
  }
  return blocks.map((block, index) => {
    const lines = block.split('\n')
    const all = (key: string) => lines.flatMap((line) => (line.startsWith(`${key}=`) ? line.slice(key.length + 1) : []))
    const one = (key: string) => all(key)[0] ?? ''
    return { unit: units[index]!, all, one, words: (key) => one(key).split(' ').filter(Boolean) }
  })
}
