import { resolve } from 'node:path'
import type { Command } from 'commander'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Inputs } from './inputs.ts'

interface Given {
  readonly command: Command
  readonly options: Inputs
  /** The folder that paths are from. */
  readonly directory: string
}

/**
 * Runs a command's work. Of an error about a file that an option has from the environment, it names the variable beside the path: a user
 * who typed no path does not know otherwise where it is from.
 */
export async function namingVariables<Result>(given: Given, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isKnownError(error)) nameVariables(error, given)
    throw error
  }
}

function nameVariables(thrown: Error, { command, options, directory }: Given): void {
  for (const [name, { variable }] of Object.entries(options)) {
    const value: unknown = command.getOptionValue(name)
    if (variable === undefined || typeof value !== 'string' || command.getOptionValueSource(name) !== 'env') continue
    const path = [resolve(directory, value), value].map((text) => mentionOf(text)).find((mention) => mention.test(thrown.message))
    if (path !== undefined) thrown.message = thrown.message.replace(path, (found) => `${found} (${variable})`)
  }
}

/** Matches a path in a sentence, quoted or not; a quoted one of a file below it, too. */
function mentionOf(path: string): RegExp {
  const [plain, quoted] = [path, quote(path)].map((text) => RegExp.escape(text))
  const below = `${RegExp.escape(quote(path).slice(0, -1))}/[^"]*"`
  return new RegExp(`${quoted}|${below}|(?<=^|\\s)${plain}(?=[\\s,;:]|\\.?$|\\.\\s)`)
}
