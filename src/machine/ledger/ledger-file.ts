import { ADOPTED } from '#domain/activation/host-paths'
import { isWordOnBoot } from '#domain/activation/boot-proof'
import { isPromotion, isWordOn } from '#domain/activation/release-word'
import { madeCurrent } from '#domain/activation/release-history'
import { hasTouchedUnits } from '#domain/activation/unit-change'
import { HostError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { LEDGER_LINE_BYTES, LedgerBounds } from '#domain/ledger/bounds'
import { isWholeLine, parseEntry } from '#domain/ledger/chain'
import { decidesCurrent } from '#domain/ledger/left-current'
import { isRoleChange } from '#domain/ledger/role'
import type { AttemptRecord } from '#domain/protocol/record'
import { countLines } from '#tools/files/file-part'
import { linesFromEnd, type LineFromEnd } from '#tools/files/lines-from-end'
import type { Host } from '../host.ts'

/** The host whose ledger is read, and the ledger's path. */
export type LedgerPlace = Pick<Host, 'name'> & { readonly paths: Pick<Host['paths'], 'ledger'> }

/** This much of the ledger's end is parsed. Before it, only matching lines are. */
const PARSED_BYTES = 8 * 1024 * 1024

/** How far back a repeated attempt is searched: some ten thousand attempts. */
export const RECENT_BYTES = 64 * 1024 * 1024

/**
 * Reads the ledger's lines, the last one first; all, or those that begin within so many bytes of its end. Throws HostError `state-damaged`
 * when it is unreadable, or has more lines or bytes than a ledger may have.
 */
export async function* ledgerLines({ name, paths: { ledger } }: LedgerPlace, withinBytes?: number): AsyncGenerator<LineFromEnd> {
  const bounds = new LedgerBounds()
  let excess: string | undefined
  try {
    for await (const line of linesFromEnd(ledger, { lineLimitBytes: LEDGER_LINE_BYTES, withinBytes })) {
      excess = bounds.take(line.bytes?.length ?? LEDGER_LINE_BYTES)
      if (excess !== undefined) break
      yield line
    }
  } catch (cause) {
    throw unusable(name, `The ledger ${ledger} on ${name} cannot be read.`, cause)
  }
  if (excess !== undefined) throw unusable(name, `The ledger ${ledger} on ${name} ${excess}, so it is not read.`)
}

function unusable(host: string, message: string, cause?: unknown): HostError {
  const hint =
    'Move it aside, and a new one is started. "status" warns then of lines and releases that the new one does not have, until what names them is gone.'
  return new HostError('state-damaged', message, { host, hint, cause })
}

/** Returns the records near the ledger's end, oldest first: of some ten thousand attempts. */
export async function recentRecords(place: LedgerPlace): Promise<AttemptRecord[]> {
  const records: AttemptRecord[] = []
  for await (const line of ledgerLines(place, RECENT_BYTES)) {
    const record = await recordIn(place, line)
    if (record !== undefined) records.push(record)
  }
  return records.toReversed()
}

/** Returns the record of the latest attempt. */
export function lastRecord(place: LedgerPlace): Promise<AttemptRecord | undefined> {
  return find(place, () => true, [])
}

/** Returns the record of this attempt, if it has one. `everywhere`: however long ago it was made. */
export async function recordedAttempt(place: LedgerPlace, attempt: string, everywhere = false): Promise<AttemptRecord | undefined> {
  for await (const line of ledgerLines(place, everywhere ? undefined : RECENT_BYTES)) {
    if (line.bytes?.includes(attempt) !== true) continue
    const record = await recordIn(place, line)
    if (record?.attempt === attempt) return record
  }
  return undefined
}

/** Finds the record that determines the role: that of its last change. Empty when there was none. */
export function roleRecords(place: LedgerPlace): Promise<AttemptRecord[]> {
  return listed(find(place, isRoleChange, ['"set-role"']))
}

/** Finds the record that determines what was current before `current`: that of the last attempt that replaced another release by it. */
export function commitRecords(place: LedgerPlace, current: string | null): Promise<AttemptRecord[]> {
  return current === null ? Promise.resolve([]) : listed(find(place, (record) => madeCurrent(record, current), [current]))
}

/** Finds the record of the last attempt that promoted a release. */
export function lastPromotion(place: LedgerPlace): Promise<AttemptRecord | undefined> {
  return find(place, isPromotion, ['"COMMITTED"'])
}

/** Finds the last attempt in which this host accepted the signatures of a release. */
export function lastAcceptance(place: LedgerPlace, releaseId: string): Promise<AttemptRecord | undefined> {
  const isAcceptance = (record: AttemptRecord) => record.releaseId === releaseId && record.verb === 'apply' && record.signers !== undefined
  return find(place, isAcceptance, [releaseId])
}

/** Finds the last record that shows whether a boot has proved the current release. */
export function lastWordOnBoot(place: LedgerPlace): Promise<AttemptRecord | undefined> {
  return find(place, isWordOnBoot, ['"COMMITTED"', '"provedAtBoot"'])
}

/** Finds the last record of an attempt for a release, however it ended. */
export function lastRecordOf(place: LedgerPlace, releaseId: string): Promise<AttemptRecord | undefined> {
  return find(place, (record) => record.releaseId === releaseId, [releaseId])
}

/** Finds the last record that shows whether a release works here. */
export function lastWordOn(place: LedgerPlace, releaseId: string): Promise<AttemptRecord | undefined> {
  return find(place, (record) => isWordOn(record, releaseId), [releaseId])
}

/** Finds the record that determines what units run: that of the last attempt that may have changed it. */
export function touchingRecords(place: LedgerPlace): Promise<AttemptRecord[]> {
  return listed(find(place, hasTouchedUnits, ['"COMMITTED"', '"ROLLED_BACK"', '"NEEDS_HUMAN"']))
}

/** Finds the record of the last attempt that switched between releases, or tried to. */
export function lastSwitch(place: LedgerPlace): Promise<AttemptRecord | undefined> {
  return find(place, isSwitch, ['"COMMITTED"', '"ROLLED_BACK"', '"NEEDS_HUMAN"'])
}

/** Finds the record that shows what is current: that of the last attempt that decided it, of some ten thousand attempts. */
export async function lastDeciding(place: LedgerPlace): Promise<AttemptRecord | undefined> {
  for await (const line of ledgerLines(place, RECENT_BYTES)) {
    const record = await recordIn(place, line)
    if (record !== undefined && decidesCurrent(record)) return record
  }
  return undefined
}

/** Returns those of these releases that no line names, of the newest of some ten thousand attempts: it is not read further. */
export async function releasesWithoutLine(place: LedgerPlace, releases: readonly string[]): Promise<string[]> {
  let missing = [...releases]
  for await (const { bytes } of ledgerLines(place, RECENT_BYTES)) {
    if (missing.length === 0) break
    missing = missing.filter((release) => bytes?.includes(release) !== true)
  }
  return missing
}

/** A restore of data has an attempt of its own, and starts nothing of another release. */
function isSwitch(record: AttemptRecord): boolean {
  return hasTouchedUnits(record) && record.verb !== 'restore-data'
}

async function listed(found: Promise<AttemptRecord | undefined>): Promise<AttemptRecord[]> {
  const record = await found
  return record === undefined ? [] : [record]
}

/**
 * Returns the records of attempts, oldest first, as far back as the last promotion of each of these releases: what shows how they followed
 * each other, and whether they work. Far from the ledger's end only those of these releases. Of a release that was tried and not committed
 * since, no promotion is searched for further back than some ten thousand attempts: it may have none.
 */
export async function releaseRecords(place: LedgerPlace, releases: readonly string[]): Promise<AttemptRecord[]> {
  const records: AttemptRecord[] = []
  // What was there before the first release was never promoted.
  const missing = new Set(releases.filter((release) => release !== ADOPTED))
  if (missing.size === 0) return []
  const [tried, committed] = [new Set<string | null>(), new Set<string | null>()]
  const mayHaveNone = (release: string) => tried.has(release) && !committed.has(release)
  const wanted = (bytesBehind: number) => (bytesBehind > RECENT_BYTES && [...missing].every(mayHaveNone) ? null : [...missing])
  for await (const record of recordsFromEnd(place, wanted)) {
    if (record.verb === 'set-role') continue
    records.push(record)
    tried.add(record.releaseId)
    // What was replaced was promoted before, too.
    if (record.verdict === 'COMMITTED') for (const release of [record.releaseId, record.previousRelease]) committed.add(release)
    if (record.verb === 'apply' && madeCurrent(record, record.releaseId)) missing.delete(record.releaseId)
    if (missing.size === 0) break
  }
  return records.toReversed()
}

async function find(
  place: LedgerPlace,
  isWanted: (record: AttemptRecord) => boolean,
  words: readonly string[],
): Promise<AttemptRecord | undefined> {
  for await (const record of recordsFromEnd(place, () => words)) if (isWanted(record)) return record
  return undefined
}

/**
 * Records, newest first. Far from the end only those of lines that have one of these words; without any, all. Ends where `words` returns
 * null for the distance from the end.
 */
async function* recordsFromEnd(
  place: LedgerPlace,
  words: (bytesBehind: number) => readonly string[] | null,
): AsyncGenerator<AttemptRecord> {
  let end: number | undefined
  for await (const line of ledgerLines(place)) {
    end ??= line.offset
    const bytesBehind = end - line.offset
    const wanted = bytesBehind > PARSED_BYTES ? words(bytesBehind) : []
    if (wanted === null) return
    if (wanted.length > 0 && !wanted.some((word) => line.bytes?.includes(word) === true)) continue
    const record = await recordIn(place, line)
    if (record !== undefined) yield record
  }
}

/**
 * Parses the record of a line; undefined for garbage and for a partial line, which mean nothing. Throws HostError `ledger-not-understood`
 * for a complete line that cannot be parsed: it may be the record that is needed.
 */
export async function recordIn(place: LedgerPlace, { bytes, offset }: LineFromEnd): Promise<AttemptRecord | undefined> {
  const text = bytes?.toString() ?? ''
  const entry = parseEntry(text)
  if (entry !== undefined) return entry.record
  if (isWholeLine(text)) throw await notUnderstood(place, offset)
  return undefined
}

async function notUnderstood({ name, paths: { ledger } }: LedgerPlace, offset: number): Promise<HostError> {
  const line = (await countLines(ledger, offset)) + 1
  return new HostError(
    'ledger-not-understood',
    `Line ${line} of the ledger ${ledger} on ${name} is complete but not understood: a newer agent has written it. Nothing is appended after it.`,
    { host: name, hint: `Update the agent with ${howToInstall(name)}.` },
  )
}
