import { expectSuccess } from '../run/expect-success.ts'
import { STORE_LIMIT } from '../run/limits.ts'
import type { Command, Runner } from '../run/runner.ts'
import { batches } from './batches.ts'

/** `nix-store --check-validity --print-invalid`: prints the paths that are not valid, one a line. */
function invalidPathsCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--check-validity', '--print-invalid', ...paths], effect: 'read', timeout: STORE_LIMIT }
}

/** Returns those of the paths that this machine's store does not have, in the order given. */
export async function invalidPaths(runner: Runner, paths: readonly string[]): Promise<string[]> {
  const invalid = new Set<string>()
  for (const batch of batches(paths)) {
    const stdout = await expectSuccess(runner, invalidPathsCommand(batch))
    for (const line of stdout.split('\n')) invalid.add(line)
  }
  return paths.filter((path) => invalid.has(path))
}
