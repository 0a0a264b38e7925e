import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { TimestampConfig } from '#domain/config/timestamp'
import { info, warn, type Reporter } from '#domain/report/event'
import { publicUrl } from '#domain/secrets/public-url'
import type { AttemptRecord } from '#domain/protocol/record'
import { deploymentFile } from '#domain/statement/deployment'
import { missingTimestampFile, timestampFile, type MissingTimestamp } from '#domain/timestamp/files'
import { recordTimeProblem } from '#domain/timestamp/record-time'
import { writeAtomically } from '#tools/files/write-atomically'
import { statedStamp } from './check-timestamp.ts'
import { hasContent } from './keep-file.ts'

/** How statements are time-stamped. */
export interface Stamping {
  /** Undefined when they are not. */
  readonly timestamp: TimestampConfig | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly reporter: Reporter
}

/** The statement of an attempt, which is kept in a folder. */
export interface KeptStatement {
  readonly folder: string
  readonly record: AttemptRecord
  /** The bytes of the file `deployment-ATTEMPT.intoto.json`. */
  readonly statement: string
}

/**
 * Has the statement of an attempt time-stamped, and keeps the answer beside it. Without an answer, a file there names the reason, unless an
 * earlier time stamp of the same bytes is there. Never throws: what happened is decided, and this is evidence of it. Returns the files that
 * were written.
 */
export async function stampStatement(kept: KeptStatement, { timestamp, environment, reporter }: Stamping): Promise<string[]> {
  if (timestamp === undefined) return []
  const { folder, record, statement } = kept
  const file = join(folder, deploymentFile(record.attempt))
  const asked = { url: publicUrl(timestamp.url), askedAt: new Date().toISOString() }
  try {
    const stamp = await stampOf(kept, { timestamp, environment })
    // Another program may keep a later record of the attempt in the same folder.
    if (!(await hasContent(file, statement))) throw new Error('the statement was replaced meanwhile')
    if (typeof stamp === 'string') {
      warn(reporter, `The record of ${record.host} was not time-stamped (the outcome is not affected): ${asked.url} ${stamp}.`)
      return await keepReason(file, { schemaVersion: 1, ...asked, reason: `${asked.url} ${stamp}.`.slice(0, 1024) })
    }
    await writeAtomically(timestampFile(file), stamp.bytes)
    await rm(missingTimestampFile(file), { force: true })
    info(reporter, `The record of ${record.host} was time-stamped at ${stamp.time.toISOString()} by ${quote(stamp.authority)}.`)
    return [timestampFile(file)]
  } catch (error) {
    warn(reporter, `The time stamp of the record of ${record.host} was not kept (the outcome is not affected): ${reasonOf(error)}`)
    return []
  }
}

/** Keeps why a statement has no time stamp; nothing if one of these bytes is there. */
async function keepReason(file: string, missing: MissingTimestamp): Promise<string[]> {
  if ((await statedStamp(timestampFile(file), file)) !== undefined) return []
  await rm(timestampFile(file), { force: true })
  await writeAtomically(missingTimestampFile(file), `${JSON.stringify(missing, undefined, 2)}\n`)
  return [missingTimestampFile(file)]
}

/** An authority to ask, and the environment that names proxies. */
interface Authority extends Pick<Stamping, 'environment'> {
  readonly timestamp: TimestampConfig
}

interface AnsweredStamp {
  readonly bytes: Buffer
  readonly time: Date
  readonly authority: string
}

async function stampOf({ record, statement }: KeptStatement, { timestamp, environment }: Authority): Promise<AnsweredStamp | string> {
  const { url, timeoutSeconds } = timestamp
  const { askTimestamp } = await import('#tools/timestamp/ask')
  const given = await askTimestamp(Buffer.from(statement), { url, timeoutMilliseconds: timeoutSeconds * 1000, environment })
  if (typeof given === 'string') return given
  const { time, authority } = given.timestamp
  // Evidence that contradicts itself proves nothing: the clock of one of the two is wrong.
  const problem = recordTimeProblem(record.finishedAt, given.timestamp, new Date())
  return problem === undefined ? { bytes: given.bytes, time, authority: authority.name } : `answered, but the record ${problem}`
}
