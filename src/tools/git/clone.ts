import { TRANSFER_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Clones a repository with its whole history, and without a working tree, into a folder below `directory`. */
export function cloneCommand(directory: string, address: string, name: string): Command {
  return {
    ...gitCommand(directory, ['clone', '--quiet', '--no-checkout', '--no-recurse-submodules', '--', address, name], 'write'),
    timeout: TRANSFER_LIMIT,
  }
}

/** Fetches one commit by its full id, with its history, also when no branch leads to it, and moves no branch. */
export function fetchCommitCommand(root: string, remote: string, commit: string): Command {
  const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--', remote, commit]
  return { ...gitCommand(root, words, 'write'), timeout: TRANSFER_LIMIT }
}
