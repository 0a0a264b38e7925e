import { stripVTControlCharacters } from 'node:util'

/** Formats what is wrong, in one line, of an error that Nix printed: without the trace above it, and the log and advice below. */
export function errorText(printed: string): string {
  const text = stripVTControlCharacters(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0]!
  return text
    .slice(Math.max(0, text.lastIndexOf('error:')))
    .replace(/^error:\s*/, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[;.\s]+$/, '')
}

/** Lines of git that are enough to name what it could not fetch. */
const GIT_LINES = 2

/**
 * Returns what git printed when it could not fetch a repository for Nix, such as a submodule, in one line: Nix's own error may name only
 * the program and its exit code, or a revision. Undefined when the error is of something else.
 */
export function gitText(printed: string): string | undefined {
  if (!/program 'git' failed|Git revision/.test(errorText(printed))) return undefined
  const lines = stripVTControlCharacters(printed)
    .split('\n')
    .flatMap((line) => /^\s*fatal: (.*?)[.\s]*$/.exec(line)?.[1] ?? [])
  return lines.length === 0 ? undefined : [...new Set(lines)].slice(0, GIT_LINES).join('; ')
}

/**
 * True when a garbage collection may have caused the error. It can take a derivation between its evaluation and its build (what
 * the evaluation cache remembers has no temporary root), or a source that is just being copied. The daemon of Nix 2.26 even
 * ends when a derivation goes at a bad moment (an assertion in derivation-goal.cc, `drv` in loadDerivation).
 */
export function mayBeCollected(error: string): boolean {
  return collected.some((pattern) => pattern.test(error))
}

const collected = [
  /missing derivation '/,
  /\/nix\/store\/[^']+' (?:is not valid|does not exist)/,
  /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/,
  /daemon disconnected unexpectedly/,
]
