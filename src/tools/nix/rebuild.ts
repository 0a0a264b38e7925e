import { BUILD_LIMIT, STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { activityTypes, parseLogLine } from './internal-log.ts'

/** A derivation to realise, and who hears the lines of the internal log. */
export interface Realisation {
  readonly derivation: string
  readonly onStderrLine: (line: string) => void
}

/** `nix-store --realise`: makes all outputs of a derivation valid: fetched if a substituter has them, else built. `root` keeps them. */
export function realiseOutputsCommand({ derivation, onStderrLine }: Realisation, root: string): Command {
  return {
    argv: ['nix-store', '--realise', '--log-format', 'internal-json', '--add-root', root, derivation],
    effect: 'write',
    timeout: BUILD_LIMIT,
    onStderrLine,
  }
}

/**
 * `nix-store --realise --check`: builds a derivation again, on this machine, and compares the result with its outputs, which must be valid.
 * Every Nix has it; `nix build --rebuild` does the same for an installable. With `--keep-failed`, another result stays beside the output,
 * as `<path>.check`, until the next garbage collection.
 */
export function checkDerivationCommand({ derivation, onStderrLine }: Realisation): Command {
  return {
    argv: ['nix-store', '--realise', '--check', '--keep-failed', '--log-format', 'internal-json', derivation],
    effect: 'write',
    timeout: BUILD_LIMIT,
    onStderrLine,
  }
}

/** Prints the store paths of a derivation's outputs, one a line. */
export function outputsCommand(derivation: string): Command {
  return { argv: ['nix-store', '--query', '--outputs', derivation], effect: 'read', timeout: STORE_LIMIT }
}

/** An output that a rebuild made with another content. */
export interface Difference {
  readonly output: string
  /** Where the other content is; undefined when Nix kept none. */
  readonly kept: string | undefined
}

/** Reads which output differed in a rebuild, from Nix's message; undefined when it failed in another way. */
export function parseDifference(message: string): Difference | undefined {
  const [, output, kept] = /may not be deterministic: output '([^']+)' differs(?: from '([^']+)')?/.exec(message) ?? []
  return output === undefined ? undefined : { output, kept }
}

/** Returns the derivation whose build on this machine a line of the log reports; undefined for any other, and for another machine's. */
export function builtHere(line: string): string | undefined {
  const parsed = parseLogLine(line)
  if (parsed?.action !== 'start' || parsed.type !== activityTypes.build) return undefined
  const [derivation, machine] = parsed.fields
  return typeof derivation === 'string' && machine === '' ? derivation : undefined
}
