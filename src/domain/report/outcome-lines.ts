import type { GateOutcome } from '../activation/gate-outcome.ts'
import type { Verdict } from '../activation/verdict.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import type { Awaiting, StatusResult } from '../protocol/status.ts'
import { signerLines } from '../trust/signer-record.ts'
import { dataLines } from './data-lines.ts'
import { roleChangeWords } from './role-lines.ts'
import { bootProofLines, systemLines, systemStatusLines } from './system-lines.ts'
import { unitLines, unitState } from './unit-lines.ts'

/** Formats a verdict with its reason and, if there is one, the host's record. */
export function verdictLines(verdict: Verdict, reason: string, record: AttemptRecord | null): string[] {
  return [
    `${verdict}: ${reason}`,
    ...(record === null
      ? []
      : [
          `  ${record.role === undefined ? `${record.verb} of ${record.releaseId}` : roleChangeWords(record.role)} on ${record.host} (attempt ${record.attempt})`,
          ...signerLines(record.signers),
          ...systemLines(record.system),
          ...dataLines(record),
          ...(record.confirmation === undefined ? [] : [`  confirmation: ${confirmationWords(record.confirmation)}`]),
          ...unitLines(record.units),
          ...record.health.map(({ check, detail }) => `  ${check}: ${detail}`),
        ]),
  ]
}

function confirmationWords({ decision, actor, reason, decidedAt }: NonNullable<AttemptRecord['confirmation']>): string {
  if (decision === 'none') return `not confirmed by the deadline, ${decidedAt}`
  return `${decision} by ${actor.name} at ${decidedAt}${reason === undefined ? '' : `: ${reason}`}`
}

/** Formats the result of each gate that ran. */
export function gateLines(gates: readonly GateOutcome[]): string[] {
  return gates.map(
    ({ name, stage, passed, seconds, detail }) =>
      `  gate ${name} (${stage}): ${passed ? 'passed' : 'failed'} after ${seconds} s, ${detail}`,
  )
}

/** That a release waits for its confirmation, until when, and what ends it. */
export function awaitingLines({ application, attempt, releaseId, deadline, secondsLeft }: Awaiting): string[] {
  return [
    `  awaits confirmation: attempt ${attempt} of release ${releaseId} rolls back at ${deadline} (in ${Math.ceil(secondsLeft)} s)`,
    `    confirm it with "grind-to-prod confirm HOST", or "grind-to-prod-agent confirm ${application}" on the host; add --revert to roll it back now`,
  ]
}

/** Formats what a host runs. */
export function statusLines(status: StatusResult): string[] {
  const { holder, lastRecord, awaiting } = status
  return [
    `${status.application} on ${status.hostName} (${status.role ?? 'no role'}), agent ${status.agentVersion}, Nix ${status.nixVersion}`,
    `  machine:  ${status.machineId === '' ? 'its id cannot be read' : status.machineId}`,
    `  current:  ${status.currentRelease ?? 'none'}`,
    `  previous: ${status.previousRelease ?? 'none'}`,
    ...systemStatusLines(status.system),
    ...bootProofLines(status.provedAtBoot),
    ...status.releases.filter(({ current }) => !current).map(({ id, valid }) => `  kept:     ${id}${valid ? '' : ' (not in the store)'}`),
    ...status.units.map(
      ({ unit, activeState, subState, executable, ofCurrentRelease, done }) =>
        `  ${unit}: ${unitState({ activeState, done })} (${subState}), runs ${executable ?? 'nothing'}${ofCurrentRelease === false ? ', not of the current release' : ''}`,
    ),
    ...(status.removedUnits ?? []).map(
      ({ unit, activeState, executable, release }) =>
        `  ${unit}: ${activeState}, runs ${executable ?? 'nothing'} of release ${release}; the current release does not list it`,
    ),
    ...(holder === null
      ? []
      : [`  busy: ${holder.attempt === '' ? 'recovery' : `attempt ${holder.attempt} of ${holder.actor.name}`} since ${holder.since}`]),
    ...(awaiting === undefined ? [] : awaitingLines(awaiting)),
    ...(lastRecord === null ? [] : [`  last attempt: ${lastRecord.verdict} at ${lastRecord.finishedAt}: ${lastRecord.reason}`]),
    ...status.warnings.map((warning) => `  warning: ${warning}`),
  ]
}
