import { pathToFileURL } from 'node:url'
import { BUILD_LIMIT, QUERY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/**
 * Returns the flake reference of an installable (`./folder#attribute`) at one commit of a local repository. It names the commit, so the
 * committed files are built, independent of the working tree. `shallow` because a clone may have no history: with it every clone evaluates
 * alike, and none offers `revCount`, which would differ.
 */
export function flakeReference(root: string, commit: string, installable: string): string {
  const [folder = '', attribute = ''] = installable.split('#')
  const directory = folder.replace(/^\.\/?/, '')
  const url = pathToFileURL(root)
  url.searchParams.set('rev', commit)
  url.searchParams.set('shallow', '1')
  if (directory !== '') url.searchParams.set('dir', directory)
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

/** Prints the derivation (a `.drv` store path) that an installable evaluates to. */
export function evaluateCommand(reference: string): Command {
  return { argv: ['nix', 'eval', ...flakeOptions, '--raw', `${reference}.drvPath`], effect: 'read', timeout: BUILD_LIMIT }
}

/** Prints, as JSON, the kind of system that this machine builds for. */
export const systemCommand: Command = {
  argv: ['nix-instantiate', '--eval', '--json', '--expr', 'builtins.currentSystem'],
  effect: 'read',
  timeout: QUERY_LIMIT,
}
