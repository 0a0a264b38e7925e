import { TRANSFER_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { buildNothing } from './import.ts'

/**
 * `nix-store --realise`: fetches from the machine's substituters what is not valid yet, and never builds. With `root` it also
 * makes links there (`root`, `root-2`, …) that keep the paths from being collected. Fails when a path is available nowhere.
 */
export function realiseCommand(paths: readonly string[], root?: string): Command {
  return {
    argv: ['nix-store', '--realise', ...buildNothing, ...(root === undefined ? [] : ['--add-root', root]), ...paths],
    effect: 'write',
    timeout: TRANSFER_LIMIT,
  }
}
