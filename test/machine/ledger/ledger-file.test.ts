import { randomUUID } from 'node:crypto'
import { appendFile, chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { brokenLinks, splitLedger } from '../../domain/ledger/ledger-text.ts'
import { lastRecord, recordedAttempt } from '#machine/ledger/ledger-file'
import { readRecords } from '../../host/read-records.ts'
import { entryDigest, FIRST_ENTRY, ledgerLine } from '#domain/ledger/chain'
import { appendRecord } from '#host/attempt/append-record'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost } from '../../host/temporary-host.ts'

const record = (reason: string) => sampleRecord({ reason, attempt: randomUUID() })

test("a ledger's records are read back in their order, and found by their attempt", async () => {
  await using host = await temporaryHost()
  expect(await readRecords(host)).toEqual([])
  expect(await lastRecord(host)).toBeUndefined()
  const one = await appendRecord(host, record('one'))
  const two = await appendRecord(host, record('two'))
  const [first] = (await readFile(host.paths.ledger, 'utf8')).split('\n')
  expect([one.ledger, two.ledger]).toEqual([
    { line: 1, previousEntry: FIRST_ENTRY },
    { line: 2, previousEntry: entryDigest(first!) },
  ])
  expect(await readRecords(host)).toEqual([one, two])
  expect(await lastRecord(host)).toEqual(two)
  expect(await recordedAttempt(host, one.attempt)).toEqual(one)
  expect(await recordedAttempt(host, randomUUID())).toBeUndefined()
})

test('a record after one of an earlier agent, which has no place of its own, is numbered by counting lines', async () => {
  await using host = await temporaryHost()
  const lines = [ledgerLine(undefined, record('one'))]
  lines.push(ledgerLine(lines[0]!.trimEnd(), record('two')))
  await mkdir(dirname(host.paths.ledger), { recursive: true })
  await writeFile(host.paths.ledger, lines.join(''))
  expect((await appendRecord(host, record('three'))).ledger).toEqual({ line: 3, previousEntry: entryDigest(lines[1]!.trimEnd()) })
})

test.each([
  { name: 'a torn line is set aside', tail: '{"previousEntry":"00', asideAfter: 1, reasons: ['one', 'two'] },
  { name: 'zero bytes are set aside', tail: '\0\0\0\n', asideAfter: 1, reasons: ['one', 'two'] },
])('$name before the next append, and reported', async ({ tail, asideAfter, reasons }) => {
  await using host = await temporaryHost()
  await appendRecord(host, record('one'))
  await appendFile(host.paths.ledger, tail)
  await appendRecord(host, record('two'))
  expect((await readRecords(host)).map(({ reason }) => reason)).toEqual(reasons)
  expect(brokenLinks(splitLedger(await readFile(host.paths.ledger, 'utf8')))).toEqual([])
  expect(await readFile(`${host.paths.ledger}.torn-after-line-${asideAfter}`, 'utf8')).toBe(tail)
  expect(host.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringContaining('torn-after-line-1') }])
})

test('a line without its end is completed', async () => {
  await using host = await temporaryHost()
  await appendRecord(host, record('one'))
  const text = await readFile(host.paths.ledger, 'utf8')
  await writeFile(host.paths.ledger, text.trimEnd())
  await appendRecord(host, record('two'))
  expect((await readRecords(host)).map(({ reason }) => reason)).toEqual(['one', 'two'])
  expect(brokenLinks(splitLedger(await readFile(host.paths.ledger, 'utf8')))).toEqual([])
  expect((await readdir(dirname(host.paths.ledger))).toSorted()).toEqual(['attempts', 'ledger.ndjson'])
})

test('a broken line in the middle prevents neither a release nor the proof of what was broken', async () => {
  await using host = await temporaryHost()
  await appendRecord(host, record('one'))
  await appendFile(host.paths.ledger, 'garbage\n')
  await appendFile(host.paths.ledger, 'more garbage\n')
  await appendRecord(host, record('two'))
  expect((await readRecords(host)).map(({ reason }) => reason)).toEqual(['one', 'two'])
  expect(brokenLinks(splitLedger(await readFile(host.paths.ledger, 'utf8')))).toContain(2)
})

test('a ledger that is a folder is an error', async () => {
  await using host = await temporaryHost()
  await mkdir(host.paths.ledger)
  await chmod(host.paths.ledger, 0o700)
  await expect(lastRecord(host)).rejects.toMatchObject({ name: 'HostError', code: 'state-damaged' })
})
