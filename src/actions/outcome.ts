import { join, resolve } from 'node:path'
import { VerdictError } from '#domain/errors/errors'
import { isSuccess, verdicts, type Verdict } from '#domain/activation/verdicts'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Run } from '#github/run'
import { writeFile } from '#tools/files/write-file'

/** What promote and rollback have in common when they end. */
export interface AttemptOutcome {
  readonly verdict: Verdict
  readonly reason: string
  readonly record: AttemptRecord | null
}

/** The outcome of a promote with gates, besides the host's record. */
export interface GatedOutcome extends Pick<AttemptOutcome, 'verdict' | 'reason'> {
  readonly gates: readonly GateOutcome[]
  readonly rollback: AttemptRecord | null
}

/** Keeps the record of an attempt for later steps. The runner removes its temporary folder when the job ends. */
export async function writeRecordFile(run: Run, record: AttemptRecord | null, gated?: GatedOutcome): Promise<string | null> {
  if (record === null) return null
  return gated === undefined || gated.gates.length === 0
    ? writeRecord(run, record.attempt, record)
    : writePromoteFile(run, record, { ...gated, name: record.attempt })
}

/** A promote whose record has a name. */
export interface NamedOutcome extends GatedOutcome {
  readonly name: string
}

/** Keeps a record with what the gates made of it below `promote`: the host's own fields stay as the host wrote them. */
export function writePromoteFile(run: Run, record: object, { name, verdict, reason, gates, rollback }: NamedOutcome): Promise<string> {
  return writeRecord(run, name, { ...record, promote: { verdict, reason, gates, rollback } })
}

async function writeRecord({ folder }: Run, name: string, content: object): Promise<string> {
  const path = resolve(join(folder, `record-${name}.json`))
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`)
  return path
}

/**
 * Returns whether the host runs the requested release. `UNCHANGED` counts as success only if nothing needed doing: a verb that is refused
 * before the first write throws, or leaves a record with the reason.
 */
export function isSuccessful({ verdict, record }: Pick<AttemptOutcome, 'verdict' | 'record'>): boolean {
  return isSuccess(verdict, record !== null)
}

/** Fails the step unless the host runs what was asked for. */
export function failUnlessSuccessful(host: string, ended: AttemptOutcome): void {
  if (!isSuccessful(ended)) throw new VerdictError(verdicts[ended.verdict].exitCode, `${host}: ${ended.verdict}: ${ended.reason}`)
}
