import { randomUUID } from 'node:crypto'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { Verdict } from '#domain/activation/verdict'
import { HostError, InputError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION, type RollbackRequest } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase } from '#domain/report/event'
import type { Concluded } from '../agent/conclude-attempt.ts'
import { failedGate, runGates, type GateOptions } from './gates.ts'
import type { HostClient } from '../agent/host-client.ts'

export interface JudgeOptions {
  readonly actor: Actor
  readonly gates: GateOptions
  /** What they came to, if they have run already, for the release to be confirmed. */
  readonly ran?: readonly GateOutcome[] | undefined
  /** The host's record of the release that it has committed. */
  readonly record: AttemptRecord
}

export interface Judged {
  readonly verdict: Verdict
  readonly reason: string
  readonly gates: readonly GateOutcome[]
  /** The host's record of the way back; null when none was needed, made or heard of. */
  readonly rollback: AttemptRecord | null
  /** The host's signature of that record. */
  readonly rollbackSignature?: string
}

/**
 * Runs the gates of a release that a host has committed. When one fails, the host goes back to exactly the release that it ran
 * before, as its record says. This ends in a verdict whatever the gates do and the host says, and in COMMITTED only when all passed.
 */
export async function judgeRelease(client: HostClient, options: JudgeOptions): Promise<Judged> {
  const { record } = options
  const hostName = client.name
  const gates = options.ran ?? (await runGates(options.gates, client.context))
  const failed = failedGate(gates)
  if (failed === undefined) return { verdict: 'COMMITTED', reason: record.reason, gates, rollback: null }
  const failure = `Gate ${failed.name} failed (it ${failed.detail})`
  const { previousRelease: previous, releaseId } = record
  if (previous === null || previous === releaseId) {
    const reason = `${failure}, and ${hostName} has no release before this one to go back to: it still runs ${releaseId}; decide whether that may stay.`
    return { verdict: 'NEEDS_HUMAN', reason, gates, rollback: null }
  }
  const goingBack = () => goBack(client, { ...options, previous, gate: failed })
  const back = await inPhase(client.context.reporter, { phase: 'rollback', host: hostName }, goingBack)
  const signed = back.signature === undefined ? {} : { rollbackSignature: back.signature }
  return { ...endOf(back, { failure, hostName, previous }), gates, rollback: back.record, ...signed }
}

interface Back {
  readonly failure: string
  readonly hostName: string
  readonly previous: string
}

const notBack = {
  verdict: 'NEEDS_HUMAN',
  words: ({ hostName, previous }: Back) => `but the way back to ${previous} on ${hostName} failed`,
} as const

/** What a promote ends in, by the verdict of its way back. */
const ends: Readonly<Record<Verdict, { readonly verdict: Verdict; readonly words: (back: Back) => string }>> = {
  COMMITTED: { verdict: 'ROLLED_BACK', words: ({ hostName, previous }) => `so ${hostName} went back to ${previous}` },
  UNKNOWN: { verdict: 'UNKNOWN', words: ({ hostName, previous }) => `and whether ${hostName} went back to ${previous} is not known` },
  UNCHANGED: notBack,
  ROLLED_BACK: notBack,
  NEEDS_HUMAN: notBack,
}

function endOf({ verdict, reason }: Concluded, back: Back): Pick<Judged, 'verdict' | 'reason'> {
  const end = ends[verdict]
  return { verdict: end.verdict, reason: `${back.failure}, ${end.words(back)}: ${reason}` }
}

/** Asks the host to go back, unless something else became current while the gates ran: that is not ours to take away. */
async function goBack(
  client: HostClient,
  { actor, record, previous, gate }: JudgeOptions & { readonly previous: string; readonly gate: GateOutcome },
): Promise<Concluded> {
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
    // To have been refused changes nothing, but the release that failed its gate is still there.
    if (error instanceof HostError || error instanceof InputError) return { verdict: 'NEEDS_HUMAN', reason: error.text, record: null }
    throw error
  }
}

/** Longest name of an actor that the protocol carries. */
const ACTOR_NAME_LIMIT = 256

/** Names the gate, so that the host's ledger says by itself why the release was taken back. */
function actorOf(actor: Actor, { name }: GateOutcome): Actor {
  const cause = ` (gate ${name} failed)`
  return { ...actor, name: `${actor.name.slice(0, ACTOR_NAME_LIMIT - cause.length)}${cause}` }
}
