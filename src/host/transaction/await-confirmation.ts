import { setTimeout as delay } from 'node:timers/promises'
import { judgeWait, secondsLeft, type ConfirmationWait, type Decision } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import { inPhase } from '#domain/report/event'
import { writeJournal } from '../attempt/attempts.ts'
import { readCancellation } from '../attempt/cancellation.ts'
import { decide, momentOf, readDecision } from '../attempt/decisions.ts'
import type { Host } from '#machine/host'

/** Often enough that a confirmation seems to take no time. */
const POLL_MILLISECONDS = 100

/**
 * Records durably that a current and healthy release awaits confirmation, reports it, and waits for a decision, or for the deadline, which
 * counts as a decision too. Returns the one that counts. Throws when the wait cannot be recorded.
 */
export async function awaitConfirmation(host: Host, journal: Journal, wait: ConfirmationWait): Promise<Decision> {
  await writeJournal(host, { ...journal, step: 'awaiting-confirmation', confirmation: wait })
  return inPhase(host.reporter, { phase: 'confirm', host: host.name }, async () => {
    const left = secondsLeft(wait, momentOf(host))
    host.reporter.report({ event: 'confirmation', attempt: journal.attempt, deadline: wait.deadline, secondsLeft: left })
    for (;;) {
      const decision = (await readDecision(host, journal.attempt)) ?? (await cancelled(host, journal.attempt))
      const judged = judgeWait(wait, decision, momentOf(host))
      if (judged === 'expired') return expire(host, journal.attempt)
      if (decision !== undefined) return decision
      await delay(POLL_MILLISECONDS)
    }
  })
}

/** A request to cancel is a decision against the release, and recorded as one. */
async function cancelled(host: Host, attempt: string): Promise<Decision | undefined> {
  const request = await readCancellation(host, attempt).catch(() => undefined)
  if (request === undefined) return undefined
  const { actor, requestedAt } = request
  return decide(host, { schemaVersion: 1, attempt, decision: 'revert', reason: 'it was cancelled', actor, decidedAt: requestedAt })
}

/** Records that the deadline has passed. A decision may have been made in that very moment: the first durable one counts. */
export async function expire(host: Host, attempt: string): Promise<Decision> {
  const none: Decision = {
    schemaVersion: 1,
    attempt,
    decision: 'none',
    actor: { name: 'grind-to-prod' },
    decidedAt: new Date().toISOString(),
  }
  // A full disk must not keep the host on a release that was not confirmed.
  return decide(host, none).catch(() => none)
}
