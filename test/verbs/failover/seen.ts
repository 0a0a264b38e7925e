import type { Seen } from '#domain/failover/preflight'
import type { StatusResult } from '#domain/protocol/status'
import { baseSnapshot, edited, RELEASE, type Edit } from '../../domain/drift/base.ts'

/** The status of a healthy host, with the fields that a test sets. */
export function statusOf(hostName: string, more: Partial<StatusResult> = {}): StatusResult {
  return {
    protocol: 1,
    agentVersion: '0.1.0',
    hostName,
    machineId: '1'.repeat(32),
    nixVersion: '2.31.6',
    application: 'choiros',
    prefix: '/opt/choiros',
    role: 'active',
    currentRelease: RELEASE,
    previousRelease: null,
    releases: [],
    units: [{ unit: 'hypervisor.service', activeState: 'active', subState: 'running', executable: null, ofCurrentRelease: true }],
    holder: null,
    lastRecord: null,
    warnings: [],
    ...more,
  }
}

/** The host that serves. */
export function seenActive(more: Partial<StatusResult> = {}, edits: readonly Edit[] = []): Seen {
  return { status: statusOf('a', more), snapshot: edits.length === 0 ? baseSnapshot : edited(edits, 'prod-a'), expected: undefined }
}

/** The host that is to serve. */
export function seenStandby(more: Partial<StatusResult> = {}, edits: readonly Edit[] = []): Seen {
  return { status: statusOf('b', { role: 'standby', ...more }), snapshot: edited(edits, 'prod-b'), expected: undefined }
}
