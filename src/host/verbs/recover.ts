import { HostError } from '#domain/errors/errors'
import type { AttemptRecord } from '#domain/protocol/record'
import { readJournal } from '../attempt/attempts.ts'
import { readAwaiting } from '../attempt/decisions.ts'
import { followAttempt, waitUntilFree } from '../attempt/follow.ts'
import type { Host } from '#machine/host'
import { lockUnit, requireFree, startTransaction } from '../attempt/lock.ts'
import { sweepKilled } from '../attempt/sweep-killed.ts'
import { beginBootProof } from '../system/boot-proof.ts'
import { whoSwitches } from '../system/who-switches.ts'
import { writeMetrics } from '../notify/write-metrics.ts'
import { leavesCutOffLine, leftovers } from '../transaction/recover-unfinished.ts'

/**
 * Finishes or undoes what a crash left, in the transaction's own unit, and returns the outcome; null when there was nothing. Idempotent. If
 * the attempt awaits confirmation, it does so again, and the caller chooses: to wait for its end, to leave it alone (null), or to be
 * refused; `begin` waits for nothing at all. `wasFree`: no transaction ran a moment ago, which is enough to know that there is nothing to
 * do. Throws HostError `busy` while one runs.
 */
export async function recover(
  host: Host,
  ifAwaiting: 'wait' | 'leave' | 'refuse' | 'begin',
  wasFree = false,
): Promise<AttemptRecord | null> {
  if (!wasFree) await requireFree(host)
  await sweepKilled(host)
  const journal = await readJournal(host)
  if (journal === undefined && (await leftovers(host)).length === 0 && !(await leavesCutOffLine(host))) return null
  // What is there may be of a transaction that has begun since, and not of a crash.
  if (wasFree) return recover(host, ifAwaiting)
  const awaiting = await readAwaiting(host)
  await startTransaction(host, null, journal?.attempt)
  if (awaiting !== null && ifAwaiting === 'refuse') await requireFree(host)
  if (ifAwaiting === 'begin' || (awaiting !== null && ifAwaiting !== 'wait')) return null
  const record = journal === undefined ? undefined : await followAttempt(host, journal.attempt)
  await waitUntilFree(host)
  if (journal === undefined) return null
  if (record !== undefined) return record
  throw new HostError('recovery-failed', `Attempt ${journal.attempt} on ${host.name} could not be recovered.`, {
    host: host.name,
    hint: `Check "journalctl --unit=${lockUnit(host.application)}", fix the cause, and run recover again.`,
  })
}

/**
 * The same for the boot's unit. A switch to another system starts that unit too, if it is inactive, and waits for it: in the middle of a
 * transaction there is nothing to do, and an interrupted transaction waits itself until the switch has ended. A boot also has to prove the
 * release whose system it is the first to start.
 */
export async function recoverAtBoot(host: Host): Promise<AttemptRecord | null> {
  const record = await recoverUnlessBusy(host)
  await beginBootProof(host)
  await writeMetrics(host)
  return record
}

async function recoverUnlessBusy(host: Host): Promise<AttemptRecord | null> {
  try {
    return await recover(host, (await whoSwitches(host)) === null ? 'leave' : 'begin')
  } catch (error) {
    if (error instanceof HostError && error.code === 'busy') return null
    throw error
  }
}
