import { setTimeout as delay } from 'node:timers/promises'
import { judgeWait, reasonToReturn, resumeWait, secondsLeft, type ConfirmationWait } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import { unitsForward } from '#domain/activation/unit-plan'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase } from '#domain/report/event'
import { systemStateCommand } from '#tools/systemd/control-units'
import { writeJournal } from '../attempt/attempts.ts'
import { expire } from './await-confirmation.ts'
import type { Attempt } from '../attempt/conclude.ts'
import { momentOf, readDecision } from '../attempt/decisions.ts'
import { generationClosure, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { planNothing } from '../units/plan-units.ts'
import { evidenceOf, settle } from './settle.ts'
import { switchBack } from './switch-back.ts'
import { systemInForce } from '../system/system-state.ts'
import { watchHealth, type Watched } from '../health/watch-health.ts'

/**
 * Goes on with an attempt that was cut off while its release waited for its confirmation: for what is left of the time, and
 * only if the release, which may have been started anew since, is still healthy.
 */
export async function resumeConfirmation(attempt: Attempt, cutOff: Journal, before: ConfirmationWait): Promise<AttemptRecord> {
  const { host, request } = attempt
  const wait = resumeWait(before, momentOf(host))
  const journal: Journal = { ...cutOff, confirmation: wait }
  const manifest = (await generationManifest(host, request.releaseId).catch(() => null))?.manifest ?? null
  const found = await readDecision(host, request.attempt)
  const decision = judgeWait(wait, found, momentOf(host)) === 'expired' ? await expire(host, request.attempt) : found
  if (decision !== undefined && decision.decision !== 'keep') {
    return switchBack(attempt, { journal, failed: manifest, reason: reasonToReturn(decision, wait), confirmation: evidenceOf(decision) })
  }
  // From here on this boot's own clock counts, also for whoever recovers once more.
  await writeJournal(host, journal)
  const watched = await lookAgain(host, request.releaseId, manifest, journal, wait).catch(unwell)
  return settle(attempt, { journal, manifest, watched })
}

function unwell(error: unknown): Watched {
  return { healthy: false, reason: error instanceof Error ? error.message : String(error), units: [], health: [] }
}

/** Judges the release as it runs now, without starting anything. */
async function lookAgain(
  host: Host,
  releaseId: string,
  manifest: Manifest | null,
  journal: Journal,
  wait: ConfirmationWait,
): Promise<Watched> {
  if (manifest === null) throw new Error('its manifest cannot be read any more')
  if (!(await systemInForce(host, manifest))) throw new Error('its system is not the one of the host any more')
  const closure = await generationClosure(host, releaseId)
  const isSameBoot = journal.switch?.boot === host.processes.bootId()
  if (!isSameBoot) await bootEnd(host, wait)
  // In another boot nothing runs that another release started.
  const othersTime = { from: 0, until: isSameBoot ? (journal.switch?.ticks ?? 0) : 0 }
  // What is still as it was then, was judged then; only what runs now is looked at.
  const units = await planNothing(host, unitsForward(manifest.units), 'it was only looked at again')
  const watched = await inPhase(
    host.reporter,
    'health',
    () => watchHealth(host, { units, health: readyChecks(manifest), probe: manifest.probe, closure, othersTime }),
    host.name,
  )
  return watched.healthy
    ? watched
    : { ...watched, reason: `the transaction was cut off while the release waited, and then: ${watched.reason}` }
}

/** Returns when the boot is done: a unit that it has not come to yet is down, and yet nothing is wrong with it. */
async function bootEnd(host: Host, wait: ConfirmationWait): Promise<void> {
  for (;;) {
    const { stdout } = await host.runner.run(systemStateCommand)
    if (!['initializing', 'starting'].includes(stdout.trim()) || secondsLeft(wait, momentOf(host)) === 0) return
    await delay(500)
  }
}
