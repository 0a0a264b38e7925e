import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Prints the full id of the commit that a revision names; fails when there is none. */
export function commitCommand(root: string, revision: string): Command {
  return gitCommand(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
}

/** Prints a commit's time in seconds since 1970. */
export function commitTimeCommand(root: string, commit: string): Command {
  return gitCommand(root, ['log', '--max-count=1', '--no-show-signature', '--format=%ct', commit])
}

/** RFC 3339 in UTC, to the second, which is all that git knows. */
export function parseCommitTime(stdout: string): string {
  return new Date(Number(stdout.trim()) * 1000).toISOString().replace('.000Z', 'Z')
}

/** Status 0 when `ancestor` is `commit` or is in its history, 1 when not. */
export function isAncestorCommand(root: string, ancestor: string, commit: string): Command {
  return gitCommand(root, ['merge-base', '--is-ancestor', ancestor, commit])
}

/** Lists every file of a commit by its path, each ended by a NUL. */
export function listFilesCommand(root: string, commit: string): Command {
  return gitCommand(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', '--end-of-options', commit])
}

/** Status 0 when a commit has a file or folder at that path. */
export function isInCommitCommand(root: string, commit: string, path: string): Command {
  return gitCommand(root, ['cat-file', '-e', `${commit}:${path}`])
}

/** Prints a file as it is in a commit; fails when it is not there. */
export function fileAtCommand(root: string, commit: string, path: string): Command {
  return gitCommand(root, ['cat-file', 'blob', `${commit}:${path}`])
}
