import { gateLines } from '#domain/report/outcome-lines'
import type { PromoteResult } from '#steps/promote/promotion'
import type { RehearsalResult } from '#verbs/rehearse'
import type { BuiltRelease, ReleaseOutcome } from '#verbs/release'
import { outcomeLines, type View } from './outcome-text.ts'

const everything: View = { isVerbose: true, around: {}, host: 'HOST' }

/** Formats the outcome of a promote, or what it would do. */
export function promoteLines(result: PromoteResult, view: View = everything): string[] {
  const { record, rollback, gates, plan, drift = [] } = result
  return [
    ...outcomeLines({ ...result, record: rollback ?? record }, view, [...gateLines(gates), ...planLines(plan)]),
    ...drift.map(({ message, field }) => `  outside this release: ${message} (${field})`),
  ]
}

/** Returns what `--json` prints of a release: its promote, and the folder where the release and its evidence are kept. */
export function releaseResult(outcome: ReleaseOutcome, { bundle }: Pick<BuiltRelease, 'bundle'>) {
  return { ...(outcome.kind === 'promoted' ? outcome.result : outcome.rehearsal), bundle }
}

/** The same for both hosts, the standby first, with the overall outcome. */
export function rehearsalLines({ verdict, reason, standby, active }: RehearsalResult, view: View = everything): string[] {
  return [
    `${standby.host} (standby):`,
    ...promoteLines(standby, { ...view, host: standby.host }).map((line) => `  ${line}`),
    ...(active === null
      ? []
      : [`${active.host} (active):`, ...promoteLines(active, { ...view, host: active.host }).map((line) => `  ${line}`)]),
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
