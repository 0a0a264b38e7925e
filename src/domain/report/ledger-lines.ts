import type { LedgerResult } from '../protocol/record.ts'
import { alignColumns } from './columns.ts'

/** Enough digits of a release id to be unique in practice; `--to` accepts them. */
const SHORT_ID = 12

/** Formats a ledger as a table, newest first, and whether its chain holds. */
export function ledgerLines({ host, application, total, entries, brokenAt }: LedgerResult): string[] {
  const rows = entries.map(({ record }) => [
    record.finishedAt,
    record.verb,
    // A change of role is of no release.
    record.role === undefined ? record.releaseId.slice(0, SHORT_ID) : `→ ${record.role.to}`,
    record.verdict,
    `${secondsOf(record)} s`,
    record.actor.name,
    record.actor.runUrl ?? '',
  ])
  return [
    ...(rows.length === 0 ? [] : tableLines([['time', 'verb', 'release', 'verdict', 'took', 'actor', 'run'], ...rows])),
    `${entries.length} of ${total} records of ${application} on ${host}`,
    brokenAt === null
      ? 'The hash chain is intact.'
      : `The hash chain is broken at line ${brokenAt} of the ledger: that line, or the one before it, was changed; compare it with the records that the runs kept.`,
  ]
}

function secondsOf({ startedAt, finishedAt }: LedgerResult['entries'][number]['record']): string {
  return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(1)
}

function tableLines(rows: readonly (readonly string[])[]): string[] {
  return alignColumns(rows)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trimEnd())
}
