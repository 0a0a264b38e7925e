import type { AttemptRecord } from '#domain/protocol/record'
import { warn, type Reporter } from '#domain/report/event'
import { deploymentOf, recordDigest } from '#domain/statement/deployment'
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
 * Returns the statement of an attempt that names the snapshot after it, too: the one that came with the verdict was made before that
 * snapshot was taken. Where the host does not give one of the same record in time, or the snapshot is not written here, that earlier one
 * stays. The host is asked for this attempt and not for its ledger, which it would read to the first line and sign; and as soon as it has
 * given the snapshot, which is written meanwhile. Never rejects.
 */
export async function newestStatement(client: HostClient, stated: Stated, after: Taking): Promise<string | undefined> {
  const { record, statement } = stated
  if (record === null || statement === undefined || !(await after.given)) return statement
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
