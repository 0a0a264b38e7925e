import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Journal } from '#domain/activation/journal'
import { failedAsBefore, SOME_UNIT_FAILED, type SwitchOutcome } from '#domain/activation/failed-as-before'
import {
  hasMoved,
  isInForce,
  refusalOf,
  stepForward,
  stepsBack,
  switchProblem,
  systemSwitchSchema,
  tellingLines,
  type SystemIntent,
  type SystemRecord,
  type SystemStep,
  type SystemSwitch,
} from '#domain/activation/system-plan'
import { appendDurably } from '#tools/files/append-durably'
import { isMissing } from '#tools/files/is-there'
import { syncEntry } from '#tools/files/sync'
import { setProfileCommand } from '#tools/nix/set-profile'
import { info, inPhase } from '#domain/report/event'
import { publicBeginning } from '#domain/secrets/public-url'
import { expectSuccess } from '#tools/run/expect-success'
import { switchSystemCommand } from '#tools/systemd/switch-system'
import { attemptFolder, readJournal } from '../attempt/attempts.ts'
import type { Host } from '#machine/host'
import { failingUnits } from './failing-units.ts'
import { systemState } from './system-state.ts'
import { untilNobodySwitches } from './who-switches.ts'
import { switchModes } from '#domain/config/component'
import { reasonOf } from '#domain/errors/reason-of'

/** Longer than any activation and boot loader takes that ends at all. */
const DEADLINE_SECONDS = 900

/** How long another switch is waited for. */
const PATIENCE_SECONDS = 2 * DEADLINE_SECONDS

/** How often a rollback is tried while other switches come first. */
const TRIES = 5

/** Switches to the system that the journal intends. Returns null, or why it failed. */
export async function switchSystem(host: Host, { attempt, system }: Journal): Promise<string | null> {
  const step = system === undefined ? null : stepForward(system)
  if (step === null) return null
  return inPhase(
    host.reporter,
    { phase: 'system', host: host.name },
    async () => (await perform(host, { attempt, failedBefore: system?.failedBefore, isBack: false }, step)).problem,
  )
}

/** Returns to the systems that the journal recorded, as far as they changed. Returns null, or why it failed. */
export async function switchSystemBack(host: Host, { attempt, step, system }: Journal): Promise<string | null> {
  if (system?.back === undefined) return null
  // A switch that a killed transaction started continues without it, and must not run together with its own rollback.
  await untilNobodySwitches(host, PATIENCE_SECONDS)
  const steps = stepsBack(system, await systemState(host), step)
  if (steps.length === 0) return null
  return inPhase(host.reporter, { phase: 'system', host: host.name }, async () => {
    const problems: string[] = []
    for (const each of steps) problems.push((await performBack(host, { attempt, system }, each)) ?? '')
    return problems.filter(Boolean).join('; ') || null
  })
}

/**
 * Performs a step of a rollback, which has no alternative: a switch by another process is waited for, and a system that the host can only
 * boot becomes at least the one that it boots next. Otherwise its boot loader would start what failed, whatever the profile contains.
 */
async function performBack(
  host: Host,
  { attempt, system: { wanted, back, failedBefore } }: { readonly attempt: string; readonly system: SystemIntent },
  step: SystemStep,
): Promise<string | null> {
  const way = { attempt, failedBefore, isBack: true }
  let ended = await perform(host, way, step)
  for (let tries = 1; ended.refusal === 'busy' && tries < TRIES; tries += 1) {
    await untilNobodySwitches(host, PATIENCE_SECONDS)
    ended = await perform(host, way, step)
  }
  if (ended.refusal !== 'reboot' || step.action === 'boot' || back === undefined) return ended.problem
  const isBooted = wanted?.mode === 'test' || step.path !== back.profile
  const booted = isBooted ? null : (await perform(host, way, { path: back.profile, action: 'boot' })).problem
  return `${ended.problem}; ${booted ?? `the next boot starts ${back.profile} again: reboot ${host.name} to finish`}`
}

/** True when the system differs from that before the transaction, so it has been switched, or was being switched back. */
export async function hasSystemMoved(host: Host, { system }: Journal): Promise<boolean> {
  return system !== undefined && hasMoved(system, await systemState(host))
}

/** The outcome of a switch. */
interface Ended {
  /** Null after a success. */
  readonly problem: string | null
  readonly refusal: ReturnType<typeof refusalOf>
}

/** In which attempt a system is switched to. */
interface Way {
  readonly attempt: string
  /** Units that had failed before the attempt. */
  readonly failedBefore: readonly string[] | undefined
  /** True in a rollback. */
  readonly isBack: boolean
}

