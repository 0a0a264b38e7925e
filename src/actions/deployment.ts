import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { VerdictError } from '#domain/errors/errors'
import { isSuccess, verdicts, type Verdict } from '#domain/activation/verdict'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Run } from '#github/run'

/** What promote and rollback have in common when they end. */
export interface Ended {
  readonly verdict: Verdict
  readonly reason: string
  readonly record: AttemptRecord | null
}

/** The outcome of a promote with gates, besides the host's record. */
export interface Gated extends Pick<Ended, 'verdict' | 'reason'> {
  readonly gates: readonly GateOutcome[]
  readonly rollback: AttemptRecord | null
}

/** Keeps the record of an attempt for later steps. The runner removes its temporary folder when the job ends. */
export async function keepRecord(run: Run, record: AttemptRecord | null, gated?: Gated): Promise<string | null> {
  if (record === null) return null
  return gated === undefined || gated.gates.length === 0
    ? writeRecord(run, record.attempt, record)
    : keepPromote(run, record, { ...gated, name: record.attempt })
}

/** A promote whose record has a name. */
export interface NamedPromote extends Gated {
  readonly name: string
}

/** Keeps a record with what the gates made of it below `promote`: the host's own fields stay as the host wrote them. */
export function keepPromote(run: Run, record: object, { name, verdict, reason, gates, rollback }: NamedPromote): Promise<string> {
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
export function isGoodEnd({ verdict, record }: Pick<Ended, 'verdict' | 'record'>): boolean {
  return isSuccess(verdict, record !== null)
}

/** Fails the step unless the host runs what was asked for. */
export function requireGoodEnd(host: string, ended: Ended): void {
  if (!isGoodEnd(ended)) throw new VerdictError(verdicts[ended.verdict].exitCode, `${host}: ${ended.verdict}: ${ended.reason}`)
}
