import { rm } from 'node:fs/promises'
import { sha256OfFile } from '#tools/files/hash-file'
import { readLimited } from '#tools/files/read-limited'
import { deltaFiles, deltaRecordSchema, type DeltaPair } from './cache.ts'

/** A delta that was made beforehand: the file of `bytes` bytes is what `codec` would send. */
export interface ReadyDelta {
  readonly codec: 'delta'
  readonly file: string
  readonly bytes: number
}

const RECORD_LIMIT_BYTES = 4096

/**
 * Returns the delta that was made beforehand for this base and this path; undefined when there is none. A damaged one is removed. The file
 * may be pruned at any time, so its reader must accept that it is missing.
 */
export async function readyDelta(stateFolder: string, pair: DeltaPair): Promise<ReadyDelta | undefined> {
  const { data, record } = deltaFiles(stateFolder, pair)
  try {
    const text = await readLimited(record, RECORD_LIMIT_BYTES)
    if (text === undefined) return undefined
    const { codec, bytes, sha256, baseNarHash, narHash } = deltaRecordSchema.parse(JSON.parse(text))
    if (baseNarHash === pair.baseNarHash && narHash === pair.narHash && (await sha256OfFile(data)) === sha256) {
      return { codec, file: data, bytes }
    }
  } catch {
    // Removed below.
  }
  for (const file of [record, data]) await rm(file, { force: true }).catch(() => undefined)
  return undefined
}
