import type { ConcludedAttempt } from '../agent/conclude-attempt.ts'
import type { HostClient } from '../agent/host-client.ts'
import type { SnapshotsAround } from './snapshots-around.ts'

/** What a host stated of an attempt. */
type Stated = Pick<ConcludedAttempt, 'record' | 'statement'>

/**
 * Returns the statement of an attempt that names the snapshot after it, too: the one that came with the verdict was made before that
 * snapshot was taken. Where the host does not give one, that earlier one stays.
 */
export async function newestStatement(client: HostClient, stated: Stated, snapshots: SnapshotsAround): Promise<string | undefined> {
  const { record, statement } = stated
  if (record === null || statement === undefined || typeof snapshots.result().snapshots?.after !== 'string') return statement
  const ledger = await client.ledger({ limit: 1, skip: 0 }).catch(() => undefined)
  const [newest] = ledger?.entries ?? []
  return newest?.record.attempt === record.attempt ? (newest.statement ?? statement) : statement
}
