import type { Check } from '#domain/evidence/check'
import { canonicalRecord } from '#domain/manifest/canonical'
import { formatCount } from '#domain/report/amount'
import type { AttemptRecord } from '#domain/protocol/record'
import { walkLedgerFile, type WalkedLedger } from './walk-ledger-file.ts'

/** A ledger that was handed in, and what it must be of. */
export interface LedgerToCheck {
  readonly file: string
  readonly application: string
  /** The record that it must contain. */
  readonly record: AttemptRecord
}

/**
 * Checks a kept ledger against itself and against the record. Its chain holds together what the host signed of it; lines that
 * were removed from its end leave no trace in it. Throws InputError for a file that is not a ledger.
 */
export async function checkLedger({ file, application, record }: LedgerToCheck): Promise<Check[]> {
  const wanted = canonicalRecord(record)
  let line: number | undefined
  const walked = await walkLedgerFile(file, (placed) => {
    if (line === undefined && canonicalRecord(placed.entry.record) === wanted) line = placed.line
  })
  return [consistency(file, walked, { application, host: record.host }), containment(file, walked, { line, attempt: record.attempt })]
}

function consistency(file: string, walked: WalkedLedger, { application, host }: Pick<AttemptRecord, 'application' | 'host'>): Check {
  const { walk, printed } = walked
  const common = { check: 'ledger', restsOn: [file], vouchedBy: 'none' } as const
  const [problem] = walked.problems
  if (problem !== undefined) {
    const more = walked.problems.length > 1 ? ` (and ${formatCount(walked.problems.length - 1, 'further problem')})` : ''
    return {
      ...common,
      outcome: 'failed',
      statement: `In the ledger that was given, line ${problem.line} ${problem.what}${more}.`,
      hint: 'Compare it with the ledger on the host itself, and with copies of other days.',
    }
  }
  const newest = walk.newest!
  const of = newest.entry.record
  if (of.host !== host || of.application !== application) {
    return {
      ...common,
      outcome: 'failed',
      statement: `The ledger that was given is of ${of.application} on ${of.host}, and the record of ${application} on ${host}.`,
    }
  }
  const part = printed !== undefined && walk.count < printed.total ? ` of ${printed.total}` : ''
  const lines = walk.oldestLine === 1 ? formatCount(walk.count, 'line') : `lines ${walk.oldestLine} to ${newest.line}`
  return {
    ...common,
    outcome: 'passed',
    statement: `In the ledger that was given, ${lines}${part} follow each other without a contradiction; the newest is of ${of.finishedAt}, and what came after it is not known.`,
  }
}

/** The line of a record in a ledger, if it is there. */
interface SoughtRecord {
  readonly line: number | undefined
  readonly attempt: string
}

function containment(file: string, { walk, problems }: WalkedLedger, { line, attempt }: SoughtRecord): Check {
  const common = { check: 'ledger-record', restsOn: [file], vouchedBy: 'none' } as const
  if (line !== undefined) {
    const after = walk.newest!.line - line
    const unsigned = after === 0 ? 'the newest' : `before ${formatCount(after, 'other')}`
    return { ...common, outcome: 'passed', statement: `The record is line ${line} of the ledger that was given, ${unsigned}.` }
  }
  const statement = `The ledger that was given does not contain this record of attempt ${attempt}`
  if (problems.length > 0)
    return { ...common, outcome: 'not-provable', statement: `${statement} before the line that contradicts the others.` }
  const hint = "The record was changed, or the ledger is another host's, incomplete, or rewritten."
  return { ...common, outcome: 'failed', statement: `${statement}.`, hint }
}
