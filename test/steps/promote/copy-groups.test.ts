import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDelta } from '#domain/delta/make'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { fileNar } from '#domain/nar/writer'
import type { ReceiveResult } from '#domain/protocol/messages'
import { decodeNar } from '#domain/transfer/decode-nar'
import { unpackDeltas } from '#domain/transfer/delta-group'
import { encodeNar } from '#domain/transfer/encode-nar'
import { usableCodecs } from '#domain/transfer/usable-codecs'
import type { Codec } from '#domain/transfer/codec-names'
import { decodePack } from '#domain/transfer/decode'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { CodecGroup, DeltasGroup, PackGroup } from '#domain/transfer/pack'
import { defaultRates, RateLearner } from '#domain/transfer/rates'
import type { Event } from '#domain/report/event'
import type { HostClient } from '#steps/agent/host-client'
import type { GrindClosure } from '#steps/bundle/grind-closure'
import type { ChosenBase } from '#steps/deltas/choose-bases'
import type { EarlyEncodings } from '#steps/deltas/encode-early'
import { copyMissing } from '#steps/promote/copy-missing'
import type { SentTotals } from '#steps/promote/plan-groups'
import { infoOf, inPieces, storePath } from '../../domain/transfer/sample.ts'

/** A path of grind's store, in memory. */
interface Stored {
  readonly info: NarInfo
  readonly nar: Buffer
}

const stored = (path: string, contents: Buffer, more: Partial<NarInfo> = {}): Stored => {
  const nar = fileNar(contents)
  return { info: infoOf(path, nar, more), nar }
}

/** Can be compressed by half, as a program can. */
const program = Buffer.from(Array.from({ length: 20_000 }, (_, index) => createHash('sha256').update(`${index}`).digest('hex')).join(''))
const before = stored(storePath('b', 'app-1.0'), Buffer.concat([Buffer.from(storePath('b', 'app-1.0')), program]))
const next = stored(storePath('c', 'app-1.1'), Buffer.concat([Buffer.from(storePath('c', 'app-1.1')), program, Buffer.from('new')]))
const packed = stored(storePath('d', 'archive'), randomBytes(700_000))
const small = Array.from({ length: 30 }, (_, index) =>
  stored(`/nix/store/${String(index).padStart(32, '0')}-small`, Buffer.from(`small ${index}`)),
)

const events: Event[] = []

/** What was begun early: nothing, but for what is given. */
const early = (more: Partial<EarlyEncodings> = {}): EarlyEncodings => ({
  begun: () => Promise.resolve(undefined),
  take: () => Promise.resolve(undefined),
  drop: () => undefined,
  takeInPlace: () => Promise.resolve(undefined),
  committed: () => Promise.resolve(new Map()),
  ...more,
})

/** References of bases that have some. */
const referencesOf = new Map<string, readonly string[]>()

