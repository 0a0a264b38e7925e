import { join } from 'node:path'
import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import { narHashSchema, storePathSchema } from '#domain/closure/store-path'
import { releaseIdSchema } from '#domain/manifest/schema'
import { BASE_LIMITS } from '#domain/transfer/base-schema'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import type { Host } from '#machine/host'

/** A base that a pack may name, with what it must be: its NAR is verified before it is used. */
export type PreparedBase = ClosurePath

/** `prepared/<release id>.bases.json`: the bases that `prepare` answered, each with NAR hash, NAR size and references. */
const basesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  releaseId: releaseIdSchema,
  bases: z
    .array(z.tuple([storePathSchema, narHashSchema, z.number().int().nonnegative(), z.array(storePathSchema).max(10_000)]))
    .max(BASE_LIMITS.paths * BASE_LIMITS.candidates),
})

const LIMIT_BYTES = 80 * 1024 * 1024

/**
 * Records which bases a pack of a release may name. `receive` accepts no others: with any path of the store as a base, a client could
 * verify guesses of what that path contains. The file is removed by the rules of the prepared closure beside it.
 */
export async function rememberBases(host: Host, releaseId: string, bases: readonly PreparedBase[]): Promise<void> {
  const entries = bases.map(({ path, narHash, narSize, references }) => [path, narHash, narSize, references] as const)
  await writeAtomically(basesFile(host, releaseId), JSON.stringify({ schemaVersion: 1, releaseId, bases: entries }), 0o600)
}

/**
 * Returns the bases that were answered for a prepared release, by path. There are none when the file is missing or damaged: then paths are
 * copied whole.
 */
export async function preparedBases(host: Host, releaseId: string): Promise<ReadonlyMap<string, PreparedBase>> {
  try {
    const recorded = basesSchema.parse(JSON.parse((await readLimited(basesFile(host, releaseId), LIMIT_BYTES)) ?? ''))
    if (recorded.releaseId !== releaseId) return new Map()
    return new Map(recorded.bases.map(([path, narHash, narSize, references]) => [path, { path, narHash, narSize, references }]))
  } catch {
    return new Map()
  }
}

function basesFile(host: Host, releaseId: string): string {
  return join(host.paths.state, 'prepared', `${releaseId}.bases.json`)
}
