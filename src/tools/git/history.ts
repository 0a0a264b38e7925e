import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Counts a commit and all its ancestors. */
export function countHistoryCommand(root: string, commit: string): Command {
  return gitCommand(root, ['rev-list', '--count', '--end-of-options', commit])
}

/** Lists a commit and the nearest of its ancestors, none before a descendant of it. */
export function nearestCommand(root: string, commit: string, limit: number): Command {
  return gitCommand(root, ['rev-list', '--topo-order', `--max-count=${limit}`, '--end-of-options', commit])
}

/** Parses what it printed: one id a line. */
export function parseCommitIds(stdout: string): string[] {
  return stdout.split('\n').filter((line) => line !== '')
}
