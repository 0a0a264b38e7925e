import { setTimeout as delay } from 'node:timers/promises'
import type { Probe } from '#domain/config/probe'
import type { ReadyCheck } from '#domain/manifest/ready-checks'
import type { RestartCounts } from '#machine/health/check-units'
import { askChecks, type AskedCheck } from '#machine/health/run-checks'
import type { Host } from '#machine/host'
import { timeoutBefore } from './check-timeout.ts'

/** What a release is asked for the first time with. */
export interface FirstQuestion {
  readonly health: Readonly<Record<string, ReadyCheck>>
  readonly probe: Probe
  readonly restartCounts: RestartCounts
}

/** Most programs listen within this time of their start. */
const SETTLING_MILLISECONDS = 100
const PAUSE_MILLISECONDS = 25

/** Begins to ask every check for the first time, beside other work; undefined if one runs a program, which may be asked once a round. */
export function beginToAsk(host: Host, question: FirstQuestion): Promise<AskedCheck[]> | undefined {
  return runsProgram(question) ? undefined : askOnce(host, question)
}

/**
 * Asks every check for the first time, and for a moment all of them again while nothing answers one, so that systemd is not asked about a
 * release that is only about to listen. `begun` was asked already. Who listens is read after the answers, so they are of one moment: an
 * earlier one may be of a process that has ended since. No failure is hidden: before the first round nothing has passed.
 */
export async function firstAnswers(host: Host, question: FirstQuestion, begun?: Promise<AskedCheck[]>): Promise<AskedCheck[]> {
  const end = performance.now() + SETTLING_MILLISECONDS
  let asked = await (begun ?? askOnce(host, question))
  if (runsProgram(question)) return asked
  while (asked.some(isUnanswered) && performance.now() + PAUSE_MILLISECONDS < end) {
    await delay(PAUSE_MILLISECONDS)
    asked = await askOnce(host, question)
  }
  return asked
}

function isUnanswered({ judge }: AskedCheck): boolean {
  return judge.isUnanswered === true
}

function askOnce(host: Host, { health, probe, restartCounts }: FirstQuestion): Promise<AskedCheck[]> {
  return askChecks(host, { checks: health, timeout: timeoutBefore(probe, probe.deadlineSeconds * 1000), restartCounts })
}

function runsProgram({ health }: FirstQuestion): boolean {
  return Object.values(health).some(isProgram)
}

function isProgram(check: ReadyCheck): boolean {
  if ('any' in check) return check.any.some(isProgram)
  return 'all' in check ? check.all.some(isProgram) : 'exec' in check
}
