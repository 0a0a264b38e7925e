import { attemptSummary, type AttemptFacts } from './attempt-summary.ts'

export type ReleaseFacts = AttemptFacts

/** Formats the summary of a promote. */
export function releaseSummary(facts: ReleaseFacts): string {
  return attemptSummary('release', facts)
}
