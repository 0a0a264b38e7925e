import type { StatusResult } from '#domain/protocol/status'

/** The status of a host without a release, with the fields that a test sets. */
export function sampleStatus(more: Partial<StatusResult> = {}): StatusResult {
  return {
    protocol: 1,
    agentVersion: '0.1.0',
    hostName: 'prod',
    machineId: '1'.repeat(32),
    nixVersion: '2.31.6',
    application: 'choiros',
    prefix: '/opt/choiros',
    role: 'active',
    currentRelease: null,
    previousRelease: null,
    releases: [],
    units: [],
    holder: null,
    lastRecord: null,
    warnings: [],
    ...more,
  }
}
