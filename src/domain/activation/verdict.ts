import { z } from 'zod'

/** The outcome of an attempt. The words are the product's; see docs/verdicts.md. */
const verdicts = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'] as const
export const verdictSchema = z.enum(verdicts)
export type Verdict = z.infer<typeof verdictSchema>

/** One exit code each, distinct from 1 (a bug), 2 (bad input) and 3 (drift). */
export const verdictExitCodes: Readonly<Record<Verdict, number>> = {
  COMMITTED: 0,
  UNCHANGED: 10,
  ROLLED_BACK: 11,
  NEEDS_HUMAN: 12,
  UNKNOWN: 13,
}
