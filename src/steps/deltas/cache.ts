import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { narHashSchema, sha256Schema } from '#domain/closure/store-path'
import { canonicalJson } from '#domain/manifest/canonical'
import { isMissing } from '#tools/files/is-there'
import { pastTime } from '#tools/files/past-time'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { writeFile } from '#tools/files/write-file'

/** What a delta leads from and to, by NAR hash. */
export interface DeltaPair {
  readonly baseNarHash: string
  readonly narHash: string
}

/** `deltas/<key>.json`: what `deltas/<key>.delta` beside it contains. */
export const deltaRecordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  baseNarHash: narHashSchema,
  narHash: narHashSchema,
  codec: z.literal('delta'),
  bytes: z.number().int().positive(),
  sha256: sha256Schema,
})

/** Bounds of the cache: by then the release is promoted or given up. */
const KEPT_BYTES = 1024 * 1024 * 1024
const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000

/** Returns where this user's deltas are. */
export function deltasFolder(stateFolder: string): string {
  return join(stateFolder, 'deltas')
}

/** Returns the files of a pair, whether they exist or not. */
export function deltaFiles(stateFolder: string, pair: DeltaPair): { readonly data: string; readonly record: string } {
  const path = join(deltasFolder(stateFolder), keyOf(pair))
  return { data: `${path}.delta`, record: `${path}.json` }
}

/** Lists the deltas once, for a question about thousands of pairs: true for a pair that may have one. */
export async function mayHaveDelta(stateFolder: string): Promise<(pair: DeltaPair) => boolean> {
  const names = new Set(await deltaNames(stateFolder))
  return (pair) => names.size > 0 && names.has(`${keyOf(pair)}.json`)
}

function keyOf({ baseNarHash, narHash }: DeltaPair): string {
  return createHash('sha256').update(`${baseNarHash}\n${narHash}`).digest('hex')
}

async function deltaNames(stateFolder: string): Promise<string[]> {
  try {
    return await readdir(deltasFolder(stateFolder))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Writes a delta. A reader sees all of it or none: the record is last, and names the digest of the data. */
export async function writeDelta(stateFolder: string, { baseNarHash, narHash }: DeltaPair, delta: Buffer): Promise<void> {
  const { data, record } = deltaFiles(stateFolder, { baseNarHash, narHash })
  await mkdir(deltasFolder(stateFolder), { recursive: true, mode: 0o700 })
  await using folder = await makeTemporaryFolder(join(stateFolder, 'temporary'), 'delta')
  const sha256 = createHash('sha256').update(delta).digest('hex')
  const text = canonicalJson({ schemaVersion: 1, baseNarHash, narHash, codec: 'delta', bytes: delta.length, sha256 })
  for (const [content, file] of [
    [delta, data],
    [text, record],
  ] as const) {
    await writeFile(join(folder.path, 'next'), content, { mode: 0o600, flag: 'wx' })
    await rename(join(folder.path, 'next'), file)
  }
}

interface PruneOptions {
  readonly keptBytes?: number
  /** Milliseconds since 1970. */
  readonly now?: number
}

/** Removes the deltas that are too old, and of the rest the oldest that are beyond the size of the cache. Returns how many it removed. */
export async function pruneDeltas(stateFolder: string, { keptBytes = KEPT_BYTES, now = Date.now() }: PruneOptions = {}): Promise<number> {
  const folder = deltasFolder(stateFolder)
  const names = await deltaNames(stateFolder)
  const files = await Promise.all(names.map(async (name) => ({ name, status: await stat(join(folder, name)).catch(() => undefined) })))
  const groups = new Map<string, { time: number; bytes: number; files: string[] }>()
  for (const { name, status } of files) {
    if (status === undefined) continue
    const key = name.replace(/\.[a-z]+$/, '')
    const group = groups.get(key) ?? { time: 0, bytes: 0, files: [] }
    groups.set(key, { time: Math.max(group.time, pastTime(status, now)), bytes: group.bytes + status.size, files: [...group.files, name] })
  }
  let bytes = 0
  let removed = 0
  for (const group of [...groups.values()].toSorted((left, right) => right.time - left.time)) {
    bytes += group.bytes
    if (now - group.time <= KEPT_MILLISECONDS && bytes <= keptBytes) continue
    // The record first: without it the data is not a delta.
    for (const name of group.files.toSorted().toReversed()) await rm(join(folder, name), { force: true })
    removed += 1
  }
  return removed
}
