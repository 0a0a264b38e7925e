import { QUERY_LIMIT, TRANSFER_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** Adds a file to the store, named by its content, and prints its path. No root keeps it. Effect `read`: it is not a release. */
export function addFileCommand(file: string): Command {
  return { argv: ['nix-store', '--add', file], effect: 'read', timeout: QUERY_LIMIT }
}

/** Writes valid paths to standard output, for `nix-store --import`. A path must follow what it refers to, unless the reader has that. */
export function exportCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--export', ...paths], effect: 'read', timeout: TRANSFER_LIMIT }
}

/** Prints the size of each path in bytes, one a line, in this order. */
export function sizesCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--query', '--size', ...paths], effect: 'read', timeout: QUERY_LIMIT }
}
