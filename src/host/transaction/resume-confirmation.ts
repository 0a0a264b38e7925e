import { isOver, judgeWait, reasonToReturn, resumeWait, type ConfirmationWait } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import type { AttemptRecord } from '#domain/protocol/record'
import { writeJournal } from '../attempt/attempts.ts'
import { expire } from './await-confirmation.ts'
import type { Attempt } from '../attempt/finish-attempt.ts'
import { momentOf, readDecision } from '../attempt/decisions.ts'
import { generationManifest } from '#machine/release/generation'
import { bootEnd } from '../system/boot-end.ts'
import { evidenceOf, commitOrRollBack } from './commit-or-roll-back.ts'
import { switchBack } from './switch-back.ts'
import { recheckHealth } from '../health/recheck-health.ts'

/**
 * Continues an attempt that was interrupted while its release awaited confirmation: for the rest of the time, and only if the release,
 * which may have been restarted since, is still healthy.
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
  // From here on this boot's own clock counts, also for a later recovery.
  await writeJournal(host, journal)
  if (journal.switch?.boot !== host.processes.bootId()) await bootEnd(host, () => isOver(wait, momentOf(host)))
  const seen = await recheckHealth(host, { releaseId: request.releaseId, manifest, journal, probe: undefined })
  const reason = `the transaction was interrupted while the release awaited confirmation, and then: ${seen.reason}`
  return commitOrRollBack(attempt, { journal, manifest, watched: seen.healthy ? seen : { ...seen, reason } })
}
