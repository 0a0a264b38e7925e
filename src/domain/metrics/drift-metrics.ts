import type { Finding } from '../drift/finding.ts'
import { severities } from '../drift/severity.ts'
import type { Metric } from './exposition.ts'

/** What was compared: the host with its current release, or its states before and after a promote. */
type DriftCheck = 'diff' | 'promote'

/** A comparison of a host, and its findings. */
export interface CheckedDrift {
  readonly application: string
  readonly host: string
  readonly check: DriftCheck
  readonly findings: readonly Pick<Finding, 'severity'>[]
  /** Milliseconds since 1970. */
  readonly checkedAt: number
}

/** Returns the metrics of a comparison. */
export function driftMetrics({ application, host, check, findings, checkedAt }: CheckedDrift): Metric[] {
  const labels = { application, host, check }
  return [
    {
      name: 'grind_to_prod_drift_findings',
      help: 'Findings of the last comparison of a host, by severity.',
      type: 'gauge',
      samples: severities.map((severity) => ({
        labels: { ...labels, severity },
        value: findings.filter((finding) => finding.severity === severity).length,
      })),
    },
    {
      name: 'grind_to_prod_drift_checked_timestamp_seconds',
      help: 'When the host was compared last.',
      type: 'gauge',
      samples: [{ labels, value: Math.floor(checkedAt / 1000) }],
    },
  ]
}
