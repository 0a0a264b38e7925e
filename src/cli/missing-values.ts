import { Command, type Option, type ParseOptionsResult } from 'commander'
import { InputError } from '#domain/errors/errors'

/** A word that is written as an option: `--json`, `--output=file`, `-h`. */
const OPTION = /^(?:--[a-z][a-z-]*(?:=.*)?|-[a-zA-Z])$/s

/**
 * A command that refuses an option in the place of the value of the option before it. Commander takes any word there, so that
 * `--directory --json` would name a folder. After `=` such a value is deliberate; words after `--` are arguments, whatever their form.
 */
export class StrictCommand extends Command {
  override parseOptions(words: string[]): ParseOptionsResult {
    refuseMissingValues(this.options, words)
    return super.parseOptions(words)
  }
}

/** Throws InputError `usage` for the first option whose value is missing. */
function refuseMissingValues(options: readonly Option[], words: readonly string[]): void {
  for (let index = 0; index < words.length && words[index] !== '--'; index += 1) {
    const option = options.find(({ long, short }) => words[index] === long || words[index] === short)
    if (option?.required !== true) continue
    index += 1
    const value = words[index] ?? ''
    if (OPTION.test(value)) throw missingValue(words[index - 1]!, value)
  }
}

function missingValue(option: string, next: string): InputError {
  // What follows = is a value, which may be long.
  const [name] = next.split('=', 1)
  return new InputError('usage', `${option} has no value: the word after it, ${name}, is an option.`, {
    hint: `Write the value after ${option}. A value that begins with a hyphen is written ${option}=VALUE.`,
  })
}
