import { NO_RELEASE } from '../activation/host-paths.ts'
import { quote, quoteUnlessName } from '../errors/quote.ts'
import type { Check } from '../evidence/check.ts'
import type { EvidenceReport } from '../evidence/evidence-report.ts'
import type { HistoryEntry } from '../evidence/history-entry.ts'
import { currentAfter } from '../evidence/ledger-walk.ts'
import { placeOf } from '../evidence/layout.ts'
import { ledgerParts, olderAttempts, unprovedOf, type LedgerPart } from '../evidence/ledger-parts.ts'
import { columnLines } from './columns.ts'
import { shortId } from './release-name.ts'

/** Attempts that are shown, unless all of them are asked for. */
const SHOWN_ATTEMPTS = 10

const TITLES = ['ended', 'host', 'verb', 'release', 'verdict', 'then current', 'actor (not verified)', 'signed by']

type Timed = Pick<EvidenceReport, 'history' | 'checks'>

/**
 * Formats the attempts that the ledgers of evidence have, newest first: what was tried on which host, and what was current there
 * afterwards. Empty where no ledger was read: a single record is in its own ledger at an unknown line.
 */
export function timeLine({ history, checks }: Timed, isVerbose: boolean): string[] {
  const ofLedgers = inOrder(history.filter(({ line }) => line > 0))
  if (ofLedgers.length === 0) return []
  const shown = (isVerbose ? ofLedgers : ofLedgers.slice(-SHOWN_ATTEMPTS)).toReversed()
  const parts = ledgerParts(history, checks)
  const older = olderAttempts(ofLedgers.length - shown.length, parts)
  const doubts = new Map(parts.map(({ host }) => [host, unprovedOf(host, checks)]))
  const rows = shown.map((entry) => cellsOf(entry, doubts.get(entry.host)!.length === 0))
  return [
    '  Time line of the ledgers, newest first:',
    ...columnLines([TITLES, ...rows]).map((line) => `    ${line}`),
    ...(older === undefined ? [] : [`    and ${older}`]),
    ...(shown.some(({ verb }) => verb === 'set-role') ? [ROLE_CHANGE] : []),
    ...emergencyLines(ofLedgers, checks),
    ...parts.flatMap((part) => doubtLines(part, doubts.get(part.host)!)),
  ]
}

const ROLE_CHANGE = '    A change of role (set-role) starts and ends no release: its line has the release that was current then.'

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

/** Lists the newest emergency releases whose countersignatures no check was made of: their records are not here. */
function emergencyLines(history: readonly HistoryEntry[], checks: Timed['checks']): string[] {
  const checked = new Set(checks.flatMap((one) => (one.check === 'countersignatures' ? attemptsOf(one) : [])))
  const emergencies = history.flatMap(({ host, to, finishedAt, attempt, emergency }) =>
    emergency === undefined || checked.has(attemptIn(host, attempt))
      ? []
      : [`    Emergency release ${releaseCell(to)} on ${quoteUnlessName(host)} at ${finishedAt}: ${quote(emergency, 600)}`],
  )
  const left = emergencies.length - SHOWN_ATTEMPTS
  return [...emergencies.slice(-SHOWN_ATTEMPTS).toReversed(), ...(left > 0 ? [`    and ${left} older emergency releases`] : [])]
}

/** Returns the attempts whose files a check rests on. */
function attemptsOf({ restsOn }: Check): string[] {
  return restsOn.map(placeOf).flatMap((place) => (place.kind === 'record' ? [attemptIn(place.host, place.attempt)] : []))
}

/** No name of a host has a slash. */
function attemptIn(host: string, attempt: string): string {
  return `${host}/${attempt}`
}

/** Returns what is not known of a host's part: whether it is whole and genuine, and what was before. */
function doubtLines({ host, firstLine, before, isExact }: LedgerPart, open: readonly string[]): string[] {
  const name = quoteUnlessName(host)
  return [
    ...(open.length === 0 ? [] : [`    Not proved of ${name}: ${open.join(' and ')} did not pass.`]),
    ...(firstLine === 1 ? [] : [`    ${beforeWords({ name, firstLine, before, isExact })}`]),
  ]
}

interface NamedPart extends Omit<LedgerPart, 'host'> {
  readonly name: string
}

function beforeWords({ name, firstLine, before, isExact }: NamedPart): string {
  if (before > 0) return `Lines 1 to ${before} of the ledger of ${name} were checked, and are not listed.`
  if (isExact) return `The ledger of ${name} that is here begins with line ${firstLine}: what was before is not here.`
  return `Lines before line ${firstLine} of the ledger of ${name} are not listed: the check ledger names the first line that is here.`
}

function cellsOf(entry: HistoryEntry, isProved: boolean): string[] {
  const { finishedAt, host, verb, verdict, from, to, actor, signers, emergency } = entry
  const after = currentAfter({ verb, verdict, releaseId: to, previousRelease: from })
  const signed = signers.map(quoteUnlessName).join(', ')
  return [
    finishedAt,
    quoteUnlessName(host),
    emergency === undefined ? verb : `${verb}, EMERGENCY`,
    verb === 'set-role' && to === NO_RELEASE ? 'no release' : releaseCell(to),
    verdict,
    after === undefined ? 'unknown' : after === null ? 'no release' : releaseCell(after),
    quoteUnlessName(actor),
    signed === '' ? 'no signer' : `${signed}${isProved ? '' : ' (not verified)'}`,
  ]
}

function releaseCell(release: string): string {
  return quoteUnlessName(shortId(release))
}