/** Sends these to a host that only reads the pack, and returns its groups and NARs. */
async function sent(
  paths: readonly Stored[],
  options: {
    bases?: ReadonlyMap<string, ChosenBase>
    whole?: string[]
    codecs?: readonly Codec[]
    stored?: readonly Stored[]
    groupsDeltas?: true
    early?: EarlyEncodings
    /** The paths that are read are added here. */
    reads?: string[]
  } = {},
) {
  const nars = new Map([before, ...(options.stored ?? []), ...paths].map(({ info, nar }) => [info.path, nar]))
  const groups: PackGroup[] = []
  const arrived = new Map<string, Buffer>()
  const totals: SentTotals = { codecs: new Map(), fallbacks: [] }
  events.length = 0
  const client = {
    context: { reporter: { report: (event: Event) => events.push(event) } },
    async send(pack: AsyncIterable<Uint8Array>): Promise<ReceiveResult> {
      let current: { group: PackGroup; data: Buffer[] } | undefined
      for await (const item of decodePack(pack)) {
        if (item.kind === 'group') current = { group: item.group, data: [] }
        if (item.kind === 'data') current!.data.push(item.bytes)
        if (item.kind === 'group-end') {
          groups.push(current!.group)
          for (const [path, nar] of await narsOf(current!, nars)) arrived.set(path, nar)
        }
      }
      return { paths: paths.length, narBytes: 0, packBytes: 0, substitutedPaths: [], missing: [] }
    },
  } as unknown as HostClient
  await copyMissing(client, {
    releaseId: 'a'.repeat(64),
    grind: {
      packable: new Map(paths.map(({ info }) => [info.path, info])),
      manifestPath: storePath('0', 'none'),
      narInfos: (asked: readonly string[]) => Promise.resolve(asked.map((path) => paths.find(({ info }) => info.path === path)!.info)),
      manifestNar: Buffer.alloc(0),
    } as unknown as GrindClosure,
    missing: paths.map(({ info }) => info.path),
    codecs: {
      usable: options.codecs ?? usableCodecs(),
      groupsDeltas: options.groupsDeltas ?? false,
      early: options.early,
      bases: options.bases ?? new Map(),
      whole: new Set(options.whole),
    },
    totals,
    rates: new RateLearner({ ...defaultRates, bytesPerSecond: 1_000_000 }),
    narOf: (path) => {
      options.reads?.push(path)
      return inPieces(nars.get(path)!, 50_000) as AsyncIterable<Buffer>
    },
  })
  for (const { info, nar } of paths) expect(Buffer.compare(arrived.get(info.path)!, nar), info.path).toBe(0)
  return { groups, totals, codecs: groups.map(({ codec }) => codec) }
}

async function narsOf(
  { group, data }: { group: PackGroup; data: Buffer[] },
  nars: ReadonlyMap<string, Buffer>,
): Promise<[string, Buffer][]> {
  if (group.codec === 'deltas') return narsOfDeltas(group, Buffer.concat(data), nars)
  const narSize = group.infos.reduce((sum, info) => sum + info.narSize, 0)
  const around = group.base === undefined ? { narSize } : { narSize, base: renamed(nars.get(group.base)!, group) }
  let whole = Buffer.concat(await Array.fromAsync(decodeNar(group.codec, inPieces(Buffer.concat(data), 1000), around)))
  return group.infos.map((info) => {
    const nar = whole.subarray(0, info.narSize)
    whole = whole.subarray(info.narSize)
    return [info.path, nar]
  })
}

async function narsOfDeltas({ bases, infos }: DeltasGroup, data: Buffer, nars: ReadonlyMap<string, Buffer>): Promise<[string, Buffer][]> {
  const sizes = infos.map(({ narSize }) => narSize)
  const deltas = await Array.fromAsync(unpackDeltas(inPieces(data, 1000), sizes))
  return Promise.all(
    deltas.map(async (delta, index): Promise<[string, Buffer]> => {
      const [base, info] = [bases[index]!, infos[index]!]
      const around = { narSize: info.narSize, base: renamed(nars.get(base)!, { base, infos: [info] }) }
      return [info.path, Buffer.concat(await Array.fromAsync(decodeNar('delta', inPieces(delta, 10), around)))]
    }),
  )
}

function renamed(nar: Buffer, { base, infos }: Pick<CodecGroup, 'base' | 'infos'>): Buffer {
  const copy = Buffer.from(nar)
  const references = referencesOf.get(base!) ?? []
  rename(copy, renamingsOf({ path: base!, references }, infos[0]!))
  return copy
}

