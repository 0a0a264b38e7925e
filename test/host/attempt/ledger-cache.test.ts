import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ledgerLine } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'
import { roleAndEmergencyRecords } from '#host/attempt/ledger-cache'
import { leftovers } from '#host/transaction/recover-unfinished'
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

const cached = async (host: TemporaryHost): Promise<unknown> =>
  JSON.parse(await readFile(join(host.paths.state, 'ledger-cache.json'), 'utf8'))

test('role and emergency records that are far from the end are found by what is cached', async () => {
  await using host = await temporaryHost()
  const old = [change('active'), sampleRecord({ attempt: randomUUID(), emergency })]
  const records = [...old, ...usual(300)]
  await write(host, records)
  const found = { changes: [old[0]], emergencies: [old[1]] }
  expect(await roleAndEmergencyRecords(host)).toEqual(found)
  expect(await cached(host)).toMatchObject({ change: { offset: 0 } })
  // Before the lines that are cached nothing is read: there, a line is neither parsed nor searched.
  const lines = await write(host, [...records, ...usual(3)])
  await writeFile(host.paths.ledger, lines.with(10, `${'x'.repeat(lines[10]!.length - 1)}\n`).join(''))
  expect(await roleAndEmergencyRecords(host)).toEqual(found)
  const newer = [change('standby'), sampleRecord({ attempt: randomUUID(), emergency })]
  await write(host, [...records, ...newer])
  expect(await roleAndEmergencyRecords(host)).toEqual({ changes: [newer[0]], emergencies: [old[1], newer[1]] })
})

test('a cache of another ledger does not count, and is not part of the next one', async () => {
  await using host = await temporaryHost()
  const old = [change('active'), sampleRecord({ attempt: randomUUID(), emergency })]
  await write(host, [...old, ...usual(300)])
  expect(await roleAndEmergencyRecords(host)).toEqual({ changes: [old[0]], emergencies: [old[1]] })
  await write(host, usual(301))
  expect(await roleAndEmergencyRecords(host)).toEqual({ changes: [], emergencies: [] })
  expect(await cached(host)).toMatchObject({ change: null, emergencies: [] })
})

test('a release that is cached and found again in a ledger that lost its newest lines is returned once', async () => {
  await using host = await temporaryHost()
  const old = sampleRecord({ attempt: randomUUID(), emergency })
  const lines = await write(host, [old, ...usual(300)])
  await roleAndEmergencyRecords(host)
  await writeFile(host.paths.ledger, lines.slice(0, -1).join(''))
  expect(await roleAndEmergencyRecords(host)).toEqual({ changes: [], emergencies: [old] })
})

test('a cache whose last line is of another text or in another place now does not count', async () => {
  const records = usual(301)
  const other = change('active')
  const lengthOf = (record: AttemptRecord) => ledgerLine(undefined, record).length
  const ofSameLength = { ...other, reason: `${other.reason}${'x'.repeat(1000)}` }
  const first = sampleRecord({ attempt: randomUUID(), reason: 'y'.repeat(lengthOf(ofSameLength) - lengthOf(sampleRecord({ reason: '' }))) })
  expect(lengthOf(first)).toBe(lengthOf(ofSameLength))
  await using host = await temporaryHost()
  const none = { changes: [], emergencies: [] }
  const lines = await write(host, [first, ...records])
  expect(await roleAndEmergencyRecords(host)).toEqual(none)
  // Each line has the place of before, and none its text.
  await write(host, [ofSameLength, ...records])
  expect((await roleAndEmergencyRecords(host)).changes).toEqual([ofSameLength])
  await using moved = await temporaryHost()
  await write(moved, [first, ...records])
  expect(await roleAndEmergencyRecords(moved)).toEqual(none)
  // Each line but the first has the text of before, and none its place.
  await writeFile(moved.paths.ledger, [ledgerLine(undefined, other), ...lines.slice(1)].join(''))
  expect((await roleAndEmergencyRecords(moved)).changes).toEqual([other])
})

test('a cached line that is of another record now does not count, and is not cached again', async () => {
  await using host = await temporaryHost()
  const old = change('active')
  const lines = await write(host, [old, ...usual(300)])
  expect((await roleAndEmergencyRecords(host)).changes).toEqual([old])
  // Another record of the same length: no change of the role is named there.
  const attempt = randomUUID()
  const line = (reason: string) => ledgerLine(undefined, sampleRecord({ attempt, reason }))
  const padding = lines[0]!.length - line('').length
  await writeFile(host.paths.ledger, lines.with(0, line('x'.repeat(padding))).join(''))
  expect((await roleAndEmergencyRecords(host)).changes).toEqual([])
  expect(await cached(host)).toMatchObject({ change: null })
})

test('a last line without its line end is read, and not cached before it has one', async () => {
  await using host = await temporaryHost()
  const newest = [change('active'), sampleRecord({ attempt: randomUUID(), emergency })]
  const lines = await write(host, [...usual(300), ...newest])
  const found = { changes: [newest[0]], emergencies: [newest[1]] }
  await writeFile(host.paths.ledger, lines.join('').trimEnd())
  expect(await roleAndEmergencyRecords(host)).toEqual(found)
  await expect(cached(host)).rejects.toThrow('ENOENT')
  await writeFile(host.paths.ledger, lines.join(''))
  expect(await roleAndEmergencyRecords(host)).toEqual(found)
  expect(await roleAndEmergencyRecords(host)).toEqual(found)
  expect(await cached(host)).toMatchObject({ emergencies: [{}] })
})

test('an incomplete last line is not read, and keeps nothing from being cached', async () => {
  await using host = await temporaryHost()
  const old = change('active')
  const lines = await write(host, [old, ...usual(300), sampleRecord({ attempt: randomUUID(), emergency })])
  await writeFile(host.paths.ledger, lines.join('').slice(0, -2))
  expect(await roleAndEmergencyRecords(host)).toEqual({ changes: [old], emergencies: [] })
  expect(await cached(host)).toMatchObject({ change: { offset: 0 }, emergencies: [] })
})

test('the cache is not written again for a few lines', async () => {
  await using host = await temporaryHost()
  const records = usual(300)
  await write(host, records)
  await roleAndEmergencyRecords(host)
  const before = await cached(host)
  await write(host, [...records, ...usual(200)])
  await roleAndEmergencyRecords(host)
  expect(await cached(host)).toEqual(before)
  await write(host, [...records, ...usual(201)])
  await roleAndEmergencyRecords(host)
  expect(await cached(host)).not.toEqual(before)
})

test('a cache that was being written when its process ended starts no recovery', async () => {
  await using host = await temporaryHost()
  await writeFile(join(host.paths.state, '.ledger-cache.json.1.new'), '')
  expect(await leftovers(host)).toEqual([])
})
