import { verdicts, type Verdict } from '../activation/verdicts.ts'

/** Returns the first line of a summary. `what` is Markdown already. */
export function verdictLine(verdict: Verdict, what: string): string {
  const { sign, meaning } = verdicts[verdict]
  return `## ${sign} ${verdict}: ${what} – ${meaning}`
}