const chosenBase = (of: Stored, ready?: ChosenBase['ready']): ChosenBase => ({
  base: { ...of.info, references: [...of.info.references] },
  ready,
})
const withBase = (ready?: ChosenBase['ready']) => new Map([[next.info.path, chosenBase(before, ready)]])

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-groups-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('copyMissing in groups', () => {
  test('copyMissing sends small paths together, a packed one as it is, and one with a base as what differs', async () => {
    const { groups, totals, codecs } = await sent([...small, packed, next], { bases: withBase() })
    expect(groups.map(({ infos }) => infos.length)).toEqual([1, 1, 30])
    expect([codecs[0], codecs[2]]).toEqual(['raw', 'zstd'])
    expect(['delta', 'zstd-base']).toContain(codecs[1])
    expect(groups[1]).toMatchObject({ base: before.info.path })
    expect(totals.codecs.get('zstd')).toMatchObject({ paths: 30 })
    expect(totals.codecs.get('raw')).toEqual({ paths: 1, narBytes: packed.nar.length, bytes: packed.nar.length })
    expect(totals.codecs.get(codecs[1] as Codec)!.bytes).toBeLessThan(next.nar.length / 100)
    expect(totals.fallbacks).toEqual([])
  })

  test('copyMissing reports bytes of NAR, and the codec of each', async () => {
    await sent([...small, packed, next], { bases: withBase() })
    const progress = events.filter((event) => event.event === 'progress')
    expect(progress.at(-1)).toMatchObject({ phase: 'copy', unit: 'bytes', done: progress.at(-1)!.total })
    expect(new Set(progress.map(({ codec }) => codec))).toContain('raw')
  })

  test.each([
    { name: 'that could not be made from its base before', options: { bases: withBase(), whole: [next.info.path] } },
    { name: 'whose base the host has not got', options: {} },
    { name: 'for a host that decodes nothing else', options: { bases: withBase(), codecs: ['raw', 'zstd'] as const } },
  ])('copyMissing sends one whole $name', async ({ options }) => {
    expect((await sent([next], options)).codecs).toEqual(['zstd'])
  })

  test('copyMissing sends one whole whose base is corrupt on the build host, and names it', async () => {
    const damaged = { ...before, nar: Buffer.from(before.nar) }
    damaged.nar[5000]! ^= 1
    const { codecs, totals } = await sent([next], { bases: withBase(), stored: [damaged] })
    expect(codecs).toEqual(['zstd'])
    expect(totals.fallbacks).toEqual([{ path: next.info.path, codec: expect.stringMatching(/delta|zstd-base/), reason: 'base-corrupt' }])
  })

  test('copyMissing sends a delta that was made beforehand, without its base', async () => {
    const file = join(folder, 'ready.delta')
    const base = renamed(before.nar, { base: before.info.path, infos: [next.info] })
    const delta = makeDelta(base, next.nar)
    writeFileSync(file, delta)
    const { codecs, totals } = await sent([next], { bases: withBase({ codec: 'delta', file, bytes: delta.length }) })
    expect(codecs).toEqual(['delta'])
    expect(totals.codecs.get('delta')).toEqual({ paths: 1, narBytes: next.nar.length, bytes: delta.length })
  })

  test('copyMissing sends what was encoded with its base before the host answered', async () => {
    const base = renamed(before.nar, { base: before.info.path, infos: [next.info] })
    const around = { narSize: next.nar.length, base }
    const encoded = Buffer.concat(await Array.fromAsync(encodeNar('zstd-base', inPieces(next.nar, 1000), around)))
    const asked: unknown[] = []
    const begun = early({
      begun: () => Promise.resolve({ shares: { alone: 0.5, withBase: 0.01 }, secondsLeft: 0 }),
      take: (pair) => Promise.resolve((asked.push(pair), inPieces(encoded, 100))),
      drop: () => expect.unreachable('it is sent'),
    })
    const { codecs, totals } = await sent([next], { bases: withBase(), codecs: ['zstd', 'zstd-base'], early: begun })
    expect(codecs).toEqual(['zstd-base'])
    expect(asked).toEqual([{ baseNarHash: before.info.narHash, narHash: next.info.narHash }])
    expect(totals.codecs.get('zstd-base')).toMatchObject({ paths: 1, bytes: encoded.length })
  })

  test.each([
    { what: 'its base is of other content', shares: { alone: 0.5, withBase: 0.5 }, secondsLeft: 0 },
    { what: 'that would take too long', shares: { alone: 0.5, withBase: 0.13 }, secondsLeft: 60 },
  ])('copyMissing ends what was begun before the host answered when $what', async ({ shares, secondsLeft }) => {
    const dropped: unknown[] = []
    const reads: string[] = []
    const begun = early({ begun: () => Promise.resolve({ shares, secondsLeft }), drop: (pair) => void dropped.push(pair) })
    expect((await sent([next], { bases: withBase(), codecs: ['zstd', 'zstd-base'], early: begun, reads })).codecs).toEqual(['zstd'])
    expect(dropped).toEqual([{ baseNarHash: before.info.narHash, narHash: next.info.narHash }])
    expect(reads).not.toContain(before.info.path)
  })

  test('copyMissing sends a path whole whose base has other content, and reports no fallback', async () => {
    const other = stored(before.info.path, Buffer.from(randomBytes(program.length / 2).toString('hex')))
    const base: Stored = { nar: other.nar, info: { ...before.info, ...other.info } }
    const bases = new Map([[next.info.path, chosenBase(base)]])
    const { codecs, totals } = await sent([next], { bases, stored: [base] })
    expect(codecs).toEqual(['zstd'])
    expect(totals.fallbacks).toEqual([])
  })

  test('copyMissing encodes a path itself when that was not begun or failed', async () => {
    expect((await sent([next], { bases: withBase(), codecs: ['zstd', 'zstd-base'], early: early() })).codecs).toEqual(['zstd-base'])
  })

  test('copyMissing sends a path in which only hashes changed as a few bytes', async () => {
    const dependency = (letter: string) => storePath(letter, 'dependency')
    const toolWith = (letter: string, path: string) =>
      stored(path, Buffer.concat([Buffer.from(path), program, Buffer.from(dependency(letter)), program]), {
        references: [dependency(letter), path],
      })
    const [old, rebuilt] = [toolWith('e', storePath('b', 'tool-1')), toolWith('f', storePath('c', 'tool-1'))]
    const { totals } = await sent([rebuilt], { bases: new Map([[rebuilt.info.path, chosenBase(old)]]), stored: [old] })
    expect(totals.codecs.get('delta')).toMatchObject({ paths: 1 })
    expect(totals.codecs.get('delta')!.bytes).toBeLessThan(rebuilt.nar.length / 1000)
  })

  test.each([
    { what: 'its delta was made before the host answered', found: 'delta', times: 0 },
    { what: 'it was found to differ more', found: null, times: 2 },
    { what: 'that was not begun or failed', found: undefined, times: 1 },
  ] as const)('copyMissing compares a path with its base of the same size only if it must: $what', async ({ found, times }) => {
    const [old, rebuilt] = ['b', 'c'].map((letter) => stored(storePath(letter, 'tool-1'), Buffer.concat([program, Buffer.from(letter)])))
    const delta = makeDelta(old!.nar, rebuilt!.nar)
    const reads: string[] = []
    const { codecs } = await sent([rebuilt!], {
      bases: new Map([[rebuilt!.info.path, chosenBase(old!)]]),
      stored: [old!],
      codecs: ['raw', 'zstd', 'delta'],
      early: early({ takeInPlace: () => Promise.resolve(found === 'delta' ? delta : found) }),
      reads,
    })
    expect(codecs).toEqual(['delta'])
    // To see whether the base is of use, some of it is read first.
    expect(reads.filter((path) => path === old!.info.path).length).toBe(times)
  })

  /** A rebuild: each path refers to the one before it, and nothing but these hashes changes. */
  function chain(count: number) {
    const pathOf = (letter: string, index: number) => `/nix/store/${letter}${String(index).padStart(31, '0')}-link${index}`
    const linkOf = (letter: string, index: number) => {
      const references = index === 0 ? [] : [pathOf(letter, index - 1)]
      const text = [pathOf(letter, index), ...references].join(' ')
      return stored(pathOf(letter, index), Buffer.concat([Buffer.from(text), program.subarray(index, -(100 - index))]), { references })
    }
    const links = (letter: string) => Array.from({ length: count }, (_, index) => linkOf(letter, index))
    const [old, rebuilt] = [links('b'), links('c')]
    for (const { info } of old) referencesOf.set(info.path, info.references)
    const bases = new Map(rebuilt.map(({ info }, index) => [info.path, chosenBase(old[index]!)]))
    return { old, rebuilt, bases }
  }

  test('copyMissing sends many paths in which only hashes changed in few groups, and few bytes of each', async () => {
    const { old, rebuilt, bases } = chain(30)
    const { groups, totals } = await sent([...small, ...rebuilt], { bases, stored: old, groupsDeltas: true })
    const deltas = groups.filter(({ codec }) => codec === 'deltas')
    expect(deltas.length).toBeLessThan(8)
    expect(deltas.flatMap(({ infos }) => infos)).toHaveLength(30)
    expect(totals.codecs.get('delta')).toMatchObject({ paths: 30 })
    expect(totals.codecs.get('delta')!.bytes / 30).toBeLessThan(20)
  })

  test('copyMissing sends each by itself to a host that reads no groups of deltas', async () => {
    const { old, rebuilt, bases } = chain(3)
    expect((await sent(rebuilt, { bases, stored: old })).codecs).toEqual(['delta', 'delta', 'delta'])
  })

  test('copyMissing divides such a group at a path in which more than hashes changed', async () => {
    const { old, rebuilt, bases } = chain(5)
    const other = stored(rebuilt[2]!.info.path, randomBytes(program.length - 1), { references: rebuilt[2]!.info.references })
    expect(other.nar.length).toBe(rebuilt[2]!.nar.length)
    const { groups } = await sent(rebuilt.with(2, other), { bases, stored: old, groupsDeltas: true })
    expect(groups.map(({ codec, infos }) => ({ isMany: codec === 'deltas', paths: infos.length }))).toEqual([
      { isMany: true, paths: 2 },
      { isMany: false, paths: 1 },
      { isMany: true, paths: 2 },
    ])
  })

  test('copyMissing sends one of such a group whole when its base is damaged here', async () => {
    const { old, rebuilt, bases } = chain(3)
    old[1]!.nar[5000]! ^= 1
    const { groups } = await sent(rebuilt, { bases, stored: old, groupsDeltas: true })
    expect(groups.map(({ codec }) => codec)).toEqual(['deltas', 'zstd', 'deltas'])
  })

  test('copyMissing makes the delta itself when the one that was made beforehand is gone', async () => {
    const { codecs } = await sent([next], { bases: withBase({ codec: 'delta', file: join(folder, 'gone'), bytes: 1000 }) })
    expect(codecs).toEqual(['delta'])
  })

  test('copyMissing rejects for a path that is not what was built, and the pack has no end', async () => {
    const changed = { info: next.info, nar: Buffer.concat([next.nar.subarray(0, -8), Buffer.alloc(8, 1)]) }
    await expect(sent([changed])).rejects.toMatchObject({ code: 'path-corrupt', host: 'grind' })
    await expect(sent([changed], { bases: withBase() })).rejects.toMatchObject({ code: 'path-corrupt', host: 'grind' })
  })

  test('copyMissing keeps references before what refers to them', async () => {
    const user = stored(storePath('8', 'user'), Buffer.from('uses it'), { references: [next.info.path] })
    const { groups } = await sent([user, next, ...small], { bases: withBase() })
    const order = groups.flatMap(({ infos }) => infos.map(({ path }) => path))
    expect(order.indexOf(next.info.path)).toBeLessThan(order.indexOf(user.info.path))
  })
})
