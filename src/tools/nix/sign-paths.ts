import { STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `nix store sign`: adds a signature by a secret key to valid paths of this machine's store. */
export function signPathsCommand(paths: readonly string[], keyFile: string): Command {
  return {
    argv: ['nix', 'store', 'sign', '--extra-experimental-features', 'nix-command', '--key-file', keyFile, '--', ...paths],
    effect: 'write',
    timeout: STORE_LIMIT,
  }
}
