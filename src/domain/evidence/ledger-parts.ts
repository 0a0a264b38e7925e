import { formatCount } from '../report/amount.ts'
import type { Check } from './check.ts'
import { LEDGER_HISTORY_LIMIT, type HistoryEntry } from './history-entry.ts'

/** How much of a ledger is before the first of its attempts that a report has. */
export interface LedgerPart {
  readonly host: string
  /** The line of that attempt. */
  readonly firstLine: number
  /** Lines of the ledger before it that were checked, and are not in the report. */
  readonly before: number
  /** False when the ledger does not begin with its first line, so that how many were checked is unknown here. */
  readonly isExact: boolean
}

/** Returns how much of each host's ledger a report has; nothing of single records, which are in no ledger here. */
export function ledgerParts(history: readonly HistoryEntry[], checks: readonly Check[]): LedgerPart[] {
  const ofLedgers = history.filter(({ line }) => line > 0)
  return [...Map.groupBy(ofLedgers, ({ host }) => host)].map(([host, entries]) => {
    const firstLine = entries.reduce((first, { line }) => Math.min(first, line), Infinity)
    // The check passes for a ledger that has its first line.
    const isWhole = checks.some(({ check, about, outcome }) => check === 'ledger' && about === host && outcome === 'passed')
    const isExact = isWhole || firstLine === 1 || entries.length < LEDGER_HISTORY_LIMIT
    return { host, firstLine, before: isWhole ? firstLine - 1 : 0, isExact }
  })
}

/** Returns how many attempts are older than those that are shown, as words; undefined when there are none. */
export function olderAttempts(left: number, parts: readonly LedgerPart[]): string | undefined {
  const count = parts.reduce((sum, { before }) => sum + before, left)
  const isExact = parts.every((part) => part.isExact)
  if (count === 0 && isExact) return undefined
  if (count === 0) return 'perhaps older attempts'
  return `${isExact ? '' : 'at least '}${formatCount(count, 'older attempt')}`
}

/** Checks without which a ledger is only what somebody wrote. */
const OF_LEDGER = ['ledger', 'ledger-signature'] as const

/** Returns the checks of a host's ledger that did not pass: its lines are the host's word only if there are none. */
export function unprovedOf(host: string, checks: readonly Check[]): readonly string[] {
  return OF_LEDGER.filter((name) => {
    const made = checks.filter(({ check, about }) => check === name && about === host)
    return made.length === 0 || made.some(({ outcome }) => outcome !== 'passed')
  })
}
