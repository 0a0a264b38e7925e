import { quoteUnlessName } from '#domain/errors/quote'
import { setTimeout as delay } from 'node:timers/promises'
import { CommandError, HostError } from '#domain/errors/errors'
import { agentEnvironment } from '#domain/installation/paths'
import { AGENT_SLICE } from '#domain/installation/slice'
import type { Actor } from '#domain/protocol/attempt'
import { runTransientCommand } from '#tools/systemd/run-transient'
import type { UnitState } from '#domain/activation/unit-state'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { askSystemd, gaveNoAnswer, mayHaveHeard } from '#machine/units/ask-systemd'
import { readRecord, readRequest } from './attempts.ts'
import { readAwaiting } from './decisions.ts'
import type { Host } from '#machine/host'
import { describedAttempt, describesNewAttempt, lockDescription } from './lock-description.ts'
import { onHost } from '#domain/protocol/on-host'

/**
 * The lock of an application: the transient unit in which its transactions run. systemd refuses a second unit of that name, and forgets the
 * first when its process ends: there is no stale lock. If a signal ended it, perhaps the OOM killer's, systemd first restarts it, to
 * recover without any client.
 */
export function lockUnit(application: string): string {
  return `grind-to-prod-apply-${application}.service`
}

/**
 * True if this unit's transaction only recovers: without an attempt, and when systemd restarted it after it was killed, because the client
 * may already have the answer that nothing was started. Nothing changes it while the transaction runs.
 */
export async function isRecoveryOnly(host: Host, attempt: string | undefined): Promise<boolean> {
  if (attempt === undefined) return true
  const unit = lockUnit(host.application)
  const [state] = parseUnits(await askSystemd(host.runner, showUnitsCommand([unit])), [unit])
  return state !== undefined && state.restarts > 0
}

/** Who holds an application's lock. */
export interface Holder {
  readonly unit: string
  /** Null when the transaction only recovers what a crash left. */
  readonly attempt: string | null
  readonly since: string
  readonly actor: Actor
  /** It waits for the call that started it to decide whether the attempt begins: nothing of it is written yet. */
  readonly isUndecided: boolean
}

/** Who runs a transaction now, or null. */
export async function readHolder(host: Host): Promise<Holder | null> {
  const unit = lockUnit(host.application)
  const [state] = parseUnits(await askSystemd(host.runner, showUnitsCommand([unit])), [unit])
  return state === undefined ? null : holderOf(host, unit, state)
}

/** The same; undefined while systemd gives no answer, because the holder is unknown then. */
export async function peekHolder(host: Host): Promise<Holder | null | undefined> {
  return readHolder(host).catch((error: unknown) => {
    if (error instanceof CommandError && gaveNoAnswer(error)) return undefined
    throw error
  })
}

/** The same, from a state that was asked for together with others'. */
export async function holderOf(
  host: Host,
  unit: string,
  state: Pick<UnitState, 'activeState' | 'description' | 'hasJob'>,
): Promise<Holder | null> {
  // A unit just queued is inactive until its job runs.
  if ((state.activeState === 'inactive' || state.activeState === 'failed') && !state.hasJob) return null
  const attempt = describedAttempt(state.description)
  const request = attempt === null ? undefined : await readRequest(host, attempt)
  return {
    unit,
    attempt,
    since: request?.requestedAt ?? '',
    actor: request?.actor ?? { name: 'grind-to-prod' },
    isUndecided: attempt !== null && request === undefined && describesNewAttempt(state.description),
  }
}

/** How long a transaction that has its record may take to end its process, and one that has no request yet to begin or to end. */
const ENDING_MILLISECONDS = 30_000

/** True when no transaction runs now, nor ends. */
export async function isFree(host: Host): Promise<boolean> {
  return (await readHolder(host)) === null
}

/**
 * Returns when no transaction runs; waits for one that is only ending, or may not begin. Throws HostError `busy`, naming the holder of any
 * other.
 */
export async function requireFree(host: Host): Promise<void> {
  const holder = await settledHolder(host)
  if (holder !== null) throw await busy(host, holder)
}

