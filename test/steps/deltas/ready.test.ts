import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deltaFiles, deltasFolder, pruneDeltas, writeDelta } from '#steps/deltas/cache'
import { readyDelta } from '#steps/deltas/ready'

let stateFolder: string
beforeEach(async () => void (stateFolder = await mkdtemp(join(tmpdir(), 'deltas-'))))
afterEach(() => rm(stateFolder, { recursive: true }))

const narHash = (letter: string) => `sha256-${letter.repeat(43)}=`
const pair = { baseNarHash: narHash('a'), narHash: narHash('b') }
const delta = Buffer.from('the difference')
const files = () => readdir(deltasFolder(stateFolder)).catch(() => [])

describe('a delta that was made beforehand', () => {
  test('a delta is found by its base and its path, and by no others', async () => {
    await writeDelta(stateFolder, pair, delta)
    const ready = await readyDelta(stateFolder, pair)
    expect(ready).toEqual({ codec: 'delta', file: deltaFiles(stateFolder, pair).data, bytes: delta.length })
    expect(await readFile(ready!.file)).toEqual(delta)
    expect(await readyDelta(stateFolder, { baseNarHash: pair.narHash, narHash: pair.baseNarHash })).toBeUndefined()
    expect(await readyDelta(stateFolder, { ...pair, narHash: narHash('c') })).toBeUndefined()
    expect(await readdir(join(stateFolder, 'temporary'))).toEqual([])
  })

  test('a second delta of the same pair replaces the first', async () => {
    await writeDelta(stateFolder, pair, delta)
    await writeDelta(stateFolder, pair, Buffer.from('another'))
    expect(await readyDelta(stateFolder, pair)).toMatchObject({ bytes: 7 })
    expect(await files()).toHaveLength(2)
  })

  const { data, record } = { data: (text: string) => Buffer.from(text), record: (change: object) => change }
  test.each([
    { what: 'one byte of the data differs', data: data('the differencf') },
    { what: 'the data was cut', data: data('the diff') },
    { what: 'the data is missing', data: null },
    { what: 'the record was cut', text: '{"schemaVersion":1' },
    { what: 'the record is of another pair', change: record({ narHash: narHash('c') }) },
    { what: 'the record is of another version', change: record({ schemaVersion: 2 }) },
    { what: 'the record names an unknown codec', change: record({ codec: 'magic' }) },
    { what: 'the record is far too long', change: record({ more: 'x'.repeat(5000) }) },
  ])('a delta is ignored and removed when $what', async ({ data: bytes, text, change }) => {
    await writeDelta(stateFolder, pair, delta)
    const place = deltaFiles(stateFolder, pair)
    if (bytes === null) await rm(place.data)
    else if (bytes !== undefined) await writeFile(place.data, bytes)
    if (text !== undefined) await writeFile(place.record, text)
    if (change !== undefined)
      await writeFile(place.record, JSON.stringify({ ...JSON.parse(await readFile(place.record, 'utf8')), ...change }))
    expect(await readyDelta(stateFolder, pair)).toBeUndefined()
    expect(await files()).toEqual([])
  })
})

describe('the cache of deltas', () => {
  const hour = 60 * 60 * 1000
  const pairs = ['c', 'd', 'e'].map((letter) => ({ ...pair, narHash: narHash(letter) }))

  /** Writes three deltas, the first the oldest, hours ago. */
  async function writeAll(...hours: readonly number[]) {
    for (const [index, one] of pairs.entries()) {
      await writeDelta(stateFolder, one, Buffer.alloc(10_000))
      const time = new Date(Date.now() - hours[index]! * hour)
      for (const file of Object.values(deltaFiles(stateFolder, one))) await utimes(file, time, time)
    }
  }
  const left = async () => (await Promise.all(pairs.map((one) => readyDelta(stateFolder, one)))).map((ready) => ready !== undefined)

  test('the oldest deltas go when all of them are too large', async () => {
    await writeAll(3, 2, 1)
    expect(await pruneDeltas(stateFolder, { keptBytes: 25_000 })).toBe(1)
    expect(await left()).toEqual([false, true, true])
  })

  test('a delta goes after two weeks', async () => {
    await writeAll(15 * 24, 13 * 24, 1)
    expect(await pruneDeltas(stateFolder)).toBe(1)
    expect(await left()).toEqual([false, true, true])
    expect(await files()).toHaveLength(4)
  })

  test('a delta of a time in the future goes before all others', async () => {
    await writeAll(3, 2, -20 * 24)
    expect(await pruneDeltas(stateFolder, { keptBytes: 25_000 })).toBe(1)
    expect(await left()).toEqual([true, true, false])
  })

  test('data without a record goes too, and a cache that was never used is empty', async () => {
    expect(await pruneDeltas(stateFolder)).toBe(0)
    await writeAll(15 * 24, 15 * 24, 15 * 24)
    await rm(deltaFiles(stateFolder, pairs[0]!).record)
    expect(await pruneDeltas(stateFolder)).toBe(3)
    expect(await files()).toEqual([])
  })
})
