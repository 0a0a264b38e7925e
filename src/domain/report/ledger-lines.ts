import type { LedgerResult } from '../protocol/record.ts'
import { agoOf } from './age.ts'
import { columnLines } from './columns.ts'
import { shortId, subjectWords, type Around } from './release-name.ts'

type Entry = LedgerResult['entries'][number]

/** Formats a ledger as a table, newest first, and whether its chain holds. */
export function ledgerLines({ host, application, total, entries, brokenAt }: LedgerResult, around: Around = {}): string[] {
  const rows = entries.map(({ record }) => [
    record.finishedAt,
    ...(around.now === undefined ? [] : [agoOf(record.finishedAt, around.now)]),
    record.verb,
    // A change of role is of no release.
    record.role === undefined ? shortId(record.releaseId) : `→ ${record.role.to}`,
    ...(hasCommits(entries) ? [commitCell(record, around)] : []),
    record.verdict,
    `${secondsOf(record)} s`,
    record.actor.name,
    record.actor.runUrl ?? '',
  ])
  const titles = ['time', ...(around.now === undefined ? [] : ['age']), 'verb', 'release', ...(hasCommits(entries) ? ['commit'] : [])]
  return [
    ...(rows.length === 0 ? [] : columnLines([[...titles, 'verdict', 'took', 'actor', 'run'], ...rows])),
    `${entries.length} of ${total} records of ${application} on ${host}`,
    brokenAt === null
      ? 'The hash chain is intact.'
      : `The hash chain is broken at line ${brokenAt} of the ledger: that line, or the one before it, was changed; compare it with the records that the runs kept.`,
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
