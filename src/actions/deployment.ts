import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { VerdictError } from '../errors/errors.ts'
import { verdictExitCodes, type Verdict } from '../activation/verdict.ts'
import type { AttemptRecord } from '../protocol/messages.ts'

/** What promote and rollback have in common when they end. */
export interface Ended {
  readonly verdict: Verdict
  readonly reason: string
  readonly record: AttemptRecord | null
}

/** Keeps the record of an attempt for later steps. The runner removes its temporary folder when the job ends. */
export async function keepRecord(record: AttemptRecord | null): Promise<string | null> {
  if (record === null) return null
  const path = join(process.env['RUNNER_TEMP'] ?? '.', `record-${record.attempt}.json`)
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`)
  return path
}

/**
 * Fails the step unless the host runs what was asked for. `UNCHANGED` passes only where it means that nothing needed doing:
 * a verb that is refused before the first write throws, or leaves a record that says why.
 */
export function requireGoodEnd(host: string, { verdict, reason, record }: Ended): void {
  if (verdict === 'COMMITTED' || (verdict === 'UNCHANGED' && record === null)) return
  throw new VerdictError(verdictExitCodes[verdict], `${host}: ${verdict}: ${reason}`)
}
