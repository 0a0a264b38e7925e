import { readFile } from 'node:fs/promises'
import { recordsOf, splitLedger } from '../domain/ledger/ledger-text.ts'
import type { AttemptRecord } from '#domain/protocol/record'
import type { LedgerPlace } from '#machine/ledger/ledger-file'

/** All records of a host's ledger, oldest first. */
export async function readRecords({ paths: { ledger } }: LedgerPlace): Promise<AttemptRecord[]> {
  const text = await readFile(ledger, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return recordsOf(splitLedger(text))
}
