import { isLineOf } from '../ledger/chain.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { formatCount } from '../report/amount.ts'
import { hasNoLine, RecordedStates, type LineOutcome } from './without-line.ts'

/** A line of a host's ledger, as the host has it now. */
export interface LiveLine extends LineOutcome {
  readonly line: number
  readonly digest: string
  readonly previousEntry: string
  readonly attempt: string
}

/** A host's ledger, as the host has it now. */
export interface LiveLedger {
  /** Lines that the host counts. */
  readonly total: number
  /** By their numbers; an older agent sends the newest only. */
  readonly lines: ReadonlyMap<number, LiveLine>
  /** The first line that contradicts the one before it, or its own digest; null when the chain holds. */
  readonly brokenAt: number | null
}

/** A record of the evidence. */
interface KeptRecord {
  readonly record: AttemptRecord
  /** Its canonical form, which its line contains. */
  readonly text: string
  /** True when the host signed it. */
  readonly isSigned: boolean
}

/** What the evidence has of a host's ledger. */
export interface KeptHistory {
  /** The digest of each line, by number. */
  readonly digests: ReadonlyMap<number, string>
  readonly records: readonly KeptRecord[]
}

/** How a host's ledger differs from evidence of it. */
export interface LedgerComparison {
  /** What the host changed or lost, each as the end of a sentence that begins with the host's ledger. */
  readonly problems: readonly string[]
  /** The number of lines of the evidence that the host did not send, so that they were not compared. */
  readonly notSent: number
  /** Lines that were compared, and are the same. */
  readonly same: number
  /** Lines after the newest of the evidence, oldest first. */
  readonly later: readonly LiveLine[]
  /** The number of lines before it that the evidence does not have. */
  readonly others: number
}

/** A record of the evidence, and the line of the host's ledger that it must be in; undefined when that is unknown. */
interface PlacedRecord extends KeptRecord {
  readonly line: number | undefined
}

/** Compares a host's ledger with evidence: each line and record of the evidence must be there, unchanged, at its number. */
export function compareLedger(live: LiveLedger, kept: KeptHistory): LedgerComparison {
  const byAttempt = new Map([...live.lines.values()].map(({ attempt, line }) => [attempt, line]))
  const records = kept.records.map((one): PlacedRecord => ({ ...one, line: one.record.ledger?.line ?? byAttempt.get(one.record.attempt) }))
  const expected = [...new Set([...kept.digests.keys(), ...records.flatMap(({ line }) => line ?? [])])].toSorted(
    (left, right) => left - right,
  )
  const oldestSent = live.lines.keys().reduce((oldest, line) => Math.min(oldest, line), live.total + 1)
  const compared = new Set(expected.filter((line) => line >= oldestSent && line <= live.total))
  const changed = new Set([...compared].filter((line) => kept.digests.has(line) && live.lines.get(line)?.digest !== kept.digests.get(line)))
  const wrong = records.filter(({ text, line }) => line !== undefined && compared.has(line) && !isIn(text, live.lines.get(line)))
  const unplaced = records.filter((one) => one.line === undefined && !isWithout(one))
  const isWhole = oldestSent === 1 || live.total === 0
  const newest = expected.at(-1) ?? 0
  return {
    problems: [
      ...(live.brokenAt === null ? [] : [`contradicts itself at line ${live.brokenAt}`]),
      ...(newest > live.total ? [`ends at line ${live.total}, and the evidence has line ${newest}: its newest records were removed`] : []),
      ...(changed.size === 0 ? [] : [changedLines([...changed])]),
      ...wrongRecords(wrong.filter(({ line }) => !changed.has(line!))),
      ...(isWhole ? unplaced.slice(0, 1) : []).map(({ record }) => `does not have the attempt ${record.attempt} of the evidence`),
      ...contradicted(live, records.filter(isWithout)),
    ],
    notSent: expected.filter((line) => line < oldestSent).length + (isWhole ? 0 : unplaced.length),
    same: compared.size - new Set([...changed, ...wrong.map(({ line }) => line!)]).size,
    later: [...live.lines.values()].filter(({ line }) => line > newest).toSorted((left, right) => left.line - right.line),
    others: newest - expected.length,
  }
}

/** True for a record that the host signed of an attempt for which it added no line. */
function isWithout({ record, line, isSigned }: PlacedRecord): boolean {
  return line === undefined && isSigned && hasNoLine(record)
}

function isIn(text: string, line: LiveLine | undefined): boolean {
  return line !== undefined && isLineOf(text, line)
}

/** Compares what records without a line state of their host with what its ledger has of the times of these attempts. */
function contradicted({ lines }: LiveLedger, records: readonly PlacedRecord[]): string[] {
  if (records.length === 0) return []
  const states = new RecordedStates()
  for (const line of [...lines.values()].toSorted((left, right) => left.line - right.line)) states.take(line.line, line)
  const first = records.find(({ record }) => states.contradictionOf(record) !== undefined)
  if (first === undefined) return []
  return [`contradicts attempt ${first.record.attempt} of the evidence, which changed nothing: a line was removed`]
}

function changedLines(lines: readonly number[]): string {
  const more = lines.length > 1 ? ` (and ${formatCount(lines.length - 1, 'further line')})` : ''
  return `has another line ${lines[0]} than the evidence${more}: its history was rewritten`
}

function wrongRecords([first, ...others]: readonly PlacedRecord[]): string[] {
  if (first === undefined) return []
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  const { line, record } = first
  return [`has another record in line ${line} than the evidence has of attempt ${record.attempt}${more}: its history was rewritten`]
}
