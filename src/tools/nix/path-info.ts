import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import { STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { contentAddressSchema, parseStoreObjects, signatureSchema, storePathIn } from './store-objects.ts'

/** What Nix knows of a valid path beyond the inventory: its signatures, its content address and its deriver. */
export interface PathInfo extends ClosurePath {
  readonly signatures: readonly string[]
  readonly contentAddress: string | null
  readonly deriver: string | null
}

/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
export function pathInfoCommand(paths: readonly string[], options: { closure: boolean }): Command {
  return pathInfoOf(paths, options.closure ? ['--recursive'] : [])
}

/**
 * The same for paths of which some are not valid here: they are left out of the answer. Without the option Nix asks its substituters for
 * each of them, for seconds when none can be reached.
 */
export function validPathInfoCommand(paths: readonly string[]): Command {
  return pathInfoOf(paths, ['--option', 'substitute', 'false'])
}

function pathInfoOf(paths: readonly string[], options: readonly string[]): Command {
  return {
    argv: ['nix', 'path-info', '--extra-experimental-features', 'nix-command', '--json', ...options, '--stdin'],
    input: `${paths.join('\n')}\n`,
    effect: 'read',
    timeout: STORE_LIMIT,
  }
}

const infoSchema = z.object({
  narHash: z.string(),
  narSize: z.number(),
  references: z.array(z.string()),
  signatures: z.array(signatureSchema).optional(),
  ca: contentAddressSchema.nullish(),
  deriver: z.string().nullish(),
})

/** Reads what `nix path-info --json` printed, in any form of any Nix; paths that are not valid are left out. Throws CommandError. */
export function parsePathInfo(stdout: string): PathInfo[] {
  return [...parseStoreObjects(stdout, infoSchema)].map(([path, info]) => ({
    path,
    narHash: info.narHash,
    narSize: info.narSize,
    references: info.references.map(storePathIn),
    signatures: info.signatures ?? [],
    contentAddress: info.ca ?? null,
    deriver: typeof info.deriver === 'string' ? storePathIn(info.deriver) : null,
  }))
}
