import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Journal } from '#domain/activation/journal'
import {
  hasMoved,
  isInForce,
  stepForward,
  stepsBack,
  switchProblem,
  systemSwitchSchema,
  type SystemRecord,
  type SystemStep,
  type SystemSwitch,
} from '#domain/activation/system-plan'
import { appendDurably } from '#tools/files/append-durably'
import { isMissing } from '#tools/files/switch-link'
import { syncEntry } from '#tools/files/sync'
import { setProfileCommand } from '#tools/nix/set-profile'
import { inPhase } from '#domain/report/event'
import { publicBeginning } from '#domain/secrets/public-url'
import { expectSuccess } from '#tools/run/expect-success'
import { stopUnitCommand } from '#tools/systemd/control-units'
import { SWITCH_UNIT, switchSystemCommand } from '#tools/systemd/switch-system'
import { attemptFolder, readJournal } from '../attempt/attempts.ts'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { isAtRest } from './plan-system.ts'
import { systemState } from './system-state.ts'

/** Longer than any activation and boot loader takes that ends at all. */
const DEADLINE_SECONDS = 900

/** Switches to the system that the journal intends. Returns null, or why it failed. */
export async function switchSystem(host: Host, { attempt, system }: Journal): Promise<string | null> {
  const step = system === undefined ? null : stepForward(system)
  if (step === null) return null
  return inPhase(host.reporter, 'system', () => perform(host, attempt, step), host.name)
}

/** Returns to the systems that the journal recorded, as far as they changed. Returns null, or why it failed. */
export async function switchSystemBack(host: Host, { attempt, step, system }: Journal): Promise<string | null> {
  if (system?.back === undefined) return null
  // A switch that a killed transaction started continues without it, and must not run together with its own rollback.
  await untilNobodySwitches(host)
  const steps = stepsBack(system, await systemState(host), step)
  if (steps.length === 0) return null
  return inPhase(
    host.reporter,
    'system',
    async () => {
      const problems: string[] = []
      for (const each of steps) problems.push((await perform(host, attempt, each)) ?? '')
      return problems.filter(Boolean).join('; ') || null
    },
    host.name,
  )
}

/** True when the system differs from that before the transaction, so it has been switched, or was being switched back. */
export async function hasSystemMoved(host: Host, { system }: Journal): Promise<boolean> {
  return system !== undefined && hasMoved(system, await systemState(host))
}

/** Sets the profile, durably, and then has the system activate itself. */
async function perform(host: Host, attempt: string, step: SystemStep): Promise<string | null> {
  const { path, action } = step
  try {
    if (action !== 'test') {
      await expectSuccess(host.runner, setProfileCommand(host.paths.system.profile, path))
      await syncEntry(host.paths.system.profile)
    }
    const log = join(attemptFolder(host, attempt), 'system.log')
    await appendFile(log, `— ${path}/bin/switch-to-configuration ${action}\n`, { mode: 0o600 }).catch(() => undefined)
    const problem = await activate(host, attempt, step, log)
    if (problem !== null) return problem
  } catch (error) {
    return `switching the system to ${path} (${action}) failed: ${error instanceof Error ? error.message : String(error)}`
  }
  if (isInForce({ path, mode: action }, await systemState(host))) return null
  return `switching the system to ${path} (${action}) exited with status 0, but it is not the host's system`
}

async function activate(host: Host, attempt: string, step: SystemStep, log: string): Promise<string | null> {
  const begun = performance.now()
  const command = switchSystemCommand({ system: step.path, action: step.action, log, deadlineSeconds: DEADLINE_SECONDS })
  const { status, stderr } = await host.runner.run(command)
  // Its unit may end a little after systemd-run has; and when systemd-run was killed, much later.
  await untilNobodySwitches(host)
  const seconds = Math.round(performance.now() - begun) / 1000
  const written = await lastLines(log)
  await note(host, attempt, { path: step.path, action: step.action, status, seconds })
  host.reporter.report({
    event: 'note',
    level: 'info',
    message: `The system ${step.path}: ${step.action}, ${status === null ? 'ended by a signal' : `status ${status}`} after ${seconds} s.`,
  })
  if (status !== 0 && written.length > 0) host.reporter.report({ event: 'log', source: 'switch-to-configuration', lines: written })
  const last = (written.length > 0 ? written : stderr.split('\n').filter(Boolean))
    .slice(-REASON_LINES)
    .map((line) => publicBeginning(line, 300))
  return switchProblem({ step, status, timedOutAfterSeconds: seconds >= DEADLINE_SECONDS ? DEADLINE_SECONDS : null, lastLines: last })
}

/** Lines of its output that are in the reason and shown to followers. */
const REASON_LINES = 5
const SHOWN_LINES = 40

/** Formats what the last call wrote. */
async function lastLines(log: string): Promise<string[]> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const lines = text.split('\n').filter(Boolean)
  const from = lines.findLastIndex((line) => line.startsWith('— /nix/store/'))
  return lines
    .slice(from + 1)
    .slice(-SHOWN_LINES)
    .map((line) => publicBeginning(line, 4096))
}

/** Waits until no system is being switched to. The deadline is the unit's own, so this ends; after twice that, by force. */
async function untilNobodySwitches(host: Host): Promise<void> {
  for (const deadline = performance.now() + 2 * DEADLINE_SECONDS * 1000; ; await delay(100)) {
    const [found] = await observeUnits(host, [SWITCH_UNIT], new Set())
    if (found === undefined || isAtRest(found.state.activeState)) return
    if (performance.now() < deadline) continue
    await host.runner.run(stopUnitCommand(SWITCH_UNIT, 100_000))
    return
  }
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
