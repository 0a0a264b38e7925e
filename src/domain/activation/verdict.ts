import { z } from 'zod'

/** The outcome of an attempt. The words are the product's; see docs/verdicts.md. */
const names = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'] as const
/** The verdicts that a host records; UNKNOWN is what a client concludes without it. */
export const recordedVerdicts = [
  'COMMITTED',
  'UNCHANGED',
  'ROLLED_BACK',
  'NEEDS_HUMAN',
] as const satisfies readonly (typeof names)[number][]

export const verdictSchema = z.enum(names)
export type Verdict = z.infer<typeof verdictSchema>

/** The consequences of a verdict. */
interface VerdictAnswers {
  /** One each, distinct from 1 (a bug), 2 (bad input) and 3 (drift). */
  readonly exitCode: number
  /** Whether the host runs the requested release. UNCHANGED means that only when nothing had to be done, and not for a refusal. */
  readonly isSuccess: boolean | 'unless refused'
  /** For the first line of a summary. */
  readonly sign: string
  /** The meaning for the host, for a first-time reader. */
  readonly meaning: string
}

/** Every verdict with its consequences: a missing verdict does not compile. */
export const verdicts = {
  COMMITTED: { exitCode: 0, isSuccess: true, sign: '✅', meaning: 'it runs and is healthy' },
  UNCHANGED: { exitCode: 10, isSuccess: 'unless refused', sign: '⏸️', meaning: 'nothing was touched' },
  ROLLED_BACK: { exitCode: 11, isSuccess: false, sign: '↩️', meaning: 'the previous release runs again and is healthy' },
  NEEDS_HUMAN: { exitCode: 12, isSuccess: false, sign: '🚨', meaning: 'the host is not healthy: somebody must act now' },
  UNKNOWN: { exitCode: 13, isSuccess: false, sign: '❓', meaning: 'contact was lost: check the outcome on the host' },
} as const satisfies Readonly<Record<Verdict, VerdictAnswers>>

/** Returns whether a host runs the requested release. `wasRefused`: the request was not fulfilled, although it was needed. */
export function isSuccess(verdict: Verdict, wasRefused: boolean): boolean {
  const answer: VerdictAnswers['isSuccess'] = verdicts[verdict].isSuccess
  return answer === 'unless refused' ? !wasRefused : answer
}
