import { CommandError } from '#domain/errors/errors'
import type { Command, CommandResult, Runner } from '../run/runner.ts'

/** The forms that this program reads (`store-objects.ts`), and in which order they are asked for. */
const FORMS = ['1', '2', '3'] as const

/**
 * Runs a `nix path-info --json`. Nix since 2.33 warns when no form of JSON is given, and announces that this will be an error; earlier
 * versions have no such option. So the form is given only to a Nix that fails with a message about it, and another one to a Nix that no
 * longer has that one.
 */
export async function runPathInfo(runner: Runner, command: Command): Promise<CommandResult> {
  let result = await runner.run(command)
  if (result.status === 0 || !result.stderr.includes('--json-format')) return result
  const [nix, ...words] = command.argv
  for (const form of FORMS) {
    result = await runner.run({ ...command, argv: [nix, ...words, '--json-format', form] })
    if (result.status === 0 || !/unsupported .*JSON format/i.test(result.stderr)) break
  }
  return result
}

/** The same, for an answer that must exist. Throws CommandError. */
export async function pathInfoText(runner: Runner, command: Command): Promise<string> {
  const { status, stdout, stderr } = await runPathInfo(runner, command)
  if (status !== 0) throw new CommandError(command.argv, { status, stderr })
  return stdout
}
