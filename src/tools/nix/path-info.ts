import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import { storePathSchema } from '#domain/closure/store-path'
import type { Command } from '../run/runner.ts'
import { readJson } from './read-json.ts'

/** What Nix knows of a valid path beyond the inventory: its signatures, its content address and its deriver. */
export interface PathInfo extends ClosurePath {
  readonly signatures: readonly string[]
  readonly contentAddress: string | null
  readonly deriver: string | null
}

/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
export function pathInfoCommand(paths: readonly string[], options: { closure: boolean }): Command {
  return {
    argv: [
      'nix',
      'path-info',
      '--extra-experimental-features',
      'nix-command',
      '--json',
      ...(options.closure ? ['--recursive'] : []),
      '--stdin',
    ],
    input: `${paths.join('\n')}\n`,
    effect: 'read',
  }
}

const infoSchema = z.object({
  narHash: z.string(),
  narSize: z.number(),
  references: z.array(z.string()),
  signatures: z.array(z.string()).optional(),
  ca: z.string().nullish(),
  deriver: z.string().nullish(),
})

// Nix before 2.19 prints a list of objects with `path`; later ones an object keyed by path, with null for a path that is not valid.
const outputSchema = z.union([z.array(infoSchema.extend({ path: storePathSchema })), z.record(storePathSchema, infoSchema.nullable())])

/** Reads what `nix path-info --json` printed; paths that are not valid are left out. Throws CommandError. */
export function parsePathInfo(stdout: string): PathInfo[] {
  const output = readJson(['nix', 'path-info'], outputSchema, stdout)
  const entries = Array.isArray(output) ? output.map((info) => [info.path, info] as const) : Object.entries(output)
  return entries.flatMap(([path, info]) =>
    info === null
      ? []
      : [
          {
            path,
            narHash: info.narHash,
            narSize: info.narSize,
            references: info.references,
            signatures: info.signatures ?? [],
            contentAddress: info.ca ?? null,
            deriver: info.deriver ?? null,
          },
        ],
  )
}
