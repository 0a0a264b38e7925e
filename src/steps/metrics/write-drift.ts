import { join } from 'node:path'
import type { Config } from '#domain/config/schema'
import { reasonOf } from '#domain/errors/reason-of'
import { driftMetrics, type CheckedDrift } from '#domain/metrics/drift-metrics'
import { expositionText } from '#domain/metrics/exposition'
import { warn, type Reporter } from '#domain/report/event'
import { writeShared } from '#tools/files/write-shared'

/** A comparison of a host of the configuration. */
export interface ComparedHost extends Pick<CheckedDrift, 'check' | 'findings'> {
  readonly config: Pick<Config, 'application' | 'metrics'>
  readonly hostName: string
}

/**
 * Writes the findings of a comparison for a textfile collector of this machine, if the configuration names a folder. Never throws: a
 * failure is a warning.
 */
export async function writeDriftMetrics({ config, hostName, check, findings }: ComparedHost, reporter: Reporter): Promise<void> {
  const { application, metrics } = config
  if (metrics === undefined) return
  const file = join(metrics.folder, `grind-to-prod-drift-${check}-${application}-${hostName}.prom`)
  try {
    const text = expositionText(driftMetrics({ application, host: hostName, check, findings, checkedAt: Date.now() }))
    await writeShared(file, text, 0o644)
  } catch (error) {
    warn(reporter, `The findings of drift were not written to ${metrics.folder}: ${reasonOf(error)}.`)
  }
}
