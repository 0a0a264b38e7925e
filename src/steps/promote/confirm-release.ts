import { setTimeout as pause } from 'node:timers/promises'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import { isKnownError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { ConfirmRequest } from '#domain/protocol/requests'
import { warn, type Event, type Reporter } from '#domain/report/event'
import { silentReporter } from '#domain/report/silent-reporter'
import { callAgent } from '../agent/session.ts'
import { isContactError } from '../agent/answer-of-error.ts'
import { failedGate, runGates, type GateOptions } from '../gates/gates.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { connectTo, type HostClient } from '../agent/host-client.ts'

export interface ConfirmReleaseOptions extends ReachOptions {
  readonly actor: Actor
  /** Those that the release must pass to be confirmed. */
  readonly gates: GateOptions
}

/** Confirms an attempt as soon as the host awaits confirmation. */
export interface Confirmer {
  /** Passes everything on, and begins when a release waits. */
  readonly reporter: Reporter
  /** The results of the gates, at the end; undefined when none had to run, or none could. */
  readonly gates: () => Promise<readonly GateOutcome[] | undefined>
}

type Waiting = Extract<Event, { event: 'confirmation' }>

const LONGEST_PAUSE_MILLISECONDS = 2000

/**
 * Confirms over a separate connection, because a new connection is what the confirmation proves. The gates run over it first; one that
 * fails reverts the release at once. Without a decision in time the host decides itself, so a failed connection is not an error here: the
 * host's record has the decision.
 */
export function confirmer(options: ConfirmReleaseOptions, context: Context): Confirmer {
  const { reporter } = context
  let working: Promise<readonly GateOutcome[] | undefined> | undefined
  return {
    reporter: {
      report(event) {
        reporter.report(event)
        // A host that was lost and found again reports it again.
        if (event.event !== 'confirmation' || working !== undefined) return
        working = confirmInTime(options, event, context)
        // Awaited when the host has its record; until then it must not end the process.
        working.catch(() => undefined)
      },
    },
    gates: async () => working,
  }
}

async function confirmInTime(
  options: ConfirmReleaseOptions,
  { attempt, secondsLeft }: Waiting,
  context: Context,
): Promise<readonly GateOutcome[] | undefined> {
  const { reporter } = context
  const deadline = performance.now() + secondsLeft * 1000
  let gates: readonly GateOutcome[] | undefined
  for (let wait = 100; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    try {
      await using client = await connectTo(options, context)
      gates ??= await runGates(options.gates, context)
      await send(client, requestOf(options, attempt, gates))
      return gates
    } catch (error) {
      if (!isKnownError(error)) throw error
      warn(reporter, `Could not confirm the release, retrying: ${error.text}`)
      // The host's own answer will stay the same.
      if (!isContactError(error)) return gates
    }
    if (performance.now() + wait >= deadline) return gates
    await pause(wait)
  }
}

/** Sends the decision; the connection that carries the attempt has its events already. */
async function send({ context, ...session }: HostClient, request: ConfirmRequest): Promise<void> {
  await callAgent({ ...session, context: { ...context, reporter: silentReporter } }, { verb: 'confirm', input: request, effect: 'write' })
}

function requestOf({ actor, config, hostName }: ConfirmReleaseOptions, attempt: string, gates: readonly GateOutcome[]): ConfirmRequest {
  const failed = failedGate(gates)
  const said = failed === undefined ? { decision: 'keep' as const } : { decision: 'revert' as const, reason: reasonOf(failed) }
  return { protocol: PROTOCOL_VERSION, attempt, actor, ...said, ...expectedMachine(config, hostName) }
}

/** Longest reason that the protocol carries. */
const REASON_LIMIT = 1024

function reasonOf({ name, detail }: GateOutcome): string {
  return `gate ${name} failed (it ${detail})`.slice(0, REASON_LIMIT)
}
