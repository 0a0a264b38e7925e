import { truncate } from 'node:fs/promises'
import { ledgerLine, type LedgerText } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Host } from '#machine/host'
import { readLedger } from '#machine/ledger/ledger-file'
import { appendDurably } from '#tools/files/append-durably'
import { writeAtomically } from '#tools/files/write-atomically'

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
