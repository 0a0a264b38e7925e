import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** A commit for display. The texts are as its author wrote them, each on one line. */
export interface ListedCommit {
  readonly id: string
  readonly author: string
  readonly subject: string
}

/** Lists the newest commits that `to` has and `from` has not; both are full ids. */
export function logCommand(root: string, { from, to, limit }: { from: string; to: string; limit: number }): Command {
  const words = [
    'log',
    '-z',
    '--no-show-signature',
    '--no-color',
    '--encoding=UTF-8',
    '--format=tformat:%H%x00%an%x00%s',
    `--max-count=${limit}`,
  ]
  return gitCommand(root, [...words, '--end-of-options', `${from}..${to}`])
}

/**
 * Lists these commits themselves, as far as the repository has them; full ids. Without any of them git lists what is checked out, so a
 * reader must look for the ids.
 */
export function namedCommitsCommand(root: string, commits: readonly string[]): Command {
  const format = ['-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', '--format=tformat:%H%x00%an%x00%s']
  return gitCommand(root, ['log', ...format, '--no-walk', '--ignore-missing', '--max-count=1000', '--end-of-options', ...commits])
}

/** Reads what it printed: three fields a commit, each ended by a NUL. */
export function parseLog(stdout: string): ListedCommit[] {
  const fields = stdout.split('\0')
  const commits: ListedCommit[] = []
  for (let at = 0; at + 2 < fields.length; at += 3) commits.push({ id: fields[at]!, author: fields[at + 1]!, subject: fields[at + 2]! })
  return commits
}

/** Counts the commits that `to` has and `from` has not. */
export function countCommitsCommand(root: string, from: string, to: string): Command {
  return gitCommand(root, ['rev-list', '--count', '--end-of-options', `${from}..${to}`])
}
