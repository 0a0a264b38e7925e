import { CommandError } from '#domain/errors/errors'
import type { Command, CommandResult, Runner } from './runner.ts'

/** Runs a command whose every exit status is an answer. Throws CommandError for one that was killed at its limit: that is no answer. */
export async function answered(runner: Runner, command: Command): Promise<CommandResult> {
  const result = await runner.run(command)
  if (result.timedOut === true) throw new CommandError(command.argv, result)
  return result
}
