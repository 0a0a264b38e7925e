import { z } from 'zod'

/** What became of an attempt. The words are the product's; see docs/verdicts.md. */
const names = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'] as const
export const verdictSchema = z.enum(names)
export type Verdict = z.infer<typeof verdictSchema>

/** What follows from a verdict. */
interface VerdictAnswers {
  /** One each, apart from 1 (a surprise), 2 (bad input) and 3 (drift). */
  readonly exitCode: number
  /** Whether the host runs what was asked for. UNCHANGED says that only when nothing needed doing, and not of a refusal. */
  readonly isSuccess: boolean | 'unless refused'
  /** For the first line of a summary. */
  readonly sign: string
  /** What it says of the host, for a first reader. */
  readonly meaning: string
}

/** Every verdict with its answers: a verdict that is left out does not compile. */
export const verdicts = {
  COMMITTED: { exitCode: 0, isSuccess: true, sign: '✅', meaning: 'it runs and is healthy' },
  UNCHANGED: { exitCode: 10, isSuccess: 'unless refused', sign: '⏸️', meaning: 'nothing was touched' },
  ROLLED_BACK: { exitCode: 11, isSuccess: false, sign: '↩️', meaning: 'the release before runs again and is healthy' },
  NEEDS_HUMAN: { exitCode: 12, isSuccess: false, sign: '🚨', meaning: 'the host is not healthy: somebody must look now' },
  UNKNOWN: { exitCode: 13, isSuccess: false, sign: '❓', meaning: 'contact was lost: ask the host what became of it' },
} as const satisfies Readonly<Record<Verdict, VerdictAnswers>>

/** Whether a host runs what was asked for. `wasRefused`: what was asked for was not done, although it was needed. */
export function isSuccess(verdict: Verdict, wasRefused: boolean): boolean {
  const answer: VerdictAnswers['isSuccess'] = verdicts[verdict].isSuccess
  return answer === 'unless refused' ? !wasRefused : answer
}
