import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import { deploymentFile } from '#domain/statement/deployment'
import type { Config } from '#domain/config/schema'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import { missingTimestampFile, timestampFile } from '#domain/timestamp/files'
import { keepFile } from './keep-file.ts'
import { stampStatement, type KeptStatement, type Stamping } from './stamp-statement.ts'

/** A record as a host sent it. */
export interface SignedRecord {
  readonly record: AttemptRecord | null
  readonly signature?: string | undefined
  /** The text of the attempt's statement, in its envelope; what comes before it is written while the host makes it. */
  readonly statement?: string | undefined | Promise<string | undefined>
}

/** How records are kept. */
export interface Keeping extends Omit<Stamping, 'timestamp'> {
  readonly config: Pick<Config, 'timestamp'>
}

/**
 * Writes the records that a host signed into a folder, each as the very bytes that it signed (`host-record-ATTEMPT.json`) and the signature
 * beside it (`….sig`), as `ssh-keygen -Y verify` accepts them, and the statement of the attempt (`deployment-ATTEMPT.intoto.json`).
 * What is there about the former bytes of a file that is replaced is removed. The newest statement is time-stamped if the configuration
 * names an authority: it fixes all that its host recorded before it. Evidence, not a condition: a failed write is a warning.
 */
export async function keepSignedRecords(
  folder: string | undefined,
  records: readonly SignedRecord[],
  { config: { timestamp }, environment, reporter }: Keeping,
): Promise<{ readonly signedRecords?: readonly string[] }> {
  if (folder === undefined) return {}
  const files: string[] = []
  let newest: KeptStatement | undefined
  for (const { record, signature, statement: coming } of records) {
    if (record === null || signature === undefined) continue
    const file = join(folder, `host-record-${record.attempt}.json`)
    try {
      await mkdir(folder, { recursive: true })
      const statementFile = join(folder, deploymentFile(record.attempt))
      const stamps = [timestampFile(statementFile), missingTimestampFile(statementFile)]
      await keepFile(file, canonicalRecord(record), [`${file}.sig`, statementFile, ...stamps])
      await writeAtomically(`${file}.sig`, signature)
      files.push(file, `${file}.sig`)
      const statement = await coming
      if (statement === undefined) continue
      await keepFile(statementFile, statement, stamps)
      files.push(statementFile)
      newest = { folder, record, statement }
    } catch (error) {
      const reason = reasonOf(error)
      warn(reporter, `The record that the host signed was not kept: ${reason}`)
    }
  }
  if (newest !== undefined) files.push(...(await stampStatement(newest, { timestamp, environment, reporter })))
  return files.length === 0 ? {} : { signedRecords: files }
}
