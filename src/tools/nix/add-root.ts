import { STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/**
 * `nix-store --realise` of valid paths: registers temporary roots, which a running collection respects until its end. Fails when one of
 * them is not valid.
 */
export function respectCommand(paths: readonly string[]): Command {
  return {
    argv: ['nix-store', '--realise', '--option', 'substitute', 'false', ...paths],
    effect: 'write',
    timeout: STORE_LIMIT,
  }
}

/**
 * `nix-store --realise … --add-root`: makes links that protect valid paths from garbage collection. Unlike a link made by hand it first
 * registers a temporary root, which a running collection sees. The first path gets `link`, the others `link-2`, `link-3`, …
 */
export function addRootCommand(paths: readonly string[], link: string): Command {
  return {
    argv: ['nix-store', '--realise', '--option', 'substitute', 'false', '--add-root', link, ...paths],
    effect: 'write',
    timeout: STORE_LIMIT,
  }
}
