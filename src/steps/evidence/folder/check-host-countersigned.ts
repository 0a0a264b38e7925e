import type { Check } from '#domain/evidence/check'
import { COUNTERSIGNED_LIMIT_BYTES } from '#domain/trust/emergency'
import { needsCountersignature } from '#domain/trust/countersigning'
import type { HostKey } from '#domain/trust/host-keys'
import { countersignedFile } from '#domain/statement/countersignature'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { checkCountersigned } from '../check-countersigned.ts'
import type { HostOutcome } from './check-host.ts'
import { failing } from './check-records.ts'
import type { ReleaseKeys } from './check-release.ts'
import type { EvidenceFile } from './find-evidence.ts'

/** What the countersignatures of a host are checked with. */
interface CountersignKeys extends Pick<ReleaseKeys, 'allowedSignersFile' | 'revokedKeysFile' | 'list'> {
  readonly hostKeys: readonly HostKey[] | undefined
  readonly now: Date
}

/** Checks the countersignatures of each emergency release that a host recorded. */
export async function checkHostCountersigned(
  { host, records }: Pick<HostOutcome, 'host' | 'records'>,
  keys: CountersignKeys,
  runner: Runner,
): Promise<Check[]> {
  const checks: Check[] = []
  for (const { record, files } of records) {
    if (!needsCountersignature(record) && files.countersigned === undefined) continue
    const path = files.countersigned?.path ?? `hosts/${host}/records/${countersignedFile(record.attempt)}`
    const text = files.countersigned === undefined ? undefined : await textOf(files.countersigned)
    if (text === null) {
      checks.push(failing(host)('countersignatures', `The countersignatures of attempt ${record.attempt} cannot be read.`, [{ path }]))
      continue
    }
    const found = await checkCountersigned({ record, recordFile: files.record!.path, file: path, text, ...keys }, runner)
    checks.push(...found.map((check) => Object.assign(check, { about: host })))
  }
  return checks
}

/** Null for a file that is too large, or cannot be read. */
async function textOf({ file }: EvidenceFile): Promise<string | null> {
  return readLimited(file, COUNTERSIGNED_LIMIT_BYTES).then(
    (text) => text ?? null,
    () => null,
  )
}
