import { explainedText, type Explained } from '../errors/error-lines.ts'
import type { LedgerState } from '../protocol/ledger-state.ts'

/** Returns the sentence of a ledger whose chain is broken. */
export function brokenChainText(host: string, brokenAt: number): string {
  return `The hash chain of the ledger of ${host} is broken at line ${brokenAt}: that line, or one before it, was changed or removed.`
}

/** What to do about a ledger that is not whole. */
export const COMPARE_LEDGER = 'Compare it with the records that the runs kept.'

/** Returns in what a ledger is not whole, and what to do; undefined when nothing is known against it. An older agent does not report it. */
export function ledgerProblem(host: string, state: LedgerState | undefined): Explained | undefined {
  if (state === undefined || (state.brokenAt === null && state.hasCurrent)) return undefined
  const sentences = [
    ...(state.brokenAt === null ? [] : [brokenChainText(host, state.brokenAt)]),
    ...(state.hasCurrent
      ? []
      : [`The ledger of ${host} has no record of the current release, so that at least the record of its promotion is missing.`]),
  ]
  return { message: sentences.join(' '), hint: COMPARE_LEDGER }
}

/** Returns in what a ledger is not whole, and what to do, as one text; undefined when nothing is known against it. */
export function ledgerWarning(host: string, state: LedgerState | undefined): string | undefined {
  const problem = ledgerProblem(host, state)
  return problem === undefined ? undefined : explainedText(problem)
}
