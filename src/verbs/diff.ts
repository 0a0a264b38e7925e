import { compareSides } from '#domain/drift/compare'
import type { DriftReport } from '#domain/drift/finding'
import { manifestSide, snapshotSide } from '#domain/drift/side'
import { InputError } from '#domain/errors/errors'
import { parseManifest } from '#domain/manifest/parse'
import { connectTo } from '#steps/agent/host-client'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { writeDriftMetrics } from '#steps/metrics/write-drift'

/**
 * Compares a host as it is now with the release that is current on it. Changes nothing there. Throws InputError `unknown-release` for
 * a host without one, and for an unreachable host.
 */
export async function diff(options: ReachOptions, context: Context): Promise<DriftReport> {
  const { config, hostName } = options
  await using client = await connectTo(options, context)
  const [{ current }, snapshot] = await Promise.all([client.release(), client.snapshot()])
  if (current === null) {
    throw new InputError('unknown-release', `${hostName} runs no release that it could be compared with.`, { hint: 'Promote one first.' })
  }
  const reference = manifestSide('released', parseManifest(Buffer.from(current.manifest)), current.releaseId)
  const report = compareSides({ reference, hosts: [snapshotSide(hostName, snapshot)], mayDiffer: config.snapshot.mayDiffer })
  await writeDriftMetrics({ config, hostName, check: 'diff', findings: report.findings }, context.reporter)
  return report
}
