import { pathToFileURL } from 'node:url'
import { BUILD_LIMIT, QUERY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** A flake at one commit of a local repository. */
export interface LocalFlake {
  /** Root of the repository's working tree. */
  readonly root: string
  readonly commit: string
  /** The flake's folder, as a path below the root; empty for the root itself. */
  readonly folder: string
  /** The files of submodules, too. */
  readonly submodules?: boolean | undefined
  /** The files that Git LFS keeps, in place of their pointers. */
  readonly lfs?: boolean | undefined
}

/**
 * Returns the flake reference of an attribute. It names the commit, so the committed files are built, independent of the working tree.
 * `shallow` because a clone may have no history: with it every clone evaluates alike, and none offers `revCount`, which would differ.
 */
export function flakeReference({ root, commit, folder, submodules, lfs }: LocalFlake, attribute: string): string {
  const url = pathToFileURL(root)
  url.searchParams.set('rev', commit)
  url.searchParams.set('shallow', '1')
  if (submodules === true) url.searchParams.set('submodules', '1')
  if (lfs === true) url.searchParams.set('lfs', '1')
  if (folder !== '') url.searchParams.set('dir', folder)
  // Nix reads a plus sign as itself, and URLSearchParams writes one for a space alone.
  url.search = url.search.replaceAll('+', '%20')
  return `git+${url.href}#${attribute}`
}

/** Evaluation is pure and uses the lock file, independent of the user's nix.conf. */
export const flakeOptions = [
  '--extra-experimental-features',
  'nix-command flakes',
  '--option',
  'pure-eval',
  'true',
  '--option',
  'accept-flake-config',
  'false',
  '--no-update-lock-file',
] as const

/**
 * Prints the derivation (a `.drv` store path) that an installable evaluates to. Unlike `nix eval`, this uses what Nix remembers of an
 * evaluation at this commit, as `nix build` does, so each component is evaluated once; `afresh` evaluates again.
 */
export function evaluateCommand(reference: string, afresh = false): Command {
  const options = [...flakeOptions, ...(afresh ? withoutEvalCache : [])]
  return { argv: ['nix', 'path-info', ...options, '--derivation', '--', reference], effect: 'read', timeout: BUILD_LIMIT }
}

/** Options to evaluate again instead of using a cached evaluation. */
export const withoutEvalCache = ['--option', 'eval-cache', 'false'] as const

/** Prints, as JSON, the kind of system that this machine builds for. */
export const systemCommand: Command = {
  argv: ['nix-instantiate', '--eval', '--json', '--expr', 'builtins.currentSystem'],
  effect: 'read',
  timeout: QUERY_LIMIT,
}
