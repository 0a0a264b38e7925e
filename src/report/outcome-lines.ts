import type { GateOutcome } from '../activation/gate-outcome.ts'
import type { Verdict } from '../activation/verdict.ts'
import type { AttemptRecord, StatusResult } from '../protocol/messages.ts'

/** A verdict with its reason and, when there is one, what the host's record says of it. */
export function verdictLines(verdict: Verdict, reason: string, record: AttemptRecord | null): string[] {
  return [
    `${verdict}: ${reason}`,
    ...(record === null
      ? []
      : [
          `  ${record.verb} of ${record.releaseId} on ${record.host} (attempt ${record.attempt})`,
          ...record.units.map(({ unit, activeState, executable }) => `  ${unit}: ${activeState}, runs ${executable ?? 'nothing'}`),
          ...record.health.map(({ check, detail }) => `  ${check}: ${detail}`),
        ]),
  ]
}

/** What each gate that ran came to. */
export function gateLines(gates: readonly GateOutcome[]): string[] {
  return gates.map(
    ({ name, stage, passed, seconds, detail }) =>
      `  gate ${name} (${stage}): ${passed ? 'passed' : 'failed'} after ${seconds} s, ${detail}`,
  )
}

/** What a host runs. */
export function statusLines(status: StatusResult): string[] {
  const { holder, lastRecord } = status
  return [
    `${status.application} on ${status.hostName} (${status.role ?? 'no role'}), agent ${status.agentVersion}, Nix ${status.nixVersion}`,
    `  current:  ${status.currentRelease ?? 'none'}`,
    `  previous: ${status.previousRelease ?? 'none'}`,
    ...status.releases.filter(({ current }) => !current).map(({ id, valid }) => `  kept:     ${id}${valid ? '' : ' (not in the store)'}`),
    ...status.units.map(
      ({ unit, activeState, subState, executable, ofCurrentRelease }) =>
        `  ${unit}: ${activeState} (${subState}), runs ${executable ?? 'nothing'}${ofCurrentRelease === false ? ', not of the current release' : ''}`,
    ),
    ...(holder === null
      ? []
      : [`  busy: ${holder.attempt === '' ? 'recovery' : `attempt ${holder.attempt} of ${holder.actor.name}`} since ${holder.since}`]),
    ...(lastRecord === null ? [] : [`  last attempt: ${lastRecord.verdict} at ${lastRecord.finishedAt}: ${lastRecord.reason}`]),
    ...status.warnings.map((warning) => `  warning: ${warning}`),
  ]
}
