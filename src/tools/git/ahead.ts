import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Counts the commits that a revision has and another, a full id, has not. Fails when the clone does not have both. */
export function countAheadCommand(root: string, revision: string, of: string): Command {
  return gitCommand(root, ['rev-list', '--count', '--end-of-options', revision, `^${of}`])
}

/** Lists the files of a commit whose first line is that of a private key, one a line; status 1 for none. */
export function privateKeysCommand(root: string, commit: string): Command {
  return gitCommand(root, ['grep', '--files-with-matches', '--full-name', '-e', '^-----BEGIN [A-Z ]*PRIVATE KEY-----', commit, '--'])
}

/** Parses what it printed: `commit:path` a line. */
export function parsePrivateKeys(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(line.indexOf(':') + 1))
}
