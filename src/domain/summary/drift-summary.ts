import { driftMarkdown } from '../drift/drift-markdown.ts'
import type { DriftReport, Finding } from '../drift/finding.ts'
import { severities } from '../drift/severity.ts'
import { formatCount } from '../report/amount.ts'
import { MARKDOWN_LIMIT_BYTES } from '../report/markdown.ts'
import { artifactLine, type ArtifactLink } from './artifact-line.ts'

/** Drift in one sentence, as plain text. */
export function driftLine(findings: readonly Pick<Finding, 'severity' | 'message'>[]): string {
  const worst = severities.findLast((severity) => findings.some((finding) => finding.severity === severity))
  if (worst === undefined) return 'No drift.'
  const counts = severities.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [formatCount(count, severity)]
  })
  return `${counts.join(', ')}: ${findings.find(({ severity }) => severity === worst)!.message}`
}

/** Renders a drift report as a job's summary: the result in the first line, then all of it. */
export function driftSummary(
  report: DriftReport,
  {
    artifacts = [],
    limitBytes = MARKDOWN_LIMIT_BYTES,
  }: { readonly artifacts?: readonly ArtifactLink[]; readonly limitBytes?: number } = {},
): string {
  const { worst, counts } = report
  const sign = worst === null ? '✅' : worst === 'note' ? 'ℹ️' : worst === 'warning' ? '⚠️' : '❌'
  const found = severities.toReversed().flatMap((severity) => (counts[severity] === 0 ? [] : [formatCount(counts[severity], severity)]))
  const verdict = worst === null ? 'No drift' : `Drift: ${found.join(', ')}`
  const head = [`## ${sign} ${verdict}`, '', ...artifactLine(artifacts)].map((line) => `${line}\n`).join('')
  return head + driftMarkdown(report, limitBytes - Buffer.byteLength(head))
}
