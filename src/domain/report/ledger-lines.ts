import { personOf, quoteUnlessName } from '../errors/quote.ts'
import type { LedgerResult } from '../protocol/record.ts'
import { emergencyWords } from './emergency-words.ts'
import { readCountersigned } from '../statement/countersignature.ts'
import { agoOf } from './age.ts'
import { columnLines } from './columns.ts'
import { brokenChainText, COMPARE_LEDGER, incompleteLineText, RECOVER_LEDGER } from './ledger-warning.ts'
import { shortId, subjectWords, type Around } from './release-name.ts'
import { formatCount } from './amount.ts'

type Entry = LedgerResult['entries'][number]

/** Formats a ledger as a table, newest first, and whether its chain holds. */
export function ledgerLines({ host, application, total, entries, brokenAt, incomplete }: LedgerResult, around: Around = {}): string[] {
  const rows = entries.map(({ record }) => [
    record.finishedAt,
    ...(around.now === undefined ? [] : [agoOf(record.finishedAt, around.now)]),
    record.verb,
    // A change of role is of no release.
    record.role === undefined ? shortId(record.releaseId) : `→ ${record.role.to}`,
    ...(hasCommits(entries) ? [commitCell(record, around)] : []),
    record.emergency === undefined ? record.verdict : `${record.verdict} (emergency)`,
    `${secondsOf(record)} s`,
    quoteUnlessName(record.actor.name),
    record.actor.runUrl ?? '',
  ])
  const titles = ['time', ...(around.now === undefined ? [] : ['age']), 'verb', 'release', ...(hasCommits(entries) ? ['commit'] : [])]
  return [
    ...(rows.length === 0 ? [] : columnLines([[...titles, 'verdict', 'took', 'actor', 'run'], ...rows])),
    ...entries.flatMap(emergencyEntry),
    `${entries.length} of ${formatCount(total, 'record')} of ${application} on ${host}`,
    ...chainLines(host, { brokenAt, incomplete }),
  ]
}

/** Formats an emergency release, and who countersigned it by the receipts that the host sent; `verify` checks them. */
function emergencyEntry({ record, countersigned }: Entry): string[] {
  if (record.emergency === undefined) return []
  const by = countersigned === undefined ? '' : `; countersigned by ${countersignersIn(countersigned).join(', ')}`
  return [`emergency release ${shortId(record.releaseId)}: ${emergencyWords(record.emergency)}${by}`]
}

function countersignersIn(text: string): string[] {
  try {
    return readCountersigned(text).map(
      ({ predicate: { countersigner, receivedAt } }) => `${personOf(countersigner.principals)} at ${receivedAt}`,
    )
  } catch {
    return ['a statement that cannot be read']
  }
}

function chainLines(host: string, { brokenAt, incomplete }: Pick<LedgerResult, 'brokenAt' | 'incomplete'>): string[] {
  return [
    brokenAt === null ? 'The hash chain is intact.' : `${brokenChainText(host, brokenAt)} ${COMPARE_LEDGER}`,
    ...(incomplete === undefined ? [] : [`${incompleteLineText(host)} ${RECOVER_LEDGER}`]),
  ]
}

/** A ledger that was written into a file. */
interface ExportedLedger extends Pick<LedgerResult, 'host' | 'application' | 'total' | 'brokenAt' | 'incomplete'> {
  readonly file: string
  readonly records: number
  readonly isSigned: boolean
}

/** Formats what was exported of a ledger. */
export function exportedLedgerLines({ file, host, application, total, records, isSigned, ...chain }: ExportedLedger): string[] {
  return [
    `Wrote ${records} of ${formatCount(total, 'record')} of ${application} on ${host} into ${file}.`,
    ...chainLines(host, chain),
    isSigned ? 'The host signed its newest line, and with it every line before.' : 'The host did not sign its newest line.',
  ]
}

/** Records of older agents have no commits. */
function hasCommits(entries: readonly Entry[]): boolean {
  return entries.some(({ record }) => record.releaseCommit !== undefined)
}

function commitCell({ role, releaseCommit }: Entry['record'], around: Around): string {
  if (role !== undefined || releaseCommit === undefined) return ''
  return `${shortId(releaseCommit.commit)}${subjectWords(releaseCommit.commit, around)}`
}

function secondsOf({ startedAt, finishedAt }: Entry['record']): string {
  return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1)
}
