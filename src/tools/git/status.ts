import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Everything that differs from HEAD, including untracked files that are not ignored, independent of the user's settings. */
export function statusCommand(root: string): Command {
  return gitCommand(root, ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignore-submodules=none', '--no-renames'])
}

/** Paths of files that were changed, added, removed or are untracked. */
export function parseStatus(stdout: string): string[] {
  return stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
}
