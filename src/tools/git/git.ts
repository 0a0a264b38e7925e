import { REPOSITORY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/**
 * A git command in a repository. It asks for no password, takes no lock that it does not need, speaks English (its words are read),
 * and sees the objects as they are, not through refs/replace.
 */
export function gitCommand(directory: string, words: readonly string[], effect: Command['effect'] = 'read'): Command {
  return {
    argv: ['git', '-C', directory, ...words],
    effect,
    timeout: REPOSITORY_LIMIT,
    environment: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
  }
}

/** True when git refused to read a repository because another user owns it. */
export function isDubiousOwnership(stderr: string): boolean {
  return stderr.includes('dubious ownership')
}

/** Returns git's last words, for a message, without `fatal:` and the like. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const said = lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? 'no reason given'
  return said.replace(/^(?:fatal|error): /, '').trim()
}
