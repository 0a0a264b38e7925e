import { EXIT_BAD_INPUT } from '#domain/errors/errors'
import { agentHelp } from '#domain/protocol/agent-help'
import type { Performed } from './row.ts'

/** True when the words ask for the help, or are none at all. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.length === 0 || words[0] === 'help' || words.some((word) => word === '--help' || word === '-h')
}

/** Returns the help as a result; no words at all are a mistake, which it answers. */
export function helpOf(words: readonly string[]): Performed {
  const help = agentHelp(words.find((word) => word !== 'help' && !word.startsWith('-')))
  return { result: { help }, exitCode: words.length === 0 ? EXIT_BAD_INPUT : 0, lines: async () => help, leavesUnfinished: false }
}
