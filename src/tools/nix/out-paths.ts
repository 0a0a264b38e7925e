import { BUILD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { flakeOptions } from './flake.ts'

/** Prints the store path that an installable would have, built or not. */
export function outPathCommand(reference: string): Command {
  return { argv: ['nix', 'eval', ...flakeOptions, '--raw', '--', `${reference}.outPath`], effect: 'read', timeout: BUILD_LIMIT }
}
