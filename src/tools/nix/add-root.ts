import type { Command } from '../run/runner.ts'

/**
 * `nix-store --realise … --add-root`: makes links that keep valid paths from being collected. Unlike a link that one makes by
 * hand it first registers a temporary root, which a collection that already runs is told of. The first path gets `link`,
 * the others `link-2`, `link-3`, …
 */
export function addRootCommand(paths: readonly string[], link: string): Command {
  return { argv: ['nix-store', '--realise', '--option', 'substitute', 'false', '--add-root', link, ...paths], effect: 'write' }
}
