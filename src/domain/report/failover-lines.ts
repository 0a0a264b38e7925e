import type { Verdict } from '../activation/verdict.ts'

/** What a person is told of a failover. */
export interface FailoverOutcome {
  readonly verdict: Verdict
  readonly reason: string
  readonly refusals: readonly string[]
  readonly steps: readonly string[]
  readonly changeConfig: readonly string[]
}

/** The verdict, what spoke against it or was done, and what grind-to-prod.yml must say now. */
export function failoverLines({ verdict, reason, refusals, steps, changeConfig }: FailoverOutcome): string[] {
  return [
    `${verdict}: ${reason}`,
    ...refusals.slice(1).map((refusal) => `  and: ${refusal}`),
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(changeConfig.length === 0
      ? []
      : [
          'Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused.',
        ]),
    ...changeConfig.map((line) => `  ${line}`),
  ]
}
