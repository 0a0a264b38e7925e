import type { Seen } from '#domain/failover/preflight'
import type { StatusResult } from '#domain/protocol/status'
import { sampleStatus } from '../../domain/protocol/sample-status.ts'
import { baseSnapshot, edited, RELEASE, type Edit } from '../../domain/drift/base.ts'

/** The status of a healthy host, with the fields that a test sets. */
export function statusOf(hostName: string, more: Partial<StatusResult> = {}): StatusResult {
  const units = [{ unit: 'hypervisor.service', activeState: 'active', subState: 'running', executable: null, ofCurrentRelease: true }]
  return sampleStatus({ hostName, currentRelease: RELEASE, units, ...more })
}

/** The host that serves. */
export function seenActive(more: Partial<StatusResult> = {}, edits: readonly Edit[] = []): Seen {
  return { status: statusOf('a', more), snapshot: edits.length === 0 ? baseSnapshot : edited(edits, 'prod-a'), expected: undefined }
}

/** The host that is to serve. */
export function seenStandby(more: Partial<StatusResult> = {}, edits: readonly Edit[] = []): Seen {
  return { status: statusOf('b', { role: 'standby', ...more }), snapshot: edited(edits, 'prod-b'), expected: undefined }
}