/** Sets the profile, durably, and then has the system activate itself. */
async function perform(host: Host, way: Way, step: SystemStep): Promise<Ended> {
  const { attempt } = way
  const { path, action } = step
  try {
    if (switchModes[action].setsProfile) {
      await expectSuccess(host.runner, setProfileCommand(host.paths.system.profile, path))
      await syncEntry(host.paths.system.profile)
    }
    const log = join(attemptFolder(host, attempt), 'system.log')
    await appendFile(log, `— ${path}/bin/switch-to-configuration ${action}\n`, { mode: 0o600 }).catch(() => undefined)
    const ended = await activate(host, { ...way, log }, step)
    if (ended.problem !== null) return ended
  } catch (error) {
    return failed(`switching the system to ${path} (${action}) failed: ${reasonOf(error)}`)
  }
  if (isInForce({ path, mode: action }, await systemState(host))) return { problem: null, refusal: null }
  return failed(`switching the system to ${path} (${action}) ended without a failure, but it is not the host's system`)
}

function failed(problem: string): Ended {
  return { problem, refusal: null }
}

async function activate(host: Host, { log, ...way }: Way & { readonly log: string }, step: SystemStep): Promise<Ended> {
  const begun = performance.now()
  const command = switchSystemCommand({ system: step.path, action: step.action, log, deadlineSeconds: DEADLINE_SECONDS })
  const { status, stderr } = await host.runner.run(command)
  // Its unit may end a little after systemd-run has; and when systemd-run was killed, much later.
  await untilNobodySwitches(host, PATIENCE_SECONDS)
  const seconds = Math.round(performance.now() - begun) / 1000
  const written = await lastLines(log)
  const lines = written.length > 0 ? written : stderr.split('\n').filter(Boolean)
  const tolerated = await whyTolerated(host, way, { status, lines })
  await note(host, way.attempt, { path: step.path, action: step.action, status, seconds, ...(tolerated === null ? {} : { tolerated }) })
  const how = `${status === null ? 'ended by a signal' : `status ${status}`} after ${seconds} s`
  info(
    host.reporter,
    `The system ${step.path}: ${step.action}, ${how}${tolerated === null ? '' : `, which is not a failure: ${tolerated}`}.`,
  )
  if (status !== 0 && written.length > 0) {
    host.reporter.report({ event: 'log', source: 'switch-to-configuration', lines: written.slice(-SHOWN_LINES) })
  }
  if (tolerated !== null) return { problem: null, refusal: null }
  const said = tellingLines(lines, REASON_LINES).map((line) => publicBeginning(line, 300))
  const timedOutAfterSeconds = seconds >= DEADLINE_SECONDS ? DEADLINE_SECONDS : null
  return { problem: switchProblem({ step, status, timedOutAfterSeconds, lines: said }), refusal: refusalOf({ status, lines }) }
}

/** Returns why its status is not a failure, as a clause; null when it is one, or is 0. */
async function whyTolerated(host: Host, way: Way, { status, lines }: Pick<SwitchOutcome, 'status' | 'lines'>): Promise<string | null> {
  if (status !== SOME_UNIT_FAILED) return null
  const why = failedAsBefore({ status, lines, before: way.failedBefore, after: await failingUnits(host) }, way.isBack)
  return why === null || why.length <= TOLERATED_LENGTH ? why : `${why.slice(0, TOLERATED_LENGTH - 1)}…`
}

/** Longest reason for which a status is not a failure, in characters. */
const TOLERATED_LENGTH = 1024

/** Lines of its output that are in the reason and shown to followers. */
const REASON_LINES = 5
const SHOWN_LINES = 40

/** Returns what the last call wrote. */
async function lastLines(log: string): Promise<string[]> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const lines = text.split('\n').filter(Boolean)
  const from = lines.findLastIndex((line) => line.startsWith('— /nix/store/'))
  return lines.slice(from + 1).map((line) => publicBeginning(line, 4096))
}

const SWITCHES = 'system.ndjson'

/** Evidence only: what is done is done, whether it can be written down or not. */
async function note(host: Host, attempt: string, entry: SystemSwitch): Promise<void> {
  await appendDurably(join(attemptFolder(host, attempt), SWITCHES), `${JSON.stringify(entry)}\n`).catch(() => undefined)
}

/** Returns the changes of the system by an attempt, for its record; undefined when it did not get that far. */
export async function systemRecord(host: Host, attempt: string): Promise<SystemRecord | undefined> {
  const journal = await readJournal(host)
  if (journal?.attempt !== attempt || journal.system === undefined) return undefined
  const { wanted, before } = journal.system
  return { wanted, before, after: await systemState(host), switches: await switchesOf(host, attempt) }
}

async function switchesOf(host: Host, attempt: string): Promise<SystemSwitch[]> {
  try {
    const lines = (await readFile(join(attemptFolder(host, attempt), SWITCHES), 'utf8')).split('\n').filter(Boolean)
    return lines.slice(-64).flatMap((line) => {
      const parsed = systemSwitchSchema.safeParse(parsedOr(line))
      return parsed.success ? [parsed.data] : []
    })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Ignores a line that a crash cut short. */
function parsedOr(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
