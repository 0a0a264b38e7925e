import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import type { KeptPaths } from '#domain/transfer/base-candidates'
import { readLimited } from '#tools/files/read-limited'
import type { Host } from '#machine/host'
import { CLOSURE_LIMIT_BYTES, currentGeneration, generationFolder, keptGenerations } from '#machine/release/generation'

/** The paths of the current release, and those of other kept ones that the current one does not have. */
export interface KeptReleasePaths {
  readonly current: KeptPaths
  readonly others: KeptPaths
}

/** Other releases that are read, the newest: a closure may have megabytes, and an older one has little that these have not. */
const OTHERS = 2

/** Written by root with the release, so only the types of the fields are checked. */
const pathsSchema = z.object({
  paths: z.array(z.object({ path: z.string(), narHash: z.string(), narSize: z.number(), references: z.array(z.string()) })),
})

/**
 * Reads the closures of the current release and of the newest others, as they were when each was written. One that cannot be read, and the
 * state before the first release, have none.
 */
export async function keptReleasePaths(host: Host): Promise<KeptReleasePaths> {
  const generation = await currentGeneration(host)
  const current = generation === null ? new Map<string, ClosurePath>() : await generationPaths(host, generation)
  const others = new Map<string, ClosurePath>()
  for (const other of await newestOthers(host, generation)) {
    for (const [path, entry] of await generationPaths(host, other)) if (!current.has(path) && !others.has(path)) others.set(path, entry)
  }
  return { current, others }
}

async function newestOthers(host: Host, current: string | null): Promise<string[]> {
  const others = (await keptGenerations(host)).filter((generation) => generation !== current)
  const dated = await Promise.all(
    others.map(async (generation) => ({ generation, time: (await stat(generationFolder(host, generation))).mtimeMs })),
  )
  return dated
    .toSorted((left, right) => right.time - left.time || (left.generation < right.generation ? -1 : 1))
    .slice(0, OTHERS)
    .map(({ generation }) => generation)
}

async function generationPaths(host: Host, generation: string): Promise<ReadonlyMap<string, ClosurePath>> {
  try {
    const text = await readLimited(join(generationFolder(host, generation), 'closure.json'), CLOSURE_LIMIT_BYTES)
    return new Map(pathsSchema.parse(JSON.parse(text ?? '')).paths.map((entry) => [entry.path, entry]))
  } catch {
    return new Map()
  }
}
