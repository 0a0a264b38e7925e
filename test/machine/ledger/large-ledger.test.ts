import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { appendFile, mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryDigest, ledgerLine } from '#domain/ledger/chain'
import { brokenLinks, splitLedger } from '../../domain/ledger/ledger-text.ts'
import type { AttemptRecord } from '#domain/protocol/record'
import { appendRecord } from '#host/attempt/append-record'
import { role } from '#host/verbs/role'
import { ledger } from '#host/verbs/ledger'
import { commitRecords, lastRecord, recordedAttempt, releaseRecords, roleRecords, touchingRecords } from '#machine/ledger/ledger-file'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const MEBIBYTE = 1024 * 1024
const SIZE = 600 * MEBIBYTE
/** Buffers of a megabyte stay until they are collected. */
const LITTLE_MEMORY = 128 * MEBIBYTE

/** Lines that follow each other. */
function chained(records: readonly AttemptRecord[], after?: string): string {
  let text = ''
  let last = after
  for (const record of records) {
    const line = ledgerLine(last, record)
    text += line
    last = line.trimEnd()
  }
  return text
}

describe('a ledger of 600 MiB', () => {
  let host: TemporaryHost
  const records = [
    sampleRecord({ attempt: randomUUID(), verb: 'set-role', role: { from: 'standby', to: 'active' } }),
    sampleRecord({ attempt: randomUUID(), releaseId: a, previousRelease: b }),
    sampleRecord({ attempt: randomUUID(), releaseId: b, previousRelease: a, verdict: 'UNCHANGED' }),
  ]

  beforeAll(async () => {
    host = await temporaryHost({ role: 'standby' })
    await mkdir(dirname(host.paths.ledger), { recursive: true })
    // A hole of the file system's, and then lines as they are.
    await writeFile(host.paths.ledger, '')
    await truncate(host.paths.ledger, SIZE)
    await appendFile(host.paths.ledger, `\n${chained(records)}`)
  })
  afterAll(() => host[Symbol.asyncDispose]())

  /** What the work gives, the bytes that this process read and wrote for it, and by how much its memory grew at most. */
  async function measured<T>(work: () => Promise<T>): Promise<{ value: T; read: number; written: number; grown: number }> {
    const begin = process.memoryUsage().rss
    let most = begin
    const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
    const before = bytesMoved()
    try {
      const value = await work()
      most = Math.max(most, process.memoryUsage().rss)
      const after = bytesMoved()
      return { value, read: after.read - before.read, written: after.written - before.written, grown: most - begin }
    } finally {
      clearInterval(watching)
    }
  }

  /** All that this process has read and written so far, as the kernel counts it; see proc_pid_io(5). */
  function bytesMoved(): { read: number; written: number } {
    const counters = Object.fromEntries(
      readFileSync('/proc/self/io', 'utf8')
        .split('\n')
        .map((line) => line.split(': ')),
    )
    return { read: Number(counters['rchar']), written: Number(counters['wchar']) }
  }

  test('a ledger of 600 MiB finds an attempt near its end at once', async () => {
    const { value, read, grown } = await measured(() => recordedAttempt(host, records[1]!.attempt))
    expect(value).toEqual(records[1])
    expect(read).toBeLessThan(16 * MEBIBYTE)
    expect(grown).toBeLessThan(LITTLE_MEMORY)
  })

  test('a ledger of 600 MiB reports that it does not have an attempt', async () => {
    const { value, read, grown } = await measured(() => recordedAttempt(host, randomUUID()))
    expect(value).toBeUndefined()
    expect(read).toBeLessThan(SIZE / 4)
    expect(grown).toBeLessThan(LITTLE_MEMORY)
  })

  test('a ledger of 600 MiB gives the role, the previous release, and the last attempts', async () => {
    expect(await roleRecords(host)).toEqual([records[0]])
    expect(await role(host)).toMatchObject({ role: 'active', lastChange: records[0] })
    expect(await commitRecords(host, a)).toEqual([records[1]])
    expect(await touchingRecords(host)).toEqual([records[1]])
    expect(await releaseRecords(host, [a, b])).toEqual([records[1], records[2]])
    expect(await lastRecord(host)).toEqual(records[2])
  })

  test('a ledger of 600 MiB is not read as a whole for a release that failed and has no promotion', async () => {
    await using other = await temporaryHost({ role: 'standby' })
    await mkdir(dirname(other.paths.ledger), { recursive: true })
    await writeFile(other.paths.ledger, '')
    for (let size = MEBIBYTE; size <= SIZE; size += MEBIBYTE) {
      await truncate(other.paths.ledger, size)
      await appendFile(other.paths.ledger, '\n')
    }
    const failed = sampleRecord({ attempt: randomUUID(), releaseId: b, previousRelease: a, verdict: 'ROLLED_BACK' })
    const promoted = sampleRecord({ attempt: randomUUID(), releaseId: a, previousRelease: null })
    await appendFile(other.paths.ledger, chained([promoted, failed]))
    const { value, read } = await measured(() => releaseRecords(other, [a, b]))
    expect(value).toEqual([promoted, failed])
    expect(read).toBeLessThan(SIZE / 4)
  })

  test('a ledger of 600 MiB takes a record, in its place in the chain', async () => {
    const added = sampleRecord({ attempt: randomUUID(), reason: 'added' })
    const { read, written, grown } = await measured(() => appendRecord(host, added))
    expect(read).toBeLessThan(16 * MEBIBYTE)
    expect(written).toBeLessThan(MEBIBYTE)
    expect(grown).toBeLessThan(LITTLE_MEMORY)
    expect(await recordedAttempt(host, added.attempt)).toEqual(added)
    const text = (await readFile(host.paths.ledger)).subarray(SIZE + 1).toString()
    expect(brokenLinks(splitLedger(text))).toEqual([])
  })

  test('a ledger of 600 MiB is printed with its break, in little memory', async () => {
    const { value, grown } = await measured(() => ledger(host, { limit: 2 }))
    expect(value).toMatchObject({ total: 5, brokenAt: 1, entries: [{ line: 5, record: { reason: 'added' } }, { line: 4 }] })
    expect(grown).toBeLessThan(LITTLE_MEMORY)
  })

  test('a ledger of 600 MiB with a torn end is repaired without being rewritten, and its lines are counted', async () => {
    const { size } = await stat(host.paths.ledger)
    await appendFile(host.paths.ledger, '{"previousEntry":"12')
    const { written, grown } = await measured(() => appendRecord(host, sampleRecord({ attempt: randomUUID() })))
    expect(written).toBeLessThan(MEBIBYTE)
    expect(grown).toBeLessThan(LITTLE_MEMORY)
    expect(await readFile(`${host.paths.ledger}.torn-after-line-5`, 'utf8')).toBe('{"previousEntry":"12')
    expect((await stat(host.paths.ledger)).size).toBeGreaterThan(size)
  })
})

