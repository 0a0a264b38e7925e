import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeDelta } from '#domain/delta/make'
import { fileNar } from '#domain/nar/writer'
import { narHash } from '#domain/nar/nar-hash'
import type { PackItem } from '#domain/transfer/decode'
import { packDeltas } from '#domain/transfer/delta-group'
import type { DeltasGroup } from '#domain/transfer/pack'
import { GroupImport } from '#host/release/import-groups'
import { infoOf, storePath } from '../../domain/transfer/sample.ts'

const base = fileNar(Buffer.from('the text of a base'))
const basePath = storePath('b', 'base')
const made = ['c', 'd'].map((letter) => {
  const nar = fileNar(Buffer.from(`the text of ${letter}`))
  return { nar, info: infoOf(storePath(letter, 'x'), nar) }
})
const infos = made.map(({ info }) => info)
const group: DeltasGroup = { codec: 'deltas', bases: infos.map(() => basePath), infos }
const deltas = made.map(({ nar }) => makeDelta(base, nar))
const dataOf = (bytes: Buffer): PackItem => ({ kind: 'data', bytes })
const [groupEnd, end] = [{ kind: 'group-end' }, { kind: 'end', packBytes: 1 }] as const satisfies PackItem[]

/** An import of that group, which resolves `added` with its last path. The files of the base are `onDisk`. */
function groupImport(onDisk = base) {
  const last = Promise.withResolvers<void>()
  const groups = new GroupImport({
    place: { host: 'prod', folder: '/nothing', keepHeadroom: async () => undefined },
    importer: {
      add: async ({ info }) => (info.path === infos.at(-1)!.path ? last.resolve() : undefined),
      finish: async () => false,
      salvage: async () => [],
      [Symbol.asyncDispose]: async () => undefined,
    },
    bases: new Map([[basePath, { path: basePath, narHash: narHash(base), narSize: base.length, references: [] }]]),
    reading: {
      memoryBytes: () => Infinity,
      narOf: async function* () {
        yield Buffer.from(onDisk)
      },
    },
    narBytes: base.length * 2,
  })
  return { groups, added: last.promise }
}

/** These items now, and those once `when` is settled and all that it led to has been done. */
async function* itemsOf(now: readonly PackItem[], when: Promise<void>, later: readonly PackItem[]): AsyncGenerator<PackItem> {
  yield* now
  await when
  for (let turn = 0; turn < 10; turn += 1) await setImmediate()
  yield* later
}

test('a group of deltas whose end comes after its last path was imported leaves the item behind it', async () => {
  const { groups, added } = groupImport()
  const items = itemsOf([dataOf(packDeltas(deltas))], added, [groupEnd, end])
  await groups.take(group, items)
  expect(groups).toMatchObject({ imported: infos.map(({ path }) => path), fallbacks: [] })
  expect(await items.next()).toEqual({ done: false, value: end })
})

test('a group of deltas that fails while its data is still read leaves the item behind it', async () => {
  const { groups } = groupImport()
  const items = itemsOf([dataOf(Buffer.from('this is not compressed'))], Promise.resolve(), [dataOf(Buffer.alloc(10)), groupEnd, end])
  await groups.take(group, items)
  expect(groups).toMatchObject({ imported: [], fallbacks: infos.map(({ path }) => ({ path, reason: 'delta-corrupt' })) })
  expect(await items.next()).toEqual({ done: false, value: end })
})

test.each([
  { what: 'one delta more', data: [dataOf(packDeltas([...deltas, deltas[0]!]))] },
  { what: 'a delta of nothing', data: [dataOf(packDeltas([...deltas, Buffer.alloc(0)]))] },
  { what: 'other bytes after its compressed data', data: [dataOf(packDeltas(deltas)), dataOf(Buffer.from('more than is compressed'))] },
])('a group of deltas with $what is refused', async ({ data }) => {
  const { groups } = groupImport()
  await expect(groups.take(group, itemsOf(data, Promise.resolve(), [groupEnd, end]))).rejects.toMatchObject({ code: 'path-corrupt' })
})

test('a group of deltas whose connection is lost reports that, and not what follows from it', async () => {
  const { groups, added } = groupImport()
  const lost = new Error('the connection was lost')
  const failing = added.then(() => Promise.reject(lost))
  failing.catch(() => undefined)
  await expect(groups.take(group, itemsOf([dataOf(packDeltas(deltas))], failing, []))).rejects.toBe(lost)
})

test.each([
  { what: 'of another content', onDisk: fileNar(Buffer.from('the text of a BASE')) },
  { what: 'too long', onDisk: fileNar(Buffer.from('the text of a base that was changed since')) },
])('a base that is $what leaves its path to be copied whole, and is named as the reason', async ({ onDisk }) => {
  const { groups } = groupImport(onDisk)
  const items = itemsOf([dataOf(packDeltas(deltas))], Promise.resolve(), [groupEnd, end])
  await groups.take(group, items)
  expect(groups).toMatchObject({ imported: [], fallbacks: infos.map(({ path }) => ({ path, reason: 'base-corrupt' })) })
})
