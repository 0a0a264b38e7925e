import type { Command } from '../run/runner.ts'

/**
 * `nix-store --verify-path`: reads the paths' files and holds them against the NAR hashes in the store's database. Ends with a status
 * other than 0, and says which path was modified, when they are not the same.
 */
export function verifyPathsCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--verify-path', ...paths], effect: 'read', environment: { LC_ALL: 'C' } }
}
