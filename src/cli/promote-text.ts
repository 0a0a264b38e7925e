import { gateLines, verdictLines } from '#domain/report/outcome-lines'
import { signedRecordLines } from '#domain/report/signed-record-lines'
import { snapshotLines } from '#domain/report/snapshot-lines'
import type { PromoteResult } from '#verbs/promote'
import type { RehearsalResult } from '#verbs/rehearse'

/** Formats the outcome of a promote, or what it would do. */
export function promoteLines(result: PromoteResult): string[] {
  const { verdict, reason, record, rollback, gates, plan, snapshots, signedRecords, drift = [] } = result
  return [
    ...verdictLines({ verdict, reason, record: rollback ?? record }),
    ...gateLines(gates),
    ...planLines(plan),
    ...drift.map(({ message, field }) => `  outside this release: ${message} (${field})`),
    ...snapshotLines(snapshots),
    ...signedRecordLines(signedRecords),
  ]
}

/** The same for both hosts, the standby first, with the overall outcome. */
export function rehearsalLines({ verdict, reason, standby, active }: RehearsalResult): string[] {
  return [
    `${standby.host} (standby):`,
    ...promoteLines(standby).map((line) => `  ${line}`),
    ...(active === null ? [] : [`${active.host} (active):`, ...promoteLines(active).map((line) => `  ${line}`)]),
    `${verdict}: ${reason}`,
  ]
}

function planLines(plan: PromoteResult['plan']): string[] {
  if (plan === undefined) return []
  return [
    ...plan.missing.map((path) => `  ${path}`),
    ...plan.removed.map(({ unit, step, because }) => `  ${unit} would be ${step === 'stop' ? 'stopped' : 'left alone'}: ${because}`),
    ...(plan.confirmWithinSeconds === null ? [] : [`  it would have to be confirmed within ${plan.confirmWithinSeconds} s`]),
    ...plan.backup.map((folder) => `  ${folder} would be backed up`),
    ...plan.gates.map(({ name, stage }) => `  gate ${name} (${stage}) would run`),
  ]
}
