import { z } from 'zod'
import { storePathSchema } from '#domain/closure/store-path'
import type { Command } from '../run/runner.ts'
import { readJson } from './read-json.ts'

/** Asks a store for these paths, past what Nix remembers of earlier answers. A path that it lacks is no failure. */
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
  }
}

const answerSchema = z.record(storePathSchema, z.object({ narSize: z.number(), downloadSize: z.number().optional() }).nullable())

/** A path that a store holds. Bytes; what a download takes is known of binary caches only. */
export interface HeldPath {
  readonly narSize: number
  readonly downloadSize: number | undefined
}

/** The paths that the store holds. */
export function parseHeld(stdout: string): Map<string, HeldPath> {
  const entries = Object.entries(readJson(['nix', 'path-info'], answerSchema, stdout))
  return new Map(
    entries.flatMap(([path, held]) => (held === null ? [] : [[path, { narSize: held.narSize, downloadSize: held.downloadSize }] as const])),
  )
}
