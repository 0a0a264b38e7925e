import { personOf } from '#domain/errors/quote'
import type { AttemptRecord } from '#domain/protocol/record'
import { readCountersigned } from '#domain/statement/countersignature'
import { recordDigest } from '#domain/statement/deployment'
import { COUNTERSIGNED_LIMIT_BYTES } from '#domain/trust/emergency'
import { readLimited } from '#tools/files/read-limited'
import type { FoundFile } from '../evidence/found-files.ts'

/** Files of receipts, by the attempts that their names have. */
type FilesByAttempt = ReadonlyMap<string, readonly FoundFile[]>

/** Returns who countersigned each of these attempts by the receipts of its host that are in the evidence; `verify` checks them. */
export async function countersignersOf(attempts: readonly AttemptRecord[], files: FilesByAttempt): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const record of attempts) {
    const file = files.get(record.attempt)?.find(({ name }) => name.endsWith('.countersigned.intoto.jsonl'))
    const words = record.emergency === undefined || file === undefined ? '' : await wordsOf(record, file).catch(() => '')
    if (words !== '') found.set(record.attempt, words)
  }
  return found
}

async function wordsOf(record: AttemptRecord, { file }: FoundFile): Promise<string> {
  const text = (await readLimited(file, COUNTERSIGNED_LIMIT_BYTES)) ?? ''
  const digest = recordDigest(record)
  return readCountersigned(text)
    .filter(({ predicate }) => predicate.recordSha256 === digest)
    .map(({ predicate: { countersigner, receivedAt } }) => `${personOf(countersigner.principals)} at ${receivedAt}`)
    .join(', ')
}
