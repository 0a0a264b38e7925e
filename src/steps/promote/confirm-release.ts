import { setTimeout as pause } from 'node:timers/promises'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import { isKnownError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import { expectedMachine } from '#domain/protocol/expected-host'
import { attemptResultSchema, PROTOCOL_VERSION, type ConfirmRequest } from '#domain/protocol/messages'
import type { Event, Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from '../agent/session.ts'
import { isContactError } from '../agent/answer-of-error.ts'
import { failedGate, runGates, type GateOptions } from '../gates/gates.ts'
import { reachHost, type ReachOptions } from '../agent/reach.ts'

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
export function confirmer(options: ConfirmReleaseOptions, runner: Runner, reporter: Reporter): Confirmer {
  let working: Promise<readonly GateOutcome[] | undefined> | undefined
  return {
    reporter: {
      report(event) {
        reporter.report(event)
        // A host that was lost and found again reports it again.
        if (event.event !== 'confirmation' || working !== undefined) return
        working = confirmInTime(options, event, runner, reporter)
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
  runner: Runner,
  reporter: Reporter,
): Promise<readonly GateOutcome[] | undefined> {
  const deadline = performance.now() + secondsLeft * 1000
  let gates: readonly GateOutcome[] | undefined
  for (let wait = 100; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
    try {
      await using connection = await reachHost(options, runner, reporter)
      gates ??= await runGates(options.gates, runner, reporter)
      await send(options, connection, requestOf(options, attempt, gates), runner)
      return gates
    } catch (error) {
      if (!isKnownError(error)) throw error
      reporter.report({ event: 'note', level: 'warning', message: `Could not confirm the release, retrying: ${error.message}` })
      // An answer of its own will not be another one.
      if (!isContactError(error)) return gates
    }
    if (performance.now() + wait >= deadline) return gates
    await pause(wait)
  }
}

/** The events of the attempt come over the connection that carries it already. */
const silent: Reporter = { report: () => undefined }

async function send({ config }: ConfirmReleaseOptions, connection: SshConnection, request: ConfirmRequest, runner: Runner): Promise<void> {
  const call = { verb: 'confirm', application: config.application, input: request, result: attemptResultSchema, effect: 'write' } as const
  await callAgent(connection, call, runner, silent)
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
