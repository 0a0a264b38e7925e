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

/** A host, its ledger, and the folder in which it remembers what it read. */
type Place = LedgerPlace & { readonly paths: { readonly state: string } }

/** What a status needs of a ledger besides its end. */
export interface RareRecords {
  /** The last change of the role; empty when there was none. */
  readonly changes: readonly AttemptRecord[]
  /** Emergency releases, oldest first. */
  readonly emergencies: readonly AttemptRecord[]
}

const lineSchema = z.strictObject({ offset: z.number().int().nonnegative(), bytes: z.number().int().positive().max(LEDGER_LINE_BYTES) })
type RareLine = z.infer<typeof lineSchema>

/** The lines of these records, and the line up to which they were searched for. */
const memorySchema = z.strictObject({
  schemaVersion: z.literal(1),
  searched: z.strictObject({ offset: z.number().int().nonnegative(), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  change: lineSchema.nullable(),
  emergencies: z.array(lineSchema).max(1000),
})
type Memory = z.infer<typeof memorySchema>

const LIMIT_BYTES = 256 * 1024

/** So many lines are read again before the memory is written again. */
const LINES_UNREMEMBERED = 200

/**
 * Returns the records of a ledger that are rare and may be old. Where they are is remembered beside the ledger, so that only the lines
 * since are read: the memory counts only while the line up to which it goes is there as it was. A user who can change the ledger can change
 * the memory too, so nothing about whether the ledger is whole depends on it. Throws HostError as `ledgerLines` does.
 */
export async function rareRecords(place: Place): Promise<RareRecords> {
  const memory = await readMemory(place)
  const found = await search(place, memory)
  const old = found.isContinued ? await remembered(place, memory!) : { changes: [], emergencies: [] }
  // What was remembered is not there: all is read.
  if (old === undefined) return rareRecordsOf(place, await search(place, undefined))
  const { changes, emergencies } = await rareRecordsOf(place, found)
  if (found.lines > LINES_UNREMEMBERED) await remember(place, found, found.isContinued ? memory : undefined)
  return { changes: changes.length > 0 ? changes : old.changes, emergencies: [...old.emergencies, ...emergencies] }
}

interface Found {
  /** Lines that were read. */
  readonly lines: number
  /** True when the walk ended at the line up to which the memory goes. */
  readonly isContinued: boolean
  readonly newest: Memory['searched'] | undefined
  readonly change: LineFromEnd | undefined
  /** Newest first. */
  readonly emergencies: readonly LineFromEnd[]
}

/** Searches from the end, up to the line up to which was searched before. */
async function search(place: Place, memory: Memory | undefined): Promise<Found> {
  const emergencies: LineFromEnd[] = []
  let [lines, isContinued] = [0, false]
  let newest: Memory['searched'] | undefined
  let change: LineFromEnd | undefined
  for await (const line of ledgerLines(place)) {
    const { bytes, offset, hasEnd } = line
    if (bytes === null || !hasEnd) continue
    isContinued = offset === memory?.searched.offset && entryDigest(bytes.toString()) === memory.searched.digest
    if (isContinued) break
    lines += 1
    newest ??= { offset, digest: entryDigest(bytes.toString()) }
    if (bytes.includes('"emergency":{')) emergencies.push(line)
    if (change === undefined && bytes.includes('"set-role"') && isRoleChangeLine(await recordIn(place, line))) change = line
  }
  return { lines, isContinued, newest, change, emergencies }
}

function isRoleChangeLine(record: AttemptRecord | undefined): boolean {
  return record !== undefined && isRoleChange(record)
}

async function rareRecordsOf(place: Place, { change, emergencies }: Found): Promise<RareRecords> {
  const records: AttemptRecord[] = []
  for (const line of emergencies.toReversed()) {
    const record = await recordIn(place, line)
    if (record?.emergency !== undefined) records.push(record)
  }
  const changed = change === undefined ? undefined : await recordIn(place, change)
  return { changes: changed === undefined ? [] : [changed], emergencies: records }
}

/** Reads the lines that are remembered; undefined when one of them is not what it was remembered as. */
async function remembered({ paths: { ledger } }: Place, { change, emergencies }: Memory): Promise<RareRecords | undefined> {
  const handle = await open(ledger)
  try {
    const recordAt = async ({ offset, bytes }: RareLine): Promise<AttemptRecord | undefined> => {
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

function lineOf({ bytes, offset }: LineFromEnd): RareLine {
  return { offset, bytes: bytes!.length }
}

function memoryFile({ paths }: Place): string {
  return join(paths.state, 'ledger-memory.json')
}

/** A file that cannot be read, or is of another version, is as good as none. */
async function readMemory(place: Place): Promise<Memory | undefined> {
  try {
    const text = await readLimited(memoryFile(place), LIMIT_BYTES)
    return text === undefined ? undefined : memorySchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Best effort: without it, the next search takes longer. */
async function remember(place: Place, { newest, change, emergencies }: Found, before: Memory | undefined): Promise<void> {
  const memory = memorySchema.safeParse({
    schemaVersion: 1,
    searched: newest,
    change: change === undefined ? (before?.change ?? null) : lineOf(change),
    emergencies: [...(before?.emergencies ?? []), ...emergencies.toReversed().map(lineOf)],
  })
  if (memory.success) await writeShared(memoryFile(place), canonicalRecord(memory.data), 0o600).catch(() => undefined)
}
