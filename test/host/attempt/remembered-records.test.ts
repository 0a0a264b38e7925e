import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ledgerLine } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'
import { rareRecords } from '#host/attempt/remembered-records'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const emergency = { reason: 'the site is down', countersignBy: '2099-01-01T00:00:00.000Z' } as const
const change = (to: 'active' | 'standby') => sampleRecord({ attempt: randomUUID(), verb: 'set-role', role: { from: 'standby', to } })
const usual = (count: number) => Array.from({ length: count }, () => sampleRecord({ attempt: randomUUID() }))

/** Writes a ledger of these records, and returns its lines. */
async function write(host: TemporaryHost, records: readonly AttemptRecord[]): Promise<string[]> {
  const lines: string[] = []
  for (const record of records) lines.push(ledgerLine(lines.at(-1)?.trimEnd(), record))
  await mkdir(dirname(host.paths.ledger), { recursive: true })
  await writeFile(host.paths.ledger, lines.join(''))
  return lines
}

const memoryOf = (host: TemporaryHost) => join(host.paths.state, 'ledger-memory.json')

test('rare records that are far from the end are found by what is remembered', async () => {
  await using host = await temporaryHost()
  const old = [change('active'), sampleRecord({ attempt: randomUUID(), emergency })]
  const records = [...old, ...usual(300)]
  await write(host, records)
  const found = { changes: [old[0]], emergencies: [old[1]] }
  expect(await rareRecords(host)).toEqual(found)
  expect(JSON.parse(await readFile(memoryOf(host), 'utf8'))).toMatchObject({ change: { offset: 0 } })
  // Before the lines that are remembered nothing is read: there, a line is neither parsed nor searched.
  const lines = await write(host, [...records, ...usual(3)])
  await writeFile(host.paths.ledger, lines.with(10, `${'x'.repeat(lines[10]!.length - 1)}\n`).join(''))
  expect(await rareRecords(host)).toEqual(found)
  const newer = [change('standby'), sampleRecord({ attempt: randomUUID(), emergency })]
  await write(host, [...records, ...newer])
  expect(await rareRecords(host)).toEqual({ changes: [newer[0]], emergencies: [old[1], newer[1]] })
})

test('a memory of another ledger does not count', async () => {
  await using host = await temporaryHost()
  const old = change('active')
  await write(host, [old, ...usual(300)])
  expect((await rareRecords(host)).changes).toEqual([old])
  await write(host, usual(301))
  expect((await rareRecords(host)).changes).toEqual([])
})

test('a remembered line that is of another record now does not count', async () => {
  await using host = await temporaryHost()
  const old = change('active')
  const lines = await write(host, [old, ...usual(300)])
  expect((await rareRecords(host)).changes).toEqual([old])
  await writeFile(host.paths.ledger, lines.with(0, `${'x'.repeat(lines[0]!.length - 1)}\n`).join(''))
  expect((await rareRecords(host)).changes).toEqual([])
})
