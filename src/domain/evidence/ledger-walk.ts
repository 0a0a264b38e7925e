import { ADOPTED, NO_RELEASE } from '../activation/host-paths.ts'
import { entryDigest, FIRST_ENTRY, parseEntry } from '../ledger/chain.ts'
import { canonicalRecord } from '../manifest/canonical.ts'
import type { AttemptRecord, LedgerEntry } from '../protocol/record.ts'

/** What a kept ledger contradicts itself in. */
export interface LedgerProblem {
  /** From 1, as the host counts. */
  readonly line: number
  /** The end of a sentence that begins with the line. */
  readonly what: string
}

/** An entry of a ledger in its place: the text of its line when the ledger's own file is read. */
export interface PlacedEntry {
  readonly line: number
  readonly entry: LedgerEntry
  /** SHA-256 of its line. */
  readonly digest: string
}

/** Problems that are named; further ones are only counted. */
const NAMED_PROBLEMS = 20

/**
 * Walks a ledger from its oldest entry, and finds where it contradicts itself: a chain that does not hold, records of two hosts or
 * applications, one attempt twice, times that run backwards, and a release that was current before without having become so. Keeps one
 * entry and the ids of attempts in memory.
 */
export class LedgerWalk {
  readonly problems: LedgerProblem[] = []
  /** Entries seen. */
  count = 0
  newest: PlacedEntry | undefined
  oldestLine: number | undefined
  #attempts = new Set<string>()
  #current: string | null | undefined

  /** True when there is no point in going on: what follows a broken link is of another history. */
  get isBroken(): boolean {
    return this.problems.length >= NAMED_PROBLEMS
  }

  /** What is current after the newest entry: null for no release, undefined when its records do not show it. */
  get current(): string | null | undefined {
    return this.problems.length === 0 ? this.#current : undefined
  }

  take(placed: PlacedEntry): void {
    const { entry, line } = placed
    const before = this.newest
    const add = (what: string | undefined) => {
      if (what !== undefined && !this.isBroken) this.problems.push({ line, what })
    }
    add(chainProblem(before, placed))
    add(placeProblem(placed))
    if (before !== undefined) add(originProblem(before.entry.record, entry.record))
    if (before !== undefined) add(timeProblem(before, entry.record))
    if (this.#attempts.has(entry.record.attempt)) add(`records the attempt ${entry.record.attempt} a second time`)
    add(currentProblem(this.#current, entry.record))
    this.#attempts.add(entry.record.attempt)
    this.#current = currentAfter(entry.record)
    this.newest = placed
    this.oldestLine ??= line
    this.count += 1
  }
}

/** Returns the entry of a line of the ledger's file, or what is wrong with it. */
export function entryOfLine(text: string, line: number): PlacedEntry | LedgerProblem {
  const entry = text === '' ? undefined : parseEntry(text)
  if (entry === undefined) return { line, what: 'is not an entry of a ledger' }
  // A duplicate key, or spaces, can hide a value from one reader and show it to another.
  if (!isCanonical(text)) return { line, what: 'is not written as a host writes it: it was edited' }
  return { line, entry, digest: entryDigest(text) }
}

function isCanonical(text: string): boolean {
  const value: object = JSON.parse(text)
  return canonicalRecord(value) === text
}

function chainProblem(before: PlacedEntry | undefined, { line, entry }: PlacedEntry): string | undefined {
  if (before === undefined) {
    if (line > 1 || entry.previousEntry === FIRST_ENTRY) return undefined
    return 'is the first, and names one before it: lines were removed'
  }
  if (line !== before.line + 1) return `follows line ${before.line}: lines between them are missing`
  if (entry.previousEntry === before.digest) return undefined
  return 'does not carry the digest of the line before it: one of them was changed, added or removed'
}

/** Compares the place that a record has of itself with where it was found; undefined when they agree, or it has none. */
export function placeProblem({ line, entry: { previousEntry, record } }: PlacedEntry): string | undefined {
  const { ledger } = record
  if (ledger === undefined) return undefined
  if (ledger.line !== line) return `was written as line ${ledger.line}: lines before it were added or removed`
  return ledger.previousEntry === previousEntry ? undefined : 'was written after a line with another digest: lines before it were changed'
}

function originProblem(before: AttemptRecord, record: AttemptRecord): string | undefined {
  if (record.host !== before.host) return `is of the host ${record.host}, and the line before it of ${before.host}`
  if (record.application !== before.application)
    return `is of the application ${record.application}, and the line before it of ${before.application}`
  return undefined
}

function timeProblem({ entry: { record: before } }: PlacedEntry, record: AttemptRecord): string | undefined {
  if (isBefore(record.finishedAt, record.startedAt)) return 'ends before it begins'
  if (!isBefore(record.finishedAt, before.finishedAt)) return undefined
  return `ended at ${record.finishedAt}, before the line before it (${before.finishedAt}): the order was changed, or the host's clock was set back`
}

function isBefore(left: string, right: string): boolean {
  // In the form that hosts write, moments are in the order of their texts, which is faster found.
  if (left >= right && left.length === MOMENT.length && right.length === MOMENT.length && left.endsWith('Z') && right.endsWith('Z'))
    return false
  return Date.parse(left) < Date.parse(right)
}

const MOMENT = '2026-01-01T00:00:00.000Z'

/** Compares the release that a record has as current before its attempt with what the lines before it leave; only a restore names none. */
function currentProblem(current: string | null | undefined, record: AttemptRecord): string | undefined {
  const { verb, previousRelease } = record
  if (current === undefined || verb === 'restore-data') return undefined
  const other = (verb === 'set-role' ? [previousRelease, currentAfter(record)] : [previousRelease]).find((one) => one !== current)
  // The first release adopts a plain folder within its own attempt.
  if (other === undefined || (current === null && other === ADOPTED && verb === 'apply')) return undefined
  const was = other === null ? 'no release' : `release ${other}`
  const does = verb === 'set-role' ? `is a change of role, which changes no release, and has ${was} as current` : `replaced ${was}`
  const should = current === null ? 'none was' : `${current} was`
  return `${does}, but by the lines before it ${should}: a line is missing, or the host was changed by hand`
}

/** What a record shows of the current release. */
type Outcome = Readonly<Record<'verb' | 'verdict' | 'releaseId', string>> & Pick<AttemptRecord, 'previousRelease'>

/** Returns what is current after an attempt; undefined when its record does not show it. */
export function currentAfter({ verb, verdict, releaseId, previousRelease }: Outcome): string | null | undefined {
  if (verb === 'set-role') return releaseId === NO_RELEASE ? null : releaseId
  if (verb === 'restore-data') return undefined
  if (verdict === 'COMMITTED') return releaseId
  return verdict === 'NEEDS_HUMAN' || verdict === 'UNKNOWN' ? undefined : previousRelease
}
