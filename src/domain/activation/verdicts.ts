/** The outcome of an attempt. The words are the product's; see docs/verdicts.md. */
export const verdictNames = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'] as const
export type Verdict = (typeof verdictNames)[number]

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
  /** What to do next on the command line, about a host of the configuration; null for nothing, and where the reason has it. */
  readonly next: ((host: string) => string) | null
}

/** Every verdict with its consequences: a missing verdict does not compile. */
export const verdicts = {
  COMMITTED: { exitCode: 0, isSuccess: true, sign: '✅', meaning: 'it runs and is healthy', next: null },
  UNCHANGED: { exitCode: 10, isSuccess: 'unless refused', sign: '⏸️', meaning: 'nothing was touched', next: null },
  ROLLED_BACK: {
    exitCode: 11,
    isSuccess: false,
    sign: '↩️',
    meaning: 'the previous release runs again and is healthy',
    next: (host) =>
      `fix the release ("grind-to-prod logs ${host}" shows its units), and promote a new one; the same one needs the option "retry"`,
  },
  NEEDS_HUMAN: {
    exitCode: 12,
    isSuccess: false,
    sign: '🚨',
    meaning: 'the host is not healthy: somebody must act now',
    next: (host) => `check the host ("grind-to-prod status ${host}"); docs/verdicts.md has what to do in each case`,
  },
  UNKNOWN: {
    exitCode: 13,
    isSuccess: false,
    sign: '❓',
    meaning: 'contact was lost: check the outcome on the host',
    next: (host) => `ask the host for the outcome ("grind-to-prod status ${host}"), and only then decide`,
  },
} as const satisfies Readonly<Record<Verdict, VerdictAnswers>>

/** Returns whether a host runs the requested release. `wasRefused`: the request was not fulfilled, although it was needed. */
export function isSuccess(verdict: Verdict, wasRefused: boolean): boolean {
  const answer: VerdictAnswers['isSuccess'] = verdicts[verdict].isSuccess
  return answer === 'unless refused' ? !wasRefused : answer
}
