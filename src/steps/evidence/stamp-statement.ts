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
 * Has the statement of an attempt time-stamped, and keeps the answer beside it. Without an answer, a file there names the reason. Never
 * throws: what happened is decided, and this is evidence of it. Returns the files that were written.
 */
export async function stampStatement(kept: KeptStatement, { timestamp, environment, reporter }: Stamping): Promise<string[]> {
  if (timestamp === undefined) return []
  const { record } = kept
  const url = publicUrl(timestamp.url)
  const askedAt = new Date().toISOString()
  try {
    const stamp = await stampOf(kept, { timestamp, environment })
    if (typeof stamp !== 'string') {
      const file = join(kept.folder, timestampFile(deploymentFile(record.attempt)))
      await writeAtomically(file, stamp.bytes)
      info(reporter, `The record of ${record.host} was time-stamped at ${stamp.time.toISOString()} by ${quote(stamp.authority)}.`)
      return [file]
    }
    warn(reporter, `The record of ${record.host} was not time-stamped (the outcome is not affected): ${url} ${stamp}.`)
    const missing: MissingTimestamp = { schemaVersion: 1, url, askedAt, reason: `${url} ${stamp}.`.slice(0, 1024) }
    const file = join(kept.folder, missingTimestampFile(deploymentFile(record.attempt)))
    await writeAtomically(file, `${JSON.stringify(missing, undefined, 2)}\n`)
    return [file]
  } catch (error) {
    warn(reporter, `The time stamp of the record of ${record.host} was not kept (the outcome is not affected): ${reasonOf(error)}`)
    return []
  }
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
