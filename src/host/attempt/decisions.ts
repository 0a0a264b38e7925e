import { join } from 'node:path'
import { decisionSchema, isOver, resumeWait, secondsLeft, type Decision, type Moment } from '#domain/activation/confirmation'
import { writeOnce } from '#tools/files/write-once'
import { canonicalRecord } from '#domain/manifest/canonical'
import { deepPublicUrls } from '#domain/secrets/public-url'
import type { Awaiting } from '#domain/protocol/status'
import { attemptFolder, readJournal, readOwn, readRequest } from './attempts.ts'
import type { Host } from '#machine/host'

function decisionFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'decision.json')
}

/** Reads what was decided of an attempt that had to be confirmed; undefined while nothing is. */
export async function readDecision(host: Host, attempt: string): Promise<Decision | undefined> {
  return readOwn(host, decisionFile(host, attempt), decisionSchema)
}

/** Makes a decision durable unless there is one already, and gives the one that counts. */
export async function decide(host: Host, decision: Decision): Promise<Decision> {
  const kept = deepPublicUrls(decision)
  if (await writeOnce(decisionFile(host, decision.attempt), canonicalRecord(kept), 0o600)) return kept
  return (await readDecision(host, decision.attempt)) ?? kept
}

/** Returns the host's clocks now. */
export function momentOf({ processes }: Host): Moment {
  return { boot: processes.bootId(), ticks: processes.bootTicks(), date: Date.now() }
}

/** Reads the attempt that waits for its confirmation, or null. What is decided already waits no more. */
export async function readAwaiting(host: Host): Promise<Awaiting | null> {
  const journal = await readJournal(host)
  if (journal?.step !== 'awaiting-confirmation' || journal.confirmation === undefined) return null
  const request = await readRequest(host, journal.attempt)
  if (request === undefined || (await readDecision(host, journal.attempt)) !== undefined) return null
  const now = momentOf(host)
  // In the tick of the deadline no second is left, and the host still waits.
  if (isOver(journal.confirmation, now)) return null
  const left = secondsLeft(journal.confirmation, now)
  const { deadline } = resumeWait(journal.confirmation, now)
  return { application: host.application, attempt: journal.attempt, releaseId: request.releaseId, deadline, secondsLeft: left }
}
