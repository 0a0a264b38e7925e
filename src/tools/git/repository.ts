import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Prints the root of the working tree that contains `directory`; fails outside of one. */
export function rootCommand(directory: string): Command {
  return gitCommand(directory, ['rev-parse', '--show-toplevel'])
}

/**
 * Prints the path of `directory` below that root, with a slash at its end, or nothing at the root. Links on the way are followed: it is the
 * path of the folder itself.
 */
export function folderCommand(directory: string): Command {
  return gitCommand(directory, ['rev-parse', '--show-prefix'])
}

/** Parses what it printed: the path without the slash, empty at the root. */
export function parseFolder(stdout: string): string {
  return stdout.replace(/\n$/, '').replace(/\/$/, '')
}

/** Prints the address of the remote, as git would use it. */
export function remoteAddressCommand(root: string, remote: string): Command {
  return gitCommand(root, ['remote', 'get-url', '--', remote])
}

/** Prints `true` when older history is missing from this clone. */
export function isShallowCommand(root: string): Command {
  return gitCommand(root, ['rev-parse', '--is-shallow-repository'])
}
