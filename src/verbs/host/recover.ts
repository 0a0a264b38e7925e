import { join } from 'node:path'
import { HostError } from '../../errors/errors.ts'
import { sweepOwnFolders } from '../../files/own-folder.ts'
import type { AttemptRecord } from '../../protocol/messages.ts'
import { readJournal } from './attempts.ts'
import { followAttempt, waitUntilFree } from './follow.ts'
import type { Host } from './host.ts'
import { lockUnit, requireFree, startTransaction } from './lock.ts'
import { leftovers } from './recover-unfinished.ts'

/**
 * Finishes or undoes what a crash left, in the transaction's own unit, and tells what became of it; null when there was
 * nothing. A second call changes nothing. Throws HostError `busy` while a transaction runs.
 */
export async function recover(host: Host): Promise<AttemptRecord | null> {
  await requireFree(host)
  // What killed processes were unpacking or checking: no transaction's, so no lock is needed.
  await sweepOwnFolders(join(host.paths.state, 'spool'), 'receive')
  await sweepOwnFolders('/run/grind-to-prod', 'signatures')
  const journal = await readJournal(host)
  if (journal === undefined && (await leftovers(host)).length === 0) return null
  await startTransaction(host, null)
  const record = journal === undefined ? undefined : await followRecovery(host, journal.attempt)
  await waitUntilFree(host)
  if (journal === undefined) return null
  if (record !== undefined) return record
  throw new HostError(
    'ill',
    host.name,
    `Attempt ${journal.attempt} on ${host.name} could not be recovered; look at "journalctl --unit=${lockUnit(host.application)}", mend what it names, and run recover again.`,
  )
}

async function followRecovery(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  await waitUntilFree(host)
  return followAttempt(host, attempt)
}
