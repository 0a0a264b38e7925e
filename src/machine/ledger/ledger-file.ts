import { truncate } from 'node:fs/promises'
import { HostError } from '#domain/errors/errors'
import { appendDurably } from '#tools/files/append-durably'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { LEDGER_LIMIT_BYTES, ledgerLine, parseEntry, recordsOf, splitLedger, type LedgerText } from '#domain/ledger/chain'
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

/**
 * Adds a record, durably and once. A line that a power cut tore is set aside in a file of its own first, never lost. When
 * the append fails the ledger is what it was before, so that the attempt may still end another way.
 */
export async function appendRecord(host: Host, record: AttemptRecord): Promise<void> {
  const { text, ledger } = await readLedger(host)
  if (ledger.torn !== '') await setAside(host, ledger)
  else if (text !== '' && !text.endsWith('\n')) await appendDurably(host.paths.ledger, '\n')
  const lengthBefore = ledger.lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
  try {
    await appendDurably(host.paths.ledger, ledgerLine(ledger.lines.at(-1), record))
  } catch (error) {
    await truncate(host.paths.ledger, lengthBefore).catch(() => undefined)
    throw error
  }
}

async function setAside(host: Host, { lines, torn }: LedgerText): Promise<void> {
  const file = `${host.paths.ledger}.torn-after-line-${lines.length}`
  await appendDurably(file, torn)
  await writeAtomically(host.paths.ledger, lines.map((line) => `${line}\n`).join(''), 0o600)
  host.reporter.report({
    event: 'note',
    level: 'warning',
    message: `The last line of the ledger was torn, by a power cut perhaps; it is kept in ${file}.`,
  })
}
