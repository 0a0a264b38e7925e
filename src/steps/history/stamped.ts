import type { AttemptRecord } from '#domain/protocol/record'
import { timestampFile } from '#domain/timestamp/files'
import { recordTimeProblem } from '#domain/timestamp/record-time'
import { statedStamp } from '../evidence/check-timestamp.ts'
import type { FoundFile } from '../evidence/found-files.ts'

/** Files of evidence, by the attempts that their names have. */
type FilesByAttempt = ReadonlyMap<string, readonly FoundFile[]>

/** Returns when each of these attempts was time-stamped, and by whom, as the time stamps in the evidence state it; `verify` checks that. */
export async function stampsOf(attempts: readonly AttemptRecord[], files: FilesByAttempt): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const record of attempts) {
    const own = files.get(record.attempt) ?? []
    const statement = own.find(({ name, file }) => name.endsWith('.intoto.json') && own.some((one) => one.file === timestampFile(file)))
    const stamp = statement === undefined ? undefined : await statedStamp(timestampFile(statement.file), statement.file)
    if (stamp === undefined || recordTimeProblem(record.finishedAt, stamp, new Date()) !== undefined) continue
    found.set(record.attempt, `${stamp.time.toISOString()} by ${stamp.authority.name}`)
  }
  return found
}
