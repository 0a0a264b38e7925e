import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { entryDigest, parseEntry } from '#domain/ledger/chain'
import { LEDGER_LINE_BYTES } from '#domain/ledger/bounds'
import { isRoleChange } from '#domain/ledger/role'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import type { LineFromEnd } from '#tools/files/lines-from-end'
import { readLimited } from '#tools/files/read-limited'
import { writeShared } from '#tools/files/write-shared'
import { ledgerLines, recordIn, type LedgerPlace } from '#machine/ledger/ledger-file'
import { isCutOff } from '#machine/ledger/read-chain'

/** A host, its ledger, and the folder in which it caches what it read. */
type Place = LedgerPlace & { readonly paths: { readonly state: string } }

/** What a status needs of a ledger besides its end. */
export interface RoleAndEmergencyRecords {
  /** The last change of the role; empty when there was none. */
  readonly changes: readonly AttemptRecord[]
  /** Emergency releases, oldest first. */
  readonly emergencies: readonly AttemptRecord[]
}

const lineSchema = z.strictObject({ offset: z.number().int().nonnegative(), bytes: z.number().int().positive().max(LEDGER_LINE_BYTES) })
type CachedLine = z.infer<typeof lineSchema>

/** The lines of these records, and the line up to which they were searched for. */
const cacheSchema = z.strictObject({
  schemaVersion: z.literal(1),
  searched: z.strictObject({ offset: z.number().int().nonnegative(), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  change: lineSchema.nullable(),
  emergencies: z.array(lineSchema).max(1000),
})
type Cache = z.infer<typeof cacheSchema>

const LIMIT_BYTES = 256 * 1024

/** So many lines are read again before the cache is written again. */
const UNCACHED_LINES = 200

/**
 * Returns the last change of the role and the emergency releases of a ledger, which may be old. Where they are is cached beside the ledger,
 * so that only the lines since are read: the cache counts only while the line up to which it goes is there as it was. A user who can change
 * the ledger can change the cache too, so nothing about whether the ledger is whole depends on it. Throws HostError as `ledgerLines` does.
 */
export async function roleAndEmergencyRecords(place: Place): Promise<RoleAndEmergencyRecords> {
  const cache = await readCache(place)
  const found = await search(place, cache)
  const old = found.isContinued ? await cachedRecords(place, cache!) : { changes: [], emergencies: [] }
  if (old === undefined) return searchedAgain(place)
  const { changes, emergencies } = await recordsOf(place, found)
  if (found.lines > UNCACHED_LINES) await writeCache(place, found, found.isContinued ? cache : undefined)
  return { changes: changes.length > 0 ? changes : old.changes, emergencies: [...old.emergencies, ...emergencies] }
}

/** Reads all, and replaces a cache that names other lines: it would cost the same every time. */
async function searchedAgain(place: Place): Promise<RoleAndEmergencyRecords> {
  const found = await search(place, undefined)
  await writeCache(place, found, undefined)
  return recordsOf(place, found)
}

interface Found {
  /** Lines that were read. */
  readonly lines: number
  /** True when the walk ended at the line up to which the cache goes. */
  readonly isContinued: boolean
  /** The last line; undefined without one, and for one without its line end, after which nothing can be searched yet. */
  readonly newest: Cache['searched'] | undefined
  readonly change: LineFromEnd | undefined
  /** Newest first. */
  readonly emergencies: readonly LineFromEnd[]
}

/** Searches from the end, up to the line up to which was searched before. */
async function search(place: Place, cache: Cache | undefined): Promise<Found> {
  const emergencies: LineFromEnd[] = []
  let [lines, isContinued] = [0, false]
  let newest: Cache['searched'] | undefined
  let change: LineFromEnd | undefined
  for await (const line of ledgerLines(place)) {
    const { bytes, offset, hasEnd } = line
    if (bytes === null || isCutOff(line)) continue
    isContinued = offset === cache?.searched.offset && entryDigest(bytes.toString()) === cache.searched.digest
    if (isContinued) break
    if (lines === 0 && hasEnd) newest = { offset, digest: entryDigest(bytes.toString()) }
    lines += 1
    if (bytes.includes('"emergency":{')) emergencies.push(line)
    if (change === undefined && bytes.includes('"set-role"') && isRoleChangeLine(await recordIn(place, line))) change = line
  }
  return { lines, isContinued, newest, change, emergencies }
}

function isRoleChangeLine(record: AttemptRecord | undefined): boolean {
  return record !== undefined && isRoleChange(record)
}

async function recordsOf(place: Place, { change, emergencies }: Found): Promise<RoleAndEmergencyRecords> {
  const records: AttemptRecord[] = []
  for (const line of emergencies.toReversed()) {
    const record = await recordIn(place, line)
    if (record?.emergency !== undefined) records.push(record)
  }
  const changed = change === undefined ? undefined : await recordIn(place, change)
  return { changes: changed === undefined ? [] : [changed], emergencies: records }
}

/** Reads the lines that are cached; undefined when one of them is not what it was cached as. */
async function cachedRecords({ paths: { ledger } }: Place, { change, emergencies }: Cache): Promise<RoleAndEmergencyRecords | undefined> {
  const handle = await open(ledger)
  try {
    const recordAt = async ({ offset, bytes }: CachedLine): Promise<AttemptRecord | undefined> => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, offset)
      return parseEntry(buffer.toString('utf8', 0, bytesRead))?.record
    }
    const changed = change === null ? undefined : await recordAt(change)
    const released = await Promise.all(emergencies.map(recordAt))
    const isWhole = (change === null || isRoleChangeLine(changed)) && released.every((record) => record?.emergency !== undefined)
    if (!isWhole) return undefined
    return { changes: changed === undefined ? [] : [changed], emergencies: released.flatMap((record) => record ?? []) }
  } finally {
    await handle.close()
  }
}

function lineOf({ bytes, offset }: LineFromEnd): CachedLine {
  return { offset, bytes: bytes!.length }
}

function cacheFile({ paths }: Place): string {
  return join(paths.state, 'ledger-cache.json')
}

/** A file that cannot be read, or is of another version, is as good as none. */
async function readCache(place: Place): Promise<Cache | undefined> {
  try {
    const text = await readLimited(cacheFile(place), LIMIT_BYTES)
    return text === undefined ? undefined : cacheSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Best effort: without it, the next search takes longer. */
async function writeCache(place: Place, { newest, change, emergencies }: Found, before: Cache | undefined): Promise<void> {
  const cache = cacheSchema.safeParse({
    schemaVersion: 1,
    searched: newest,
    change: change === undefined ? (before?.change ?? null) : lineOf(change),
    emergencies: [...(before?.emergencies ?? []), ...emergencies.toReversed().map(lineOf)],
  })
  if (cache.success) await writeShared(cacheFile(place), canonicalRecord(cache.data), 0o600).catch(() => undefined)
}
