import { quoteUnlessName } from '../errors/quote.ts'
import type { EvidenceReport } from '../evidence/evidence-report.ts'
import type { HistoryEntry } from '../evidence/history-entry.ts'
import { currentAfter } from '../evidence/ledger-walk.ts'
import { formatCount } from './amount.ts'
import { columnLines } from './columns.ts'
import { shortId } from './release-name.ts'

/** Attempts that are shown, unless all of them are asked for. */
const SHOWN_ATTEMPTS = 10

const TITLES = ['ended', 'host', 'verb', 'release', 'verdict', 'then current', 'actor', 'signed by']

/**
 * Formats the attempts that the ledgers of evidence have, newest first: what was tried on which host, and what was current there
 * afterwards. Empty where no ledger was read: a single record is in its own ledger at an unknown line.
 */
export function timeLine({ history, checks }: Pick<EvidenceReport, 'history' | 'checks'>, isVerbose: boolean): string[] {
  const ofLedgers = inOrder(history.filter(({ line }) => line > 0))
  if (ofLedgers.length === 0) return []
  const shown = (isVerbose ? ofLedgers : ofLedgers.slice(-SHOWN_ATTEMPTS)).toReversed()
  const left = ofLedgers.length - shown.length
  return [
    '  Time line of the ledgers, newest first:',
    ...columnLines([TITLES, ...shown.map(cellsOf)]).map((line) => `    ${line}`),
    ...(left === 0 ? [] : [`    and ${formatCount(left, 'older attempt')}`]),
    ...[...Map.groupBy(ofLedgers, ({ host }) => host)].flatMap(([host, [first]]) => doubtLines(host, first!.line, checks)),
  ]
}

/** Orders attempts by time, and those of a host by their lines: its clock may have been set to an earlier time. */
function inOrder(history: readonly HistoryEntry[]): HistoryEntry[] {
  const timed = [...Map.groupBy(history, ({ host }) => host).values()].flatMap((entries) => {
    let latest = -Infinity
    return entries
      .toSorted((left, right) => left.line - right.line)
      .map((entry) => ({ entry, time: (latest = Math.max(latest, Date.parse(entry.finishedAt))) }))
  })
  return timed.toSorted((left, right) => left.time - right.time).map(({ entry }) => entry)
}

/** Checks without which a ledger is only what somebody wrote. */
const OF_LEDGER = ['ledger', 'ledger-signature'] as const

/** Returns what is not known of a host's part: whether it is whole and genuine, and what was before. */
function doubtLines(host: string, firstLine: number, checks: EvidenceReport['checks']): string[] {
  const open = OF_LEDGER.filter((name) => {
    const made = checks.filter(({ check, about }) => check === name && about === host)
    return made.length === 0 || made.some(({ outcome }) => outcome !== 'passed')
  })
  const name = quoteUnlessName(host)
  return [
    ...(open.length === 0 ? [] : [`    Not proved of ${name}: ${open.join(' and ')} did not pass.`]),
    ...(firstLine === 1 ? [] : [`    What was before line ${firstLine} of the ledger of ${name} is not listed.`]),
  ]
}

function cellsOf(entry: HistoryEntry): string[] {
  const { finishedAt, host, verb, verdict, from, to, actor, signers } = entry
  const after = currentAfter({ verb, verdict, releaseId: to, previousRelease: from })
  return [
    finishedAt,
    quoteUnlessName(host),
    verb,
    releaseCell(to),
    verdict,
    after === undefined ? 'unknown' : after === null ? 'none' : releaseCell(after),
    quoteUnlessName(actor),
    signers.map(quoteUnlessName).join(', ') || 'no signer',
  ]
}

function releaseCell(release: string): string {
  return quoteUnlessName(shortId(release))
}
