import { z } from 'zod'
import { NETWORK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { parseStoreObjects } from './store-objects.ts'

/** Queries a store for these paths, bypassing Nix's cache of earlier answers. A missing path is not a failure. */
export function queryCacheCommand(store: string, paths: readonly string[]): Command {
  return {
    argv: [
      'nix',
      'path-info',
      '--extra-experimental-features',
      'nix-command',
      '--refresh',
      '--option',
      'connect-timeout',
      '10',
      '--option',
      'download-attempts',
      '2',
      '--store',
      store,
      '--json',
      '--stdin',
    ],
    input: `${paths.join('\n')}\n`,
    effect: 'read',
    timeout: NETWORK_LIMIT,
  }
}

const heldSchema = z.object({ narSize: z.number(), downloadSize: z.number().optional() })

/** A path that a store holds. Bytes; what a download takes is known of binary caches only. */
export interface HeldPath {
  readonly narSize: number
  readonly downloadSize: number | undefined
}

/** Parses the paths that the store holds. */
export function parseHeld(stdout: string): Map<string, HeldPath> {
  const held = [...parseStoreObjects(stdout, heldSchema)]
  return new Map(held.map(([path, { narSize, downloadSize }]) => [path, { narSize, downloadSize }]))
}
