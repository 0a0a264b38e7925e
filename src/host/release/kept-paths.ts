import { join } from 'node:path'
import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import type { KeptPaths } from '#domain/transfer/base-candidates'
import { readLimited } from '#tools/files/read-limited'
import type { Host } from '#machine/host'
import { CLOSURE_LIMIT_BYTES, currentGeneration, generationFolder, keptGenerations } from '#machine/release/generation'

/** The paths of the current release, and those of the other kept ones. */
export interface KeptReleasePaths {
  readonly current: KeptPaths
  readonly others: KeptPaths
}

/** Written by root with the release, so only the types of the fields are checked. */
const pathsSchema = z.object({
  paths: z.array(z.object({ path: z.string(), narHash: z.string(), narSize: z.number(), references: z.array(z.string()) })),
})

/**
 * Reads the closures of the kept releases, as they were when each was written. One that cannot be read, and the state before the first
 * release, have none.
 */
export async function keptReleasePaths(host: Host): Promise<KeptReleasePaths> {
  const current = await currentGeneration(host)
  const others = new Map<string, ClosurePath>()
  let ofCurrent: KeptPaths = new Map()
  for (const generation of await keptGenerations(host)) {
    const paths = await generationPaths(host, generation)
    if (generation === current) ofCurrent = paths
    else for (const [path, entry] of paths) others.set(path, entry)
  }
  return { current: ofCurrent, others }
}

async function generationPaths(host: Host, generation: string): Promise<KeptPaths> {
  try {
    const text = await readLimited(join(generationFolder(host, generation), 'closure.json'), CLOSURE_LIMIT_BYTES)
    return new Map(pathsSchema.parse(JSON.parse(text ?? '')).paths.map((entry) => [entry.path, entry]))
  } catch {
    return new Map()
  }
}
