import { STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `nix-store --query --requisites`: prints the paths of a closure, one a line. Fails when one of the given paths is not valid. */
export function requisitesCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--query', '--requisites', ...paths], effect: 'read', timeout: STORE_LIMIT }
}

/** Reads the paths that it printed. */
export function parseRequisites(stdout: string): Set<string> {
  return new Set(stdout.split('\n').filter((line) => line !== ''))
}
