import { join } from 'node:path'
import { z } from 'zod'
import { generationLink, ADOPTED } from '#domain/activation/host-paths'
import type { AttemptRequest, Journal } from '#domain/activation/journal'
import { unitsAfterFailure } from '#domain/activation/unit-plan'
import type { ReleasedUnit } from '#domain/config/released-unit'
import { probeSchema } from '#domain/config/probe'
import { readLimited } from '#tools/files/read-limited'
import { removeLink, switchLink } from '#tools/files/switch-link'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase } from '#domain/report/event'
import { activate, type Wanted } from '../units/activate.ts'
import { writeJournal } from '../attempt/attempts.ts'
import { comparisonBack } from '../units/comparisons.ts'
import { finishAttempt, type Attempt } from '../attempt/finish-attempt.ts'
import { generationClosure, generationFolder, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { isShuttingDown } from '../system/boot-end.ts'
import { switchSystemBack } from '../system/switch-system.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { keepEvidence } from './keep-evidence.ts'
import { reasonOf } from '#domain/errors/reason-of'

export interface SwitchBackOptions {
  readonly journal: Journal
  /** Units and probe of the release that is left; null when it had no manifest. */
  readonly failed: Manifest | null
  /** Why it is left, as one clause. */
  readonly reason: string
  /** What was decided of it, when it had to be confirmed. */
  readonly confirmation?: AttemptRecord['confirmation'] | undefined
}

/** The host is shutting down: nothing can be checked now, and `recover` decides at the next boot. */
class ShuttingDown extends Error {
  override readonly name = 'ShuttingDown'
}

/**
 * Rolls back to the exact generation in the journal, restarts, checks, and ends the attempt: ROLLED_BACK when the previous release runs and
 * is healthy again, NEEDS_HUMAN when it is not.
 */
export async function switchBack(attempt: Attempt, options: SwitchBackOptions): Promise<AttemptRecord> {
  const { host } = attempt
  const { journal, reason } = options
  await requireStayingUp(host)
  // Evidence is valuable, but less than the rollback.
  await keepEvidence(attempt, journal).catch(() => undefined)
  const back = await inPhase(host.reporter, { phase: 'rollback', host: host.name }, async () => {
    // A full disk must not keep production on a release that has failed: this note only helps the next recover.
    await writeJournal(host, { ...journal, step: 'switching-back', reason }).catch(() => undefined)
    return goBack(attempt, options)
  })
  const verdict = back.healthy ? 'ROLLED_BACK' : 'NEEDS_HUMAN'
  return finishAttempt(attempt, {
    verdict,
    reason: wordsFor(journal.previous, reason, back),
    previous: journal.previous,
    seen: back,
    confirmation: options.confirmation,
  })
}

/** Throws when the host is shutting down: units that a shutdown stops look just like units that have died. */
export async function requireStayingUp(host: Host): Promise<void> {
  if (await isShuttingDown(host)) throw new ShuttingDown(`${host.name} is shutting down`)
}

async function goBack({ host, request }: Attempt, options: SwitchBackOptions): Promise<HealthResult> {
  const { previous } = options.journal
  try {
    if (previous === null) await removeLink(host.paths.current)
    else await switchLink(host.paths.current, generationLink(previous))
    // Units come after it: what they are made of may be the system's.
    const problem = await switchSystemBack(host, options.journal)
    const back = await activate(host, await wantedBack(host, request, options), request.attempt)
    if (problem === null) return back
    return { ...back, healthy: false, reason: back.healthy ? problem : `${problem}; ${back.reason}` }
  } catch (error) {
    return { healthy: false, reason: reasonOf(error), units: [], health: [] }
  }
}

/** Returns the desired state of the host for the target generation of a rollback. */
async function wantedBack(host: Host, request: AttemptRequest, { journal, failed }: SwitchBackOptions): Promise<Wanted> {
  const { previous } = journal
  const kept = previous === null ? null : await generationManifest(host, previous)
  const probe = kept?.manifest.probe ?? failed?.probe ?? probeSchema.parse({})
  const before = await unitsBeforeSwitch(host, journal)
  return {
    ...(journal.switch?.boot === host.processes.bootId() ? { leftAtTicks: journal.switch.ticks } : {}),
    units: unitsAfterFailure({
      failedUnits: failed?.units ?? unitsInJournal(journal),
      previousUnits: kept?.manifest.units ?? null,
      before,
    }),
    comparison: await comparisonBack(host, journal, request),
    health: kept === null ? {} : readyChecks(kept.manifest),
    probe,
    closure: previous === null ? new Set() : await generationClosure(host, previous),
  }
}

/**
 * Returns the `ActiveState` of the units that a rollback restores. The system before the first release may have been changed by hand since:
 * then the journal counts.
 */
async function unitsBeforeSwitch(host: Host, { previous, unitsBefore }: Journal): Promise<Readonly<Record<string, string>>> {
  if (previous === null) return {}
  return previous === ADOPTED && host.permitted.prefix !== undefined ? unitsAtAdoption(host) : unitsBefore
}

/** Returns the units of a release whose manifest is not there, or cannot be read any more. */
function unitsInJournal({ unitsBefore }: Journal): ReleasedUnit[] {
  return Object.keys(unitsBefore).map((unit) => ({ unit, action: 'restart', when: 'changed' }))
}

/** `ActiveState` of the units when the plain folder was adopted. */
export async function unitsAtAdoption(host: Host): Promise<Record<string, string>> {
  const text = await readLimited(join(generationFolder(host, ADOPTED), 'units.json'), 1024 * 1024)
  return z.record(z.string(), z.string()).parse(JSON.parse(text ?? '{}'))
}

function wordsFor(previous: string | null, reason: string, back: HealthResult): string {
  const where =
    previous === null ? 'no release, as before the first one' : previous === ADOPTED ? 'the state before the first release' : previous
  return back.healthy
    ? `${reason}; rolled back to ${where}`
    : `${reason}; rolled back to ${where}, but that is unhealthy too: ${back.reason}`
}
