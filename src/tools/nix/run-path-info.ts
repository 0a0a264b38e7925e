import { CommandError } from '#domain/errors/errors'
import type { Command, CommandResult, Runner } from '../run/runner.ts'

/**
 * Runs a `nix path-info --json`. Nix 2.34 warns when it is not told which form of JSON is meant, and says that this will be an error;
 * Nix 2.33 and earlier know no such option. So the form is told only to a Nix that fails and speaks of it.
 */
export async function runPathInfo(runner: Runner, command: Command): Promise<CommandResult> {
  const result = await runner.run(command)
  if (result.status === 0 || !result.stderr.includes('--json-format')) return result
  const [nix, ...words] = command.argv
  return runner.run({ ...command, argv: [nix, ...words, '--json-format', '1'] })
}

/** The same, for an answer that must be there. Throws CommandError. */
export async function pathInfoText(runner: Runner, command: Command): Promise<string> {
  const { status, stdout, stderr } = await runPathInfo(runner, command)
  if (status !== 0) throw new CommandError(command.argv, status, stderr)
  return stdout
}
