import { quoteUnlessName } from '#domain/errors/quote'
import { beginWait, reasonToReturn, type ConfirmationWait, type Decision } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { awaitConfirmation } from './await-confirmation.ts'
import { finishAttempt, type Attempt } from '../attempt/finish-attempt.ts'
import { whyCancelled } from '../attempt/cancellation.ts'
import { momentOf } from '../attempt/decisions.ts'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { switchBack } from './switch-back.ts'
import { recheckHealth } from '../health/recheck-health.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { reasonOf } from '#domain/errors/reason-of'

export interface CheckedRelease {
  readonly journal: Journal
  /** Null for a generation without one. */
  readonly manifest: Manifest | null
  readonly watched: HealthResult
}

/**
 * Ends an attempt whose release is current and has been checked: waits for its confirmation if it needs one, commits, and rolls back when
 * any of that fails.
 */
export async function commitOrRollBack(attempt: Attempt, { journal, manifest, watched }: CheckedRelease): Promise<AttemptRecord> {
  const { host, request } = attempt
  let { reason } = watched
  let confirmation: AttemptRecord['confirmation']
  const cancelled = watched.healthy ? await whyCancelled(host, request.attempt) : null
  if (cancelled !== null) reason = cancelled
  else if (watched.healthy) {
    try {
      const wait = waitOf(attempt, journal, manifest)
      const decision = wait === undefined ? undefined : await awaitConfirmation(host, journal, wait)
      confirmation = evidenceOf(decision)
      if (wait === undefined || decision === undefined) return await commit(attempt, journal.previous, { seen: watched, confirmation })
      if (decision.decision === 'keep') {
        const seen = await seenLast(attempt, { journal, manifest, watched })
        if (seen.healthy) return await commit(attempt, journal.previous, { seen, confirmation })
        reason = `it was confirmed, but it is no longer healthy: ${seen.reason}`
      } else reason = (await whyCancelled(host, request.attempt)) ?? reasonToReturn(decision, wait)
    } catch (error) {
      // Without a durable record the release is not committed; unless it is, and only what follows the record failed.
      const record = await recordedAttempt(host, request.attempt)
      if (record !== undefined) return record
      reason = `the record could not be written: ${reasonOf(error)}`
    }
  }
  return switchBack(attempt, { journal, failed: manifest, reason, confirmation })
}

/**
 * Checks the release after its wait, which may have taken an hour. One good round is enough, and the record still lists the earlier changes
 * to the units.
 */
async function seenLast({ host, request }: Attempt, { journal, manifest, watched }: CheckedRelease): Promise<HealthResult> {
  const probe = manifest === null ? undefined : { ...manifest.probe, successThreshold: 1 }
  const seen = await recheckHealth(host, { releaseId: request.releaseId, manifest, journal, probe })
  const units = seen.units.map((now) => {
    const { action, because, leftOverProcesses } = watched.units.find(({ unit }) => unit === now.unit) ?? now
    return {
      ...now,
      ...(action === undefined ? {} : { action }),
      ...(because === undefined ? {} : { because }),
      ...(leftOverProcesses === undefined ? {} : { leftOverProcesses }),
    }
  })
  return { ...seen, units }
}

/**
 * Returns how long the release may wait; undefined when it needs no confirmation. A rollback needs none: its release was confirmed when it
 * was first applied, and a manual rollback on an unreachable host must not be reverted.
 */
function waitOf({ host, request }: Attempt, { confirmation }: Journal, manifest: Manifest | null): ConfirmationWait | undefined {
  if (confirmation !== undefined) return confirmation
  if (request.verb !== 'apply' || manifest?.confirm === undefined) return undefined
  return beginWait(manifest.confirm.deadlineSeconds, momentOf(host))
}

/** Formats a decision for the record. */
export function evidenceOf(decision: Decision | undefined): AttemptRecord['confirmation'] {
  if (decision === undefined) return undefined
  const { schemaVersion: _, attempt: __, ...evidence } = decision
  return evidence
}

function commit(
  attempt: Attempt,
  previous: string | null,
  { seen, confirmation }: { readonly seen: HealthResult; readonly confirmation: AttemptRecord['confirmation'] },
): Promise<AttemptRecord> {
  const reason =
    confirmation === undefined ? 'every check passed' : `every check passed, and ${quoteUnlessName(confirmation.actor.name)} confirmed it`
  return finishAttempt(attempt, { verdict: 'COMMITTED', reason, previous, seen, confirmation })
}