describe('a line that a newer agent wrote', () => {
  async function after(line: (before: string) => object): Promise<{ host: TemporaryHost; before: string }> {
    const host = await temporaryHost({ role: 'standby' })
    await appendRecord(host, sampleRecord({ attempt: randomUUID() }))
    const first = (await readFile(host.paths.ledger, 'utf8')).trimEnd()
    await appendFile(host.paths.ledger, `${JSON.stringify(line(entryDigest(first)))}\n`)
    return { host, before: await readFile(host.paths.ledger, 'utf8') }
  }

  test('a line with a further field is read, kept byte for byte, and continued', async () => {
    const change = sampleRecord({ attempt: randomUUID(), verb: 'set-role', role: { from: 'standby', to: 'active' } })
    const { host, before } = await after((previousEntry) => ({ previousEntry, record: { ...change, weather: 'fair' } }))
    await using _ = host
    expect(await role(host)).toMatchObject({ role: 'active' })
    await appendRecord(host, sampleRecord({ attempt: randomUUID() }))
    const text = await readFile(host.paths.ledger, 'utf8')
    expect(text.startsWith(before)).toBe(true)
    expect(brokenLinks(splitLedger(text))).toEqual([])
    expect(await recordedAttempt(host, change.attempt)).toMatchObject({ weather: 'fair' })
  })

  test('a line that is not understood stops writing, is named, and stays', async () => {
    const attempt = randomUUID()
    const { host, before } = await after((previousEntry) => ({ previousEntry, record: { ...sampleRecord({ attempt }), verb: 'teleport' } }))
    await using _ = host
    const refusal = { code: 'ledger-not-understood', message: expect.stringContaining(`Line 2 of the ledger ${host.paths.ledger} on prod`) }
    await expect(appendRecord(host, sampleRecord({ attempt: randomUUID() }))).rejects.toMatchObject(refusal)
    await expect(role(host)).rejects.toMatchObject(refusal)
    await expect(recordedAttempt(host, attempt)).rejects.toMatchObject(refusal)
    expect(await readFile(host.paths.ledger, 'utf8')).toBe(before)
    expect(await ledger(host, { limit: 5 })).toMatchObject({ total: 2, brokenAt: null, entries: [{ line: 1 }] })
  })
})
