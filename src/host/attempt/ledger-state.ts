import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ADOPTED } from '#domain/activation/host-paths'
import { leftCurrent } from '#domain/ledger/left-current'
import { attemptSchema } from '#domain/protocol/attempt'
import { REPORTED_FINDINGS, type LedgerState } from '#domain/protocol/ledger-state'
import type { Host } from '#machine/host'
import { readTail, type ChainTail } from '#machine/ledger/chain-tail'
import { lastDeciding, lastRecordOf, RECENT_BYTES, releasesWithoutLine } from '#machine/ledger/ledger-file'
import { currentGeneration, generationManifest, keptGenerations } from '#machine/release/generation'
import { sizeOfFile } from '#tools/files/file-size'
import { pastTime } from '#tools/files/past-time'
import { changedLinks } from '../release/materialize.ts'
import { readJournal, readRecord } from './attempts.ts'
import { keptRotations } from './host-keys.ts'

/** A line of the ledger that something else on the host names, and the attempt that it was of, where that is known. */
type NamedLine = NonNullable<LedgerState['lost']>[number]

/**
 * Returns how far a ledger can be relied on: whether the chain of its end is intact, and whether it agrees with what else the host has: the
 * current release and its links, the releases that are kept, and what names lines of it. Takes at most the same time at any length of the
 * ledger. During an attempt, whose record is still to be written, only the chain is checked.
 */
export async function ledgerState(host: Host): Promise<LedgerState> {
  // In this order: what an attempt leaves is there before its record, and its journal is removed after it.
  const [current, kept, named] = [await currentGeneration(host), await keptGenerations(host), await linesNamed(host)]
  const isUnderWay = (await readJournal(host).catch(() => null)) !== undefined
  const tail = await readTail(host)
  const { total, checked, brokenAt } = tail
  const chain = { total, checked, brokenAt, ...(tail.isIncomplete ? { incomplete: true as const } : {}) }
  if (isUnderWay) return { ...chain, ...NOT_COMPARED }
  const { hasCurrent, ...found } = await againstReleases(host, { current, kept })
  const lost = lostLines(named, tail)
  const links = await linksOf(host, current)
  // An attempt that began meanwhile changed what was read before.
  const isSettled = (await currentGeneration(host)) === current && (await readJournal(host).catch(() => null)) === undefined
  if (!isSettled) return { ...chain, ...NOT_COMPARED }
  return { ...chain, hasCurrent, ...found, ...(lost.length === 0 ? {} : { lost }), ...(links.length === 0 ? {} : { changedLinks: links }) }
}

/** Nothing was compared, so nothing is known. */
const NOT_COMPARED = { compared: false, hasCurrent: true } as const

interface HostReleases {
  readonly current: string | null
  readonly kept: readonly string[]
}

/** Compares the records with the current release and those that are kept. */
async function againstReleases(
  host: Host,
  { current, kept }: HostReleases,
): Promise<Pick<LedgerState, 'compared' | 'hasCurrent' | 'contradicted' | 'unnamed'>> {
  const deciding = await lastDeciding(host)
  const recorded = deciding === undefined ? [] : leftCurrent(deciding)
  const agrees = deciding === undefined || recorded.includes(current)
  const contradicted = agrees ? {} : { contradicted: { attempt: deciding.attempt, recorded, current } }
  // What was current before the first release has no record.
  const isExpected = current === null || current === ADOPTED || recorded.includes(current)
  // What a longer ledger has before that is not known.
  const isSearched = (await sizeOfFile(host.paths.ledger)) <= RECENT_BYTES
  const hasCurrent = isExpected || !isSearched || (await lastRecordOf(host, current)) !== undefined
  const others = kept.filter((release) => release !== current && release !== ADOPTED)
  const missing = await releasesWithoutLine(host, others)
  const isKnown = isSearched || (deciding !== undefined && isExpected && missing.length === 0)
  const unnamed = isSearched ? missing.slice(0, REPORTED_FINDINGS) : []
  return { ...(isKnown ? {} : { compared: false }), hasCurrent, ...contradicted, ...(unnamed.length === 0 ? {} : { unnamed }) }
}

/** Attempts whose records are read: the newest ones have the last lines. */
const READ_ATTEMPTS = 20

/** Returns the lines of the ledger that records of attempts, and statements of keys that were replaced, name. */
async function linesNamed(host: Host): Promise<NamedLine[]> {
  const names = (await readdir(host.paths.attempts).catch(() => [])).filter((name) => attemptSchema.safeParse(name).success)
  const timed = await Promise.all(
    names.map(async (name) => ({ name, time: await stat(join(host.paths.attempts, name)).then(pastTime, () => 0) })),
  )
  const newest = timed.toSorted((left, right) => right.time - left.time).slice(0, READ_ATTEMPTS)
  const records = await Promise.all(newest.map(({ name }) => readRecord(host, name).catch(() => undefined)))
  const rotations = await keptRotations(host)
  return [
    ...records.flatMap((record) => (record?.ledger === undefined ? [] : [{ line: record.ledger.line, attempt: record.attempt }])),
    ...rotations.flatMap(({ rotation: { newest: line } }) => (line === null ? [] : [{ line: line.line }])),
  ]
}

/** Returns those lines that the ledger does not have, or has of another attempt: the newest of them. */
function lostLines(named: readonly NamedLine[], { total, attempts }: ChainTail): NamedLine[] {
  const lost = named.filter(
    ({ line, attempt }) => line > total || (attempt !== undefined && attempts.has(line) && attempts.get(line) !== attempt),
  )
  return lost.toSorted((left, right) => right.line - left.line).slice(0, REPORTED_FINDINGS)
}

/** Returns the links of the current release that lead elsewhere. One whose manifest cannot be read is reported as damaged elsewhere. */
async function linksOf(host: Host, current: string | null): Promise<NonNullable<LedgerState['changedLinks']>> {
  const kept = current === null ? null : await generationManifest(host, current).catch(() => null)
  if (current === null || kept === null) return []
  return (await changedLinks(host, current, kept.manifest)).slice(0, REPORTED_FINDINGS)
}
