import { HostError } from '#domain/errors/errors'
import type { SnapshotAfterResult } from '#domain/snapshot/after-attempt'
import { silentReporter } from '#domain/report/silent-reporter'
import type { Host } from '#machine/host'
import { snapshot } from '#machine/snapshot/snapshot'
import { announceSnapshot } from '../attempt/awaited-snapshot.ts'
import { journalGone } from '../attempt/journal-gone.ts'
import { noteSnapshot } from '../attempt/taken-snapshots.ts'
import { follow } from './follow.ts'
import { onHost } from '#domain/protocol/on-host'

/** Longest time for which a transaction that has its record removes what is not kept. */
const REMOVAL_MILLISECONDS = 30_000

/**
 * Takes a snapshot as soon as the transaction of an attempt has nothing left to do on the host, so that no request is needed at that
 * moment. The statement of the attempt waits for it (`awaitSnapshot`), and so names it. `tool` is the version of the agent. Throws
 * HostError `not-running` for an attempt that neither runs nor has a record, and `busy` for one that does not end with its record.
 */
export async function snapshotAfter(
  host: Host,
  attempt: string,
  { tool, removalMilliseconds = REMOVAL_MILLISECONDS }: { readonly tool: string; readonly removalMilliseconds?: number },
): Promise<SnapshotAfterResult> {
  const asked = performance.now()
  await using _ = await announceSnapshot(host, attempt)
  // The client that asked for the attempt hears its events.
  await follow({ ...host, reporter: silentReporter }, { attempt })
  if (!(await journalGone(host, attempt, AbortSignal.timeout(removalMilliseconds)))) throw unfinished(host, attempt)
  const waitedMilliseconds = Math.round(performance.now() - asked)
  const taken = await snapshot(host, tool)
  await noteSnapshot(host, taken)
  return { waitedMilliseconds, snapshot: taken }
}

function unfinished(host: Host, attempt: string): HostError {
  return new HostError('busy', `Attempt ${attempt} on ${host.name} has its record, but its journal is still there.`, {
    host: host.name,
    hint: `Run "${onHost('status', host.application)}" there, which shows whether it is at work.`,
  })
}
