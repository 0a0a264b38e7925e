import { findingWords, type SiteEvidence } from './model.ts'

const SHOWN_FINDINGS = 10

/** Returns what verify finds in the evidence of a site, or how to have it verified, as lines. */
export function evidenceLines({ notice, findings }: SiteEvidence): string[] {
  const words = findingWords(findings)
  const before = notice === null ? [] : [notice]
  if (words === undefined) return before
  const more = findings.length - SHOWN_FINDINGS
  return [
    ...before,
    words,
    ...findings.slice(0, SHOWN_FINDINGS).map(({ check, statement }) => `  ${check}: ${statement}`),
    ...(more > 0 ? [`  and ${more} more, which the first page has`] : []),
  ]
}
