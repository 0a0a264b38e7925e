import { quoteUnlessName } from '../errors/quote.ts'
import { compareSides } from '../drift/compare.ts'
import type { DriftReport, Finding } from '../drift/finding.ts'
import { isAtLeast } from '../drift/severity.ts'
import { snapshotSide } from '../drift/side.ts'
import { hostMismatch, type ExpectedHost } from '../protocol/expected-host.ts'
import type { StatusResult } from '../protocol/status.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Reading, Snapshot } from '../snapshot/schema.ts'
import type { HostPair } from './host-pair.ts'
import { explainedText } from '../errors/error-lines.ts'

/** What is known of one of the two hosts before anything is done. */
export interface Seen {
  readonly status: StatusResult
  /** An unhealthy host may not even be able to give one. */
  readonly snapshot: Reading<Snapshot>
  readonly expected: ExpectedHost | undefined
}

/** Both hosts; without the one that is to give way when it is down. */
export interface SeenPair {
  readonly names: HostPair
  readonly from: Seen | null
  readonly to: Seen
}

/**
 * Lists the reasons why traffic must not move, each as one sentence; empty when there are none. An unhealthy active host is not a reason,
 * because failover is for that case: only the other one must be healthy.
 */
export function refusals({ names, from, to }: SeenPair): string[] {
  const seen = [...(from === null ? [] : [{ name: names.from, ...from }]), { name: names.to, ...to }]
  return [
    ...seen.flatMap(({ name, expected, status }) => hostMismatch(expected, { ...status, hostName: name }) ?? []).map(explainedText),
    ...roleRefusals(names, from, to),
    ...seen.flatMap(({ name, status }) => busyRefusals(name, status)),
    ...releaseRefusals(names, from, to),
    ...fitnessRefusals(names.to, to),
  ]
}

function roleRefusals(names: HostPair, from: Seen | null, to: Seen): string[] {
  const seen = [...(from === null ? [] : [[names.from, from.status.role] as const]), [names.to, to.status.role] as const]
  const without = seen.flatMap(([name, role]) =>
    role === null
      ? [`${name} has no role; add role to its host in grind-to-prod.yml, and run "grind-to-prod host install ${name}" again.`]
      : [],
  )
  if (without.length > 0 || from?.status.role !== 'standby' || to.status.role !== 'standby') return without
  return [
    `${names.from} and ${names.to} both report that they are standby, so it is unknown which host serves; find out, and set its role with "grind-to-prod role HOST --set active".`,
  ]
}

/**
 * Returns why the user must choose between two active hosts: an interrupted failover, and a host that was down during a failover to the
 * other one, look the same.
 */
export function undecidedRefusals({ names, from, to }: SeenPair): string[] {
  if (from?.status.role !== 'active' || to.status.role !== 'active') return []
  return [
    `${names.from} and ${names.to} both report that they are active: a failover was interrupted, or one of them was down during a failover to the other; choose the host that should serve with the option "to".`,
  ]
}

function busyRefusals(name: string, { holder, awaiting }: StatusResult): string[] {
  if (awaiting !== undefined)
    return [`A release on ${name} awaits confirmation; confirm or revert it first with "grind-to-prod confirm ${name}".`]
  return holder === null
    ? []
    : [`${name} is busy with attempt ${holder.attempt} of ${quoteUnlessName(holder.actor.name)}; wait until it has ended.`]
}

function releaseRefusals({ from: oldName, to: name }: HostPair, from: Seen | null, to: Seen): string[] {
  const { currentRelease } = to.status
  if (currentRelease === null) return [`${name} has no release; promote the release of ${oldName} to it.`]
  if (from === null || from.status.currentRelease === currentRelease) return []
  const other = from.status.currentRelease ?? 'none'
  return [
    `${name} runs release ${currentRelease}, but ${oldName} runs ${other}; promote the release of ${oldName} to ${name}, or roll one of them back.`,
  ]
}

/** Whether the host that is to serve could: its units run its release, and its checks pass now. */
function fitnessRefusals(name: string, { status, snapshot }: Seen): string[] {
  const units = status.units.flatMap(({ unit, activeState, ofCurrentRelease, done }) => {
    if (activeState !== 'active' && done !== true) return [`${unit} on ${name} is ${activeState}; check systemctl status ${unit} there.`]
    return ofCurrentRelease === false ? [`${unit} on ${name} does not run its current release; restart it there.`] : []
  })
  if (isUnreadable(snapshot)) return [...units, `The state of ${name} cannot be read (${snapshot.unreadable}).`]
  if (isUnreadable(snapshot.health)) return [...units, `The health of ${name} cannot be read (${snapshot.health.unreadable}).`]
  const checks = Object.entries(snapshot.health).flatMap(([check, seen]) => {
    if (!isUnreadable(seen) && seen.result === 'passed') return []
    return [`The check ${check} on ${name} fails (${isUnreadable(seen) ? seen.unreadable : seen.detail}); fix that first.`]
  })
  return [...units, ...checks]
}

/** Fields with the current health of a host. The new active host is checked by them alone; the old one may be unhealthy. */
const CONDITION_FIELDS = [
  'health',
  'units.*.activeState',
  'units.*.subState',
  'units.*.result',
  'units.*.restarts',
  'units.*.executable',
  'units.*.release',
  'units.*.sockets',
  'failedUnits',
]

/** Returns how the new active host differs from the old one, besides their health; null when that is unknown. */
export function parityOf({ names, from, to }: SeenPair, mayDiffer: readonly string[]): DriftReport | null {
  if (from === null || isUnreadable(from.snapshot) || isUnreadable(to.snapshot)) return null
  return compareSides({
    reference: snapshotSide(names.from, from.snapshot),
    hosts: [snapshotSide(names.to, to.snapshot)],
    mayDiffer: [...mayDiffer, ...CONDITION_FIELDS],
  })
}

/** Findings that speak against it: what is worth a warning, and is not about the host that gives way alone. */
function heavyFindings(report: DriftReport | null, { to }: HostPair): Finding[] {
  return (report?.findings ?? []).filter(({ severity, hosts }) => isAtLeast(severity, 'warning') && hosts.includes(to))
}

/** Lists the reasons that can be overridden: the hosts differ, or it is unknown whether they do. Each is a sentence. */
export function driftRefusals({ names, from }: SeenPair, report: DriftReport | null): string[] {
  const { from: oldName, to: name } = names
  const unknown =
    from !== null && isUnreadable(from.snapshot) ? [`${name} cannot be compared with ${oldName}: ${from.snapshot.unreadable}`] : []
  const findings = heavyFindings(report, names).map(
    ({ class: drift, field, message, next }) => `${name} differs from ${oldName} (${drift}, ${field}): ${message} ${next}`,
  )
  return [...unknown, ...findings]
}
