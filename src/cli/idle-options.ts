import type { Command } from 'commander'
import { InputError } from '#domain/errors/errors'

/** What a command declares about its options. */
interface OptionRules {
  /** The option without which each of these means nothing; of several, one is enough. */
  readonly needs: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Formats that a JSON document has too. */
  readonly formatsInJson: readonly string[]
}

/**
 * Refuses options that were given and would have no effect: one that means nothing without another (`needs`), and a format where --json
 * prints a document instead. An option that is read and ignored lets its user believe in what does not happen. What a variable of the
 * environment gives is not checked, because it is there for every command.
 */
export function refuseIdleOptions(command: Command, { needs, formatsInJson }: OptionRules): void {
  const isGiven = (name: string) => command.getOptionValueSource(name) === 'cli'
  for (const [name, needed = []] of Object.entries(needs)) {
    const others = [needed].flat()
    if (others.length === 0 || !isGiven(name) || others.some((other) => isSet(command.getOptionValue(other)))) continue
    const words = others.map(written).join(' or ')
    throw new InputError('missing-option', `${written(name)} has no effect without ${words}.`, {
      hint: `Add ${words}, or remove ${written(name)}.`,
    })
  }
  const { format, output } = command.opts<{ readonly format?: unknown; readonly output?: unknown }>()
  if (isGiven('json') && isGiven('format') && !formatsInJson.includes(String(format)) && output === undefined) {
    throw new InputError('conflicting-options', `--json prints JSON, and not the format ${String(format)}.`, {
      hint: 'Leave one of them out.',
    })
  }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
}

/** As a user writes it: `dryRun` is `--dry-run`. */
function written(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
