import { signedRecordLines } from './signed-record-lines.ts'
import type { Verdict } from '../activation/verdicts.ts'

/** The outcome of a failover, for display. */
export interface FailoverOutcome {
  readonly verdict: Verdict
  readonly reason: string
  readonly refusals: readonly string[]
  readonly steps: readonly string[]
  readonly changeConfig: readonly string[]
  readonly written?: boolean
  readonly signedRecords?: readonly string[]
}

/** Formats the verdict, the refusals or steps, and the lines to change in grind-to-prod.yml. */
export function failoverLines({ verdict, reason, refusals, steps, changeConfig, written, signedRecords }: FailoverOutcome): string[] {
  return [
    `${verdict}: ${reason}`,
    ...refusals.slice(1).map((refusal) => `  and: ${refusal}`),
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(changeConfig.length === 0
      ? []
      : [
          written === true
            ? 'The roles in grind-to-prod.yml were changed; commit and push the file, because a release reads it there:'
            : 'Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused.',
        ]),
    ...changeConfig.map((line) => `  ${line}`),
    ...signedRecordLines(signedRecords),
  ]
}
