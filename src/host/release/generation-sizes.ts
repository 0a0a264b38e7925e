import { join } from 'node:path'
import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import { readLimited } from '#tools/files/read-limited'
import type { Host } from '#machine/host'
import { CLOSURE_LIMIT_BYTES, generationFolder } from '#machine/release/generation'
import { damagedGeneration } from '#domain/errors/catalogue'

/** Written by root with the release, so only the fields that are read are checked. */
const sizesSchema = z.object({ paths: z.array(z.object({ path: z.string(), narSize: z.number().int().nonnegative() })) })

/**
 * Reads the closure of a kept generation with the sizes of its NARs, as noted when it was written. Throws HostError `state-damaged`, also
 * for the state before the first release, which has no such note.
 */
export async function generationSizes(host: Host, generation: string): Promise<Pick<ClosurePath, 'path' | 'narSize'>[]> {
  const file = join(generationFolder(host, generation), 'closure.json')
  try {
    return sizesSchema.parse(JSON.parse((await readLimited(file, CLOSURE_LIMIT_BYTES)) ?? '')).paths
  } catch (cause) {
    throw damagedGeneration(file, host.name, cause)
  }
}