/** Returns the holder of a transaction that has begun and is not only ending, or null. One of the attempt `own` is returned at once. */
async function settledHolder(host: Host, own?: string): Promise<Holder | null> {
  for (const deadline = performance.now() + ENDING_MILLISECONDS; ; await delay(50)) {
    const holder = await readHolder(host)
    if (holder === null || holder.attempt === own) return holder
    if (!(await isEnding(host, holder)) || performance.now() >= deadline) return holder
  }
}

/**
 * Starts the transaction's unit, which takes the lock: to run an attempt or, with null, only to recover (the interrupted attempt, if there
 * is one: a client that asks for it again then follows it). Waits for a holder that is only ending. Throws HostError `busy`, naming the
 * holder, when another transaction runs.
 */
export async function startTransaction(host: Host, attempt: string | null, recovered?: string): Promise<void> {
  const started = await tryStart(host, attempt, recovered)
  if (!started.isStarted) throw started.error
}

/** The result of a start. `isCertain`: nothing was started, and nothing will be; otherwise systemd may still start it. */
export type Start = { readonly isStarted: true } | { readonly isStarted: false; readonly isCertain: boolean; readonly error: Error }

/**
 * The same, for a caller that must know whether the transaction may still start. A transaction of this attempt that already runs counts as
 * started: a `systemd-run` that was killed, or another call, has started it.
 */
export async function tryStart(host: Host, attempt: string | null, recovered?: string): Promise<Start> {
  const own = attempt ?? recovered
  const command = runTransientCommand({
    unit: lockUnit(host.application),
    slice: AGENT_SLICE,
    description: lockDescription(host.application, { attempt, recovered }),
    environment: agentEnvironment,
    program: [...host.agent, 'transact', host.application, ...(attempt === null ? [] : [attempt])],
  })
  let isCertain = true
  const failed = (error: Error): Start => ({ isStarted: false, isCertain, error })
  try {
    for (const deadline = performance.now() + ENDING_MILLISECONDS; ; await delay(50)) {
      const { status, stderr } = await host.runner.run(command)
      if (status === 0) return { isStarted: true }
      const mayCome = mayHaveHeard({ status, stderr })
      if (mayCome) isCertain = false
      const holder = await settledHolder(host, own)
      if (holder !== null && own !== undefined && holder.attempt === own) return { isStarted: true }
      if (holder !== null) return failed(await busy(host, holder))
      // The name is free now: its holder has just released it, systemd did not receive the request, or something else is wrong.
      if (!(wasTaken(stderr) || mayCome) || performance.now() >= deadline) return failed(new CommandError(command.argv, { status, stderr }))
    }
  } catch (error) {
    isCertain = false
    return failed(error instanceof Error ? error : new Error(String(error)))
  }
}

/** True when systemd-run reports that the unit already exists: another call came first. */
export function wasTaken(stderr: string): boolean {
  return /already (?:loaded|exists)|fragment file/.test(stderr)
}

async function isEnding(host: Host, { attempt, isUndecided }: Holder): Promise<boolean> {
  return isUndecided || (attempt !== null && (await readRecord(host, attempt)) !== undefined)
}

/** Returns the error that names who holds the host, and what would let it go. */
async function busy(host: Host, holder: Holder): Promise<HostError> {
  const who =
    holder.attempt === null
      ? 'a recovery, a pruning, a change of role or a check of the boot'
      : `attempt ${holder.attempt} of ${quoteUnlessName(holder.actor.name)}`
  const run = holder.actor.runUrl === undefined ? '' : ` (${holder.actor.runUrl})`
  const since = holder.since === '' ? '' : ` since ${holder.since}`
  const awaiting = await readAwaiting(host)
  if (awaiting !== null && awaiting.attempt === holder.attempt) {
    return new HostError('busy', `${host.name} is busy with ${who}${run}, which awaits confirmation until ${awaiting.deadline}.`, {
      host: host.name,
      hint: `Confirm it with "${onHost('confirm', host.application)}", or roll it back with "${onHost('confirm', host.application, '--revert')}".`,
    })
  }
  return new HostError('busy', `${host.name} is busy with ${who}${run}${since}.`, {
    host: host.name,
    hint:
      holder.attempt === null
        ? 'Wait until it has ended.'
        : 'Wait until it has ended, follow it with "grind-to-prod attach", or roll it back with "grind-to-prod cancel".',
  })
}
