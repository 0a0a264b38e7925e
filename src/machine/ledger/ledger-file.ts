import { HostError } from '#domain/errors/errors'
import { readLimited } from '#tools/files/read-limited'
import { LEDGER_LIMIT_BYTES, parseEntry, recordsOf, splitLedger, type LedgerText } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Host } from '../host.ts'

/** The ledger as it lies there. Throws HostError `ill` when it cannot be read. */
export async function readLedger(host: Host): Promise<{ text: string; ledger: LedgerText }> {
  let text: string
  try {
    text = (await readLimited(host.paths.ledger, LEDGER_LIMIT_BYTES)) ?? ''
  } catch (cause) {
    throw new HostError(
      'ill',
      host.name,
      `The ledger ${host.paths.ledger} on ${host.name} cannot be read; move it aside, it begins anew then.`,
      { cause },
    )
  }
  return { text, ledger: splitLedger(text) }
}

/** All records, oldest first. */
export async function readRecords(host: Host): Promise<AttemptRecord[]> {
  return recordsOf((await readLedger(host)).ledger)
}

/** The record of the latest attempt. */
export async function lastRecord(host: Host): Promise<AttemptRecord | null> {
  const last = (await readLedger(host)).ledger.lines.at(-1)
  return last === undefined ? null : (parseEntry(last)?.record ?? null)
}

/** The record of this attempt, if it has one. */
export async function recordedAttempt(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  const { ledger } = await readLedger(host)
  const line = ledger.lines.findLast((candidate) => candidate.includes(attempt) && parseEntry(candidate)?.record.attempt === attempt)
  return line === undefined ? undefined : parseEntry(line)?.record
}
