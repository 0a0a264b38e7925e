import { randomUUID } from 'node:crypto'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { Verdict } from '#domain/activation/verdicts'
import { HostError, InputError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { RollbackRequest } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase } from '#domain/report/event'
import type { ConcludedAttempt } from '../agent/conclude-attempt.ts'
import { failedGate, runGates, type GateOptions } from './gates.ts'
import type { HostClient } from '../agent/host-client.ts'

export interface DecisionOptions {
  readonly actor: Actor
  readonly gates: GateOptions
  /** Their results, if they have already run for the confirmation of the release. */
  readonly ran?: readonly GateOutcome[] | undefined
  /** The host's record of the release that it has committed. */
  readonly record: AttemptRecord
}

export interface GateDecision {
  readonly verdict: Verdict
  readonly reason: string
  readonly gates: readonly GateOutcome[]
  /** The host's record of the rollback; null when none was needed, made or received. */
  readonly rollback: AttemptRecord | null
  /** The host's signature of that record. */
  readonly rollbackSignature?: string
  /** The host's statement of that rollback. */
  readonly rollbackStatement?: string
}

/**
 * Runs the gates of a release that a host has committed. When one fails, the host rolls back to exactly the previous release in its record.
 * This ends in a verdict in any case, and in COMMITTED only when all passed.
 */
export async function decideRelease(client: HostClient, options: DecisionOptions): Promise<GateDecision> {
  const { record } = options
  const hostName = client.name
  const gates = options.ran ?? (await runGates(options.gates, client.context))
  const failed = failedGate(gates)
  if (failed === undefined) return { verdict: 'COMMITTED', reason: record.reason, gates, rollback: null }
  const failure = `Gate ${failed.name} failed (it ${failed.detail})`
  const { previousRelease: previous, releaseId } = record
  if (previous === null || previous === releaseId) {
    const reason = `${failure}, but ${hostName} has no previous release to roll back to: it still runs ${releaseId}; decide whether it may stay.`
    return { verdict: 'NEEDS_HUMAN', reason, gates, rollback: null }
  }
  const rollingBack = () => rollBack(client, { ...options, previous, gate: failed })
  const back = await inPhase(client.context.reporter, { phase: 'rollback', host: hostName }, rollingBack)
  const signed = {
    ...(back.signature === undefined ? {} : { rollbackSignature: back.signature }),
    ...(back.statement === undefined ? {} : { rollbackStatement: back.statement }),
  }
  return { ...endOf(back, { failure, hostName, previous }), gates, rollback: back.record, ...signed }
}

interface FailedGate {
  readonly failure: string
  readonly hostName: string
  readonly previous: string
}

const notRolledBack = {
  verdict: 'NEEDS_HUMAN',
  words: ({ hostName, previous }: FailedGate) => `but the rollback to ${previous} on ${hostName} failed`,
} as const

/** What a promote ends in, by the verdict of its rollback. */
const ends: Readonly<Record<Verdict, { readonly verdict: Verdict; readonly words: (back: FailedGate) => string }>> = {
  COMMITTED: { verdict: 'ROLLED_BACK', words: ({ hostName, previous }) => `so ${hostName} rolled back to ${previous}` },
  UNKNOWN: { verdict: 'UNKNOWN', words: ({ hostName, previous }) => `and it is unknown whether ${hostName} rolled back to ${previous}` },
  UNCHANGED: notRolledBack,
  ROLLED_BACK: notRolledBack,
  NEEDS_HUMAN: notRolledBack,
}

function endOf({ verdict, reason }: ConcludedAttempt, back: FailedGate): Pick<GateDecision, 'verdict' | 'reason'> {
  const end = ends[verdict]
  return { verdict: end.verdict, reason: `${back.failure}, ${end.words(back)}: ${reason}` }
}

interface GateRollback extends DecisionOptions {
  /** The release to roll back to. */
  readonly previous: string
  /** The gate that failed. */
  readonly gate: GateOutcome
}

/** Asks the host to roll back, unless another release became current while the gates ran: that one is not ours to revert. */
async function rollBack(client: HostClient, { actor, record, previous, gate }: GateRollback): Promise<ConcludedAttempt> {
  const request: RollbackRequest = {
    protocol: PROTOCOL_VERSION,
    attempt: randomUUID(),
    actor: actorOf(actor, gate),
    expectCurrent: record.releaseId,
    ...expectedMachine(client.options.config, client.name),
  }
  try {
    return await client.attempt({ verb: 'rollback', request, words: ['--to', previous] })
  } catch (error) {
    // A refusal changes nothing, but the release that failed its gate is still there.
    if (error instanceof HostError || error instanceof InputError) return { verdict: 'NEEDS_HUMAN', reason: error.text, record: null }
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
