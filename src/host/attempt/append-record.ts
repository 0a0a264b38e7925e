import { truncate } from 'node:fs/promises'
import { digestBefore, isWholeLine, ledgerLine, parseEntry } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Host } from '#machine/host'
import { ledgerLines, recordIn } from '#machine/ledger/ledger-file'
import { isCutOff } from '#machine/ledger/read-chain'
import { appendDurably } from '#tools/files/append-durably'
import { countLines, moveTail } from '#tools/files/file-part'
import type { LineFromEnd } from '#tools/files/lines-from-end'
import { warn } from '#domain/report/event'
import { sizeOfFile } from '#tools/files/file-size'

/**
 * Adds a record, durably and once, at any size of the ledger, and returns it with its place there. A line that a power cut tore is first
 * moved to a separate file, never lost. When the append fails the ledger is unchanged, so that the attempt may still end another way.
 * Throws HostError `ledger-not-understood` after a line of a newer version.
 */
export async function appendRecord(host: Host, record: AttemptRecord): Promise<AttemptRecord> {
  const { ledger } = host.paths
  const last = await settleEnd(host)
  const lengthBefore = await sizeOfFile(ledger)
  try {
    const text = last?.bytes?.toString()
    const line = await lineAfter(ledger, last)
    const placed = line === undefined ? record : { ...record, ledger: { line, previousEntry: digestBefore(text) } }
    await appendDurably(ledger, ledgerLine(text, placed))
    return placed
  } catch (error) {
    await truncate(ledger, lengthBefore).catch(() => undefined)
    throw error
  }
}

/**
 * Has the ledger end with a whole line, and returns that: a line that a crash cut off is moved to a separate file, and one without only its
 * line end gets it. The caller holds the lock.
 */
export async function settleEnd(host: Host): Promise<LineFromEnd | undefined> {
  const { last, torn } = await endOf(host)
  if (torn !== undefined) await setAside(host, torn)
  else if (last?.hasEnd === false) await appendDurably(host.paths.ledger, '\n')
  return last
}

/** True for a ledger after whose last line a crash left part of another one. */
export async function hasCutOffLine(host: Host): Promise<boolean> {
  for await (const line of ledgerLines(host)) return isCutOff(line)
  return false
}

/** So much of a ledger is read to count its lines: an attempt must not wait for the disk to read more. */
const COUNTED_BYTES = 256 * 1024 * 1024

/**
 * Returns the number of the line that follows the last one. A record of an earlier agent does not have its own: then lines are counted
 * once. Undefined for a longer ledger of such records, whose records stay without their place.
 */
async function lineAfter(ledger: string, last: LineFromEnd | undefined): Promise<number | undefined> {
  if (last === undefined) return 1
  const known = parseEntry(last.bytes?.toString() ?? '')?.record.ledger?.line
  if (known !== undefined) return known + 1
  return last.offset > COUNTED_BYTES ? undefined : (await countLines(ledger, last.offset)) + 2
}

/** Refuses to continue when no record could be added afterwards. Throws HostError `ledger-not-understood` or `state-damaged`. */
export async function requireLedgerUnderstood(host: Host): Promise<void> {
  await endOf(host)
}

interface LedgerEnd {
  /** The last whole line. */
  readonly last: LineFromEnd | undefined
  /** What follows it. */
  readonly torn: LineFromEnd | undefined
}

async function endOf(host: Host): Promise<LedgerEnd> {
  let torn: LineFromEnd | undefined
  for await (const line of ledgerLines(host)) {
    const isTorn = torn === undefined && (line.bytes === null || !isWholeLine(line.bytes.toString()))
    if (!isTorn) {
      await recordIn(host, line)
      return { last: line, torn }
    }
    torn = line
  }
  return { last: undefined, torn }
}

async function setAside(host: Host, { offset, hasEnd }: LineFromEnd): Promise<void> {
  const file = `${host.paths.ledger}.torn-after-line-${await countLines(host.paths.ledger, offset)}`
  await moveTail(host.paths.ledger, offset, file)
  // A write that was cut off leaves no line end.
  const what = hasEnd
    ? 'was complete but not an entry: a power cut left it so, or it was changed'
    : 'was incomplete, perhaps because of a power cut'
  warn(host.reporter, `The last line of the ledger ${what}; it is kept in ${file}.`)
}
