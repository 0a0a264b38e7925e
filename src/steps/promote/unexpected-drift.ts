import type { Finding } from '#domain/drift/finding'
import type { Manifest } from '#domain/manifest/schema'
import { warn, type Reporter } from '#domain/report/event'
import type { Snapshot } from '#domain/snapshot/schema'
import type { ReachOptions } from '../agent/reach.ts'

/** Findings that are reported one by one; the result has all. */
const TOLD = 10

/** A release, and the host's state before and after it. */
interface Released {
  readonly manifest: Manifest
  readonly snapshots: { readonly before: Snapshot; readonly after: Snapshot } | undefined
}

/** Loads the rules of drift: nothing before the verdict needs them, and while the host applies a release there is time. */
export function loadRules() {
  return import('#domain/drift/after-release')
}

/**
 * Warns of what changed on the host besides what the release had to change. Evidence, not a condition: the verdict stays. Nothing
 * when the two snapshots are not there.
 */
export async function unexpectedDrift(
  { config, hostName }: Pick<ReachOptions, 'config' | 'hostName'>,
  { manifest, snapshots }: Released,
  reporter: Reporter,
): Promise<{ readonly drift?: readonly Finding[] }> {
  if (snapshots === undefined) return {}
  const { unexpectedFindings } = await loadRules()
  const drift = unexpectedFindings({ ...snapshots, manifest, mayDiffer: config.snapshot.mayDiffer })
  for (const { message, field, next } of drift.slice(0, TOLD)) {
    warn(reporter, `${hostName} changed outside this release: ${message} (${field}) Next: ${next}`)
  }
  if (drift.length > TOLD)
    warn(reporter, `${hostName} has ${drift.length - TOLD} more changes from outside this release; the result lists them.`)
  return { drift }
}
