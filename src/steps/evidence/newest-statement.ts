import type { AttemptRecord } from '#domain/protocol/record'
import { warn, type Reporter } from '#domain/report/event'
import type { Snapshot } from '#domain/snapshot/schema'
import { deploymentOf, recordDigest, takenSnapshotDigest } from '#domain/statement/deployment'
import { parseEnvelope } from '#domain/statement/dsse'
import { statementOf } from '#domain/statement/statement'
import type { ConcludedAttempt } from '../agent/conclude-attempt.ts'
import type { HostClient } from '../agent/host-client.ts'
import { inTime } from '../agent/in-time.ts'
import type { Taking } from './snapshots-around.ts'

/** What a host stated of an attempt. */
type Stated = Pick<ConcludedAttempt, 'record' | 'statement'>

/** As long as for the snapshot before it: the host may read and sign under load. */
const LIMIT_MILLISECONDS = 30_000

/**
 * Returns the statement of an attempt that names the snapshot after it, too. The one that came with the verdict may have been made before
 * that snapshot was taken; then the host is asked for a newer one: of this attempt and not with its ledger, which it would read to the
 * first line and sign; and as soon as it has given the snapshot, which is written meanwhile. Where the host does not give one of the same
 * record in time, or the snapshot is not written here, the earlier one stays. Never rejects.
 */
export async function newestStatement(client: HostClient, stated: Stated, after: Taking): Promise<string | undefined> {
  const { record, statement } = stated
  if (record === null || statement === undefined) return statement
  const snapshot = await after.given
  if (snapshot === undefined || names(statement, snapshot)) return statement
  // An attempt that had nothing to do is not kept by its host, so there is no newer one.
  if (record.verdict === 'UNCHANGED' && record.ledger === undefined) return statement
  const { reporter } = client.context
  let newer: string | undefined
  const problem = await inTime(
    reporter,
    async (within) => {
      const ended = await client.reportingTo(withoutPhases(within)).ended(record.attempt)
      if (ended.statement !== undefined) newer = ofRecord(ended.statement, record)
    },
    LIMIT_MILLISECONDS,
  )
  if (!(await after.written)) return statement
  if (problem === undefined) return newer ?? statement
  const what = `The statement of attempt ${record.attempt} that is kept does not name the snapshot after it`
  warn(reporter, `${what}, because ${client.name} gave no newer one: ${problem}`)
  return statement
}

/** True for a statement that names a snapshot. */
function names(statement: string, snapshot: Snapshot): boolean {
  try {
    const sha256 = takenSnapshotDigest(snapshot)
    return deploymentOf(statementOf(parseEnvelope(statement))).snapshots.some((named) => named.sha256 === sha256)
  } catch {
    return false
  }
}

/** Returns a statement that is of this very record. Throws for any other, and for a text that is none. */
function ofRecord(statement: string, record: AttemptRecord): string {
  if (deploymentOf(statementOf(parseEnvelope(statement))).recordSha256 === recordDigest(record)) return statement
  throw new Error('It is of another record than that of the verdict.')
}

/** The host reports the phases of what it repeats. */
function withoutPhases(reporter: Reporter): Reporter {
  return {
    report(event) {
      if (event.event !== 'phase') reporter.report(event)
    },
  }
}
