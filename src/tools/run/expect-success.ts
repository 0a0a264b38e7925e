import { CommandError } from '#domain/errors/errors'
import type { Command, CommandResult, Runner } from './runner.ts'

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
export async function expectSuccess(runner: Runner, command: Command): Promise<string> {
  const result: CommandResult = await runner.run(command)
  if (result.status !== 0) throw new CommandError(command.argv, result)
  return result.stdout
}
