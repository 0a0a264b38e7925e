import type { Verdict } from '../activation/verdict.ts'

const signs: Readonly<Record<Verdict, string>> = { COMMITTED: '✅', UNCHANGED: '⏸️', ROLLED_BACK: '↩️', NEEDS_HUMAN: '🚨', UNKNOWN: '❓' }

/** The meaning of each verdict, for a first-time reader. */
const meanings: Readonly<Record<Verdict, string>> = {
  COMMITTED: 'it runs and is healthy',
  UNCHANGED: 'nothing was touched',
  ROLLED_BACK: 'the previous release runs again and is healthy',
  NEEDS_HUMAN: 'the host is not healthy: somebody must act now',
  UNKNOWN: 'contact was lost: check the outcome on the host',
}

/** Returns the first line of a summary. `what` is Markdown already. */
export function verdictLine(verdict: Verdict, what: string): string {
  return `## ${signs[verdict]} ${verdict}: ${what} – ${meanings[verdict]}`
}
