import { basename, dirname, join } from 'node:path'
import type { Check } from '#domain/evidence/check'
import { STATEMENT_LIMIT_BYTES } from '#domain/protocol/record'
import { deploymentFile, deploymentOf, recordDigest } from '#domain/statement/deployment'
import { parseEnvelope } from '#domain/statement/dsse'
import { statementOf } from '#domain/statement/statement'
import { missingTimestampFile, timestampFile } from '#domain/timestamp/files'
import { isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import type { KeptRecord } from './check-record.ts'
import { checkStamp, whyMissing } from './check-timestamp.ts'
import type { TimestampTrust } from './timestamp-trust.ts'

/** The files beside a record that a time stamp is checked with. */
interface StampFiles {
  readonly statement: string
  readonly stamp: string
  readonly missing: string
}

function filesBeside({ file, record: { attempt } }: KeptRecord): StampFiles {
  const name = basename(file) === `${attempt}.json` ? `${attempt}.intoto.json` : deploymentFile(attempt)
  const statement = join(dirname(file), name)
  return { statement, stamp: timestampFile(statement), missing: missingTimestampFile(statement) }
}

/** Returns the files of the time stamp of a record: the signature of the statement, which is beside them, is not checked here. */
export function stampFilesBeside(kept: KeptRecord): string[] {
  const { stamp, missing } = filesBeside(kept)
  return [stamp, missing]
}

/** Checks the time stamp beside a record, if there is one or one is expected. */
export async function checkTimestampBeside(kept: KeptRecord, trust: TimestampTrust): Promise<Check[]> {
  const { statement, stamp, missing } = filesBeside(kept)
  const common = { check: 'timestamp', vouchedBy: 'none' } as const
  if (await isThere(stamp)) {
    const hasStatement = await isThere(statement)
    const asked = { record: kept.record, stamp, statement: hasStatement ? statement : undefined, isOfRecord: await isOf(kept, statement) }
    const { timestamp, ...ended } = await checkStamp(asked, trust)
    return [{ ...common, ...ended, restsOn: [stamp, statement, kept.file], vouchedBy: timestamp === undefined ? 'none' : 'authority' }]
  }
  const open = (what: string, restsOn: readonly string[]): Check[] => [{ ...common, outcome: 'not-provable', statement: what, restsOn }]
  if (await isThere(missing))
    return open(`The machine that released got no time stamp of this record (${await whyMissing(missing)}).`, [missing])
  return trust.isExpected ? open('The record is not time-stamped.', [kept.file]) : []
}

/** True when a statement has this record. */
async function isOf({ record }: KeptRecord, file: string): Promise<boolean> {
  try {
    const text = (await readLimited(file, STATEMENT_LIMIT_BYTES)) ?? ''
    return deploymentOf(statementOf(parseEnvelope(text))).recordSha256 === recordDigest(record)
  } catch {
    return false
  }
}
