import { personOf, quoteUnlessName } from '../errors/quote.ts'
import type { AttemptRecord, LedgerResult } from '../protocol/record.ts'
import { emergencyWords } from './emergency-words.ts'
import { readCountersigned } from '../statement/countersignature.ts'
import { agoOf } from './age.ts'
import { columnLines } from './columns.ts'
import { brokenChainText, COMPARE_LEDGER, incompleteLineText, RECOVER_LEDGER } from './ledger-warning.ts'
import { shortAttempt, shortId, subjectWords, withShortIds, type Around } from './release-name.ts'
import { formatCount } from './amount.ts'

type Entry = LedgerResult['entries'][number]

/** How much of a ledger is shown. */
export interface LedgerView extends Around {
  /** Each attempt has its whole id and its reason, and not only one that did not end as requested. */
  readonly isVerbose?: boolean
}

/** Formats a ledger as a table, newest first, why attempts ended so, and whether its chain holds. */
export function ledgerLines({ host, application, total, entries, brokenAt, incomplete }: LedgerResult, view: LedgerView = {}): string[] {
  const explained = entries.filter(({ record: { verdict } }) => view.isVerbose === true || verdict !== 'COMMITTED')
  return [
    ...(entries.length === 0 ? [] : columnLines(tableRows(entries, view))),
    ...explained.flatMap(reasonLines),
    ...entries.flatMap(emergencyEntry),
    `${entries.length} of ${formatCount(total, 'record')} of ${application} on ${host}`,
    ...chainLines(host, { brokenAt, incomplete }),
  ]
}

/** Returns the rows of the table. A column that no record has a value for is left out, so that a narrow terminal has room. */
function tableRows(entries: readonly Entry[], around: Around): string[][] {
  const { now } = around
  const columns: readonly Column[] = [
    { title: 'time', cell: ({ finishedAt }) => finishedAt },
    ...(now === undefined ? [] : [{ title: 'age', cell: ({ finishedAt }: AttemptRecord) => agoOf(finishedAt, now) }]),
    { title: 'attempt', cell: ({ attempt }) => shortAttempt(attempt) },
    { title: 'verb', cell: ({ verb }) => verb },
    // A change of role is of no release.
    { title: 'release', cell: ({ role, releaseId }) => (role === undefined ? shortId(releaseId) : `→ ${role.to}`) },
    { title: 'commit', cell: (record) => commitCell(record, around) },
    { title: 'verdict', cell: ({ emergency, verdict }) => (emergency === undefined ? verdict : `${verdict} (emergency)`) },
    { title: 'took', cell: (record) => `${secondsOf(record)} s` },
    { title: 'actor', cell: ({ actor }) => quoteUnlessName(actor.name) },
    { title: 'run', cell: ({ actor }) => actor.runUrl ?? '' },
  ]
  const shown = columns.filter(({ cell }) => entries.some(({ record }) => cell(record) !== ''))
  return [shown.map(({ title }) => title), ...entries.map(({ record }) => shown.map(({ cell }) => cell(record)))]
}

interface Column {
  readonly title: string
  readonly cell: (record: AttemptRecord) => string
}

/** Formats an attempt by its whole id, which other commands take and files are named by, and why it ended so. */
function reasonLines({ record: { attempt, verdict, reason } }: Entry): string[] {
  return [`attempt ${attempt}`, `  ${verdict}: ${withShortIds(reason)}`]
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

/** Empty for a record of an older agent, which has no commit. */
function commitCell({ role, releaseCommit }: Entry['record'], around: Around): string {
  if (role !== undefined || releaseCommit === undefined) return ''
  return `${shortId(releaseCommit.commit)}${subjectWords(releaseCommit.commit, around)}`
}

function secondsOf({ startedAt, finishedAt }: Entry['record']): string {
  return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1)
}
