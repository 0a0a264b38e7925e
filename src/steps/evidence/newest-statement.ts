import type { ConcludedAttempt } from '../agent/conclude-attempt.ts'
import type { HostClient } from '../agent/host-client.ts'
import type { SnapshotsAround } from './snapshots-around.ts'

/** What a host stated of an attempt. */
type Stated = Pick<ConcludedAttempt, 'record' | 'statement'>

/**
 * Returns the statement of an attempt that names the snapshot after it, too: the one that came with the verdict was made before that
 * snapshot was taken. Where the host does not give one, that earlier one stays. The host is asked for this attempt and not for its ledger,
 * which it would read to the first line and sign.
 */
export async function newestStatement(client: HostClient, stated: Stated, snapshots: SnapshotsAround): Promise<string | undefined> {
  const { record, statement } = stated
  if (record === null || statement === undefined || typeof snapshots.result().snapshots?.after !== 'string') return statement
  const ended = await withoutPhases(client)
    .ended(record.attempt)
    .catch(() => undefined)
  return ended?.record.attempt === record.attempt ? (ended.statement ?? statement) : statement
}

/** The host reports the phases of what it repeats. */
function withoutPhases(client: HostClient): HostClient {
  const { reporter } = client.context
  return client.reportingTo({
    report(event) {
      if (event.event !== 'phase') reporter.report(event)
    },
  })
}
