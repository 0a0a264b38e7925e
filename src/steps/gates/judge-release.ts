import { randomUUID } from 'node:crypto'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { Verdict } from '#domain/activation/verdict'
import { HostError, InputError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION, type RollbackRequest } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase, type Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { concludeAttempt, type Concluded, type ConcludeOptions } from '../agent/conclude-attempt.ts'
import { failedGate, runGates, type GateOptions } from './gates.ts'

export interface JudgeOptions extends ConcludeOptions {
  readonly actor: Actor
  readonly gates: GateOptions
  /** Their results, if they have already run for the confirmation of the release. */
  readonly ran?: readonly GateOutcome[] | undefined
  /** The host's record of the release that it has committed. */
  readonly record: AttemptRecord
}

export interface Judged {
  readonly verdict: Verdict
  readonly reason: string
  readonly gates: readonly GateOutcome[]
  /** The host's record of the rollback; null when none was needed, made or received. */
  readonly rollback: AttemptRecord | null
  /** The host's signature of that record. */
  readonly rollbackSignature?: string
}

/**
 * Runs the gates of a release that a host has committed. When one fails, the host rolls back to exactly the previous release in its record.
 * This ends in a verdict in any case, and in COMMITTED only when all passed.
 */
export async function judgeRelease(options: JudgeOptions, connection: SshConnection, runner: Runner, reporter: Reporter): Promise<Judged> {
  const { hostName, record } = options
  const gates = options.ran ?? (await runGates(options.gates, runner, reporter))
  const failed = failedGate(gates)
  if (failed === undefined) return { verdict: 'COMMITTED', reason: record.reason, gates, rollback: null }
  const failure = `Gate ${failed.name} failed (it ${failed.detail})`
  const { previousRelease: previous, releaseId } = record
  if (previous === null || previous === releaseId) {
    const reason = `${failure}, but ${hostName} has no previous release to roll back to: it still runs ${releaseId}; decide whether it may stay.`
    return { verdict: 'NEEDS_HUMAN', reason, gates, rollback: null }
  }
  const goingBack = () => goBack(options, failed, previous, connection, runner, reporter)
  const back = await inPhase(reporter, 'rollback', goingBack, hostName)
  const signed = back.signature === undefined ? {} : { rollbackSignature: back.signature }
  return { ...verdictOf(back, failure, hostName, previous), gates, rollback: back.record, ...signed }
}

function verdictOf(
  { verdict, reason }: Concluded,
  failure: string,
  hostName: string,
  previous: string,
): Pick<Judged, 'verdict' | 'reason'> {
  if (verdict === 'COMMITTED') return { verdict: 'ROLLED_BACK', reason: `${failure}, so ${hostName} rolled back to ${previous}: ${reason}` }
  if (verdict === 'UNKNOWN')
    return { verdict, reason: `${failure}, and it is unknown whether ${hostName} rolled back to ${previous}: ${reason}` }
  return { verdict: 'NEEDS_HUMAN', reason: `${failure}, but the rollback to ${previous} on ${hostName} failed: ${reason}` }
}

/** Asks the host to roll back, unless another release became current while the gates ran: that one is not ours to revert. */
async function goBack(
  options: JudgeOptions,
  gate: GateOutcome,
  previous: string,
  connection: SshConnection,
  runner: Runner,
  reporter: Reporter,
): Promise<Concluded> {
  const request: RollbackRequest = {
    protocol: PROTOCOL_VERSION,
    attempt: randomUUID(),
    actor: actorOf(options.actor, gate),
    expectCurrent: options.record.releaseId,
    ...expectedMachine(options.config, options.hostName),
  }
  try {
    return await concludeAttempt(options, connection, { verb: 'rollback', request, words: ['--to', previous] }, runner, reporter)
  } catch (error) {
    // To have been refused changes nothing, but the release that failed its gate is still there.
    if (error instanceof HostError || error instanceof InputError) return { verdict: 'NEEDS_HUMAN', reason: error.message, record: null }
    throw error
  }
}

/** Longest name of an actor that the protocol carries. */
const ACTOR_NAME_LIMIT = 256

/** Names the gate, so that the host's ledger shows why the release was rolled back. */
function actorOf(actor: Actor, { name }: GateOutcome): Actor {
  const cause = ` (gate ${name} failed)`
  return { ...actor, name: `${actor.name.slice(0, ACTOR_NAME_LIMIT - cause.length)}${cause}` }
}
