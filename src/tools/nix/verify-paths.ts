import { DISK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/**
 * `nix-store --verify-path`: reads the paths' files and compares them with the NAR hashes in the store's database. Exits with a status
 * other than 0, and names the modified path, when they differ.
 */
export function verifyPathsCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--verify-path', ...paths], effect: 'read', timeout: DISK_LIMIT, environment: { LC_ALL: 'C' } }
}
