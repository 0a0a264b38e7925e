import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ClosurePath } from '#domain/closure/inventory'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { fileNar } from '#domain/nar/writer'
import { decodeNar } from '#domain/transfer/decode-nar'
import { writeDelta } from '#steps/deltas/cache'
import { encodingRate } from '#steps/deltas/prefix-encoding'
import { encodeEarly, type EarlyEncodings } from '#steps/deltas/encode-early'
import { inPieces } from '../../domain/transfer/sample.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { store } from './sample.ts'

let stateFolder: string
beforeEach(async () => void (stateFolder = await mkdtemp(join(tmpdir(), 'encode-early-'))))
afterEach(() => rm(stateFolder, { recursive: true }))

const [releaseId, oldId] = ['e'.repeat(64), 'd'.repeat(64)]
const program = randomBytes(1_200_000)

function stored(path: string, contents: Buffer): { info: ClosurePath; nar: Buffer } {
  const nar = fileNar(Buffer.concat([Buffer.from(path), contents]))
  return {
    nar,
    info: { path, narHash: `sha256-${createHash('sha256').update(nar).digest('base64')}`, narSize: nar.length, references: [] },
  }
}
const base = stored(store('a', 'app-1.0'), program)
const next = stored(store('n', 'app-1.1'), Buffer.concat([program, Buffer.from('something new')]))
const smallBase = stored(store('b', 'tool-1.0'), program.subarray(0, 100_000))
const small = stored(store('s', 'tool-1.1'), program.subarray(0, 110_000))
const unlike = stored(store('v', 'app-1.1'), randomBytes(1_200_100))
const secondBase = stored(store('d', 'server-1.0'), Buffer.concat([program, program]))
const second = stored(store('f', 'server-1.1'), Buffer.concat([program, Buffer.from('something new'), program]))
const rebuiltBase = stored(store('c', 'library-1.0'), program.subarray(0, 200_000))
const rebuilt = stored(store('r', 'library-1.0'), program.subarray(0, 200_000))
const pairOf = (from: typeof base, to: typeof base) => ({ baseNarHash: from.info.narHash, narHash: to.info.narHash })

const runner = (more: readonly (typeof base)[] = []) =>
  scriptedRunner([
    { when: ['nix-store', '--realise'] },
    {
      when: (argv) => argv.includes('path-info'),
      stdout: JSON.stringify(
        Object.fromEntries([base, smallBase, rebuiltBase, ...more].map(({ info: { path, ...rest } }) => [path, rest])),
      ),
    },
  ])

async function committed(id: string) {
  const folder = join(stateFolder, 'promoted/sample/prod', id)
  await mkdir(folder, { recursive: true })
  await symlink(base.info.path, join(folder, 'root-0'))
}

interface More {
  readonly signal?: AbortSignal
  readonly damaged?: string
  readonly runner?: ReturnType<typeof runner>
  readonly kept?: readonly (typeof base)[]
  readonly next?: typeof base
  readonly bases?: readonly (typeof base)[]
  readonly expect?: (paths: readonly string[]) => void
  readonly share?: number
  readonly lineRate?: number
  /** The paths that are read are added here. */
  readonly reads?: string[]
}

function begin(more: More = {}): EarlyEncodings {
  const info = ({ info: known }: typeof base) => ({ ...known, deriver: null, signatures: [], contentAddress: null })
  const paths = new Map([more.next ?? next, small, rebuilt, ...(more.kept ?? [])].map((one) => [one.info.path, info(one)]))
  const nars = new Map(
    [base, next, unlike, secondBase, second, smallBase, small, rebuiltBase, rebuilt].map(({ info: { path }, nar }) => [path, nar]),
  )
  return encodeEarly(
    {
      release: Promise.resolve({ stateFolder, application: 'sample', releaseId, paths }),
      host: 'prod',
      root: '/temporary/base-committed',
      expect: more.expect ?? (() => undefined),
      signal: more.signal ?? new AbortController().signal,
      share: more.share ?? 1,
      lineRate: Promise.resolve(more.lineRate),
      narOf: (path) => {
        more.reads?.push(path)
        return inPieces(path === more.damaged ? Buffer.alloc(nars.get(path)!.length) : nars.get(path)!, 100_000) as AsyncIterable<Buffer>
      },
    },
    more.runner ?? runner(more.bases),
  )
}

/** Waits until this pair of larger paths is begun: its base is read for nothing else. */
const untilBegun = (reads: readonly string[], of = base) =>
  vi.waitFor(() => expect(reads).toContain(of.info.path), { timeout: 30_000, interval: 5 })

test('a large path is encoded with the base that the host committed last, before it is asked for', async () => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ reads })
  await untilBegun(reads)
  const begun = await early.begun(pairOf(base, next))
  expect(begun!.shares).toMatchObject({ alone: expect.closeTo(1, 1), withBase: expect.closeTo(0, 1) })
  expect(begun!.secondsLeft).toBeGreaterThanOrEqual(0)
  const encoded = Buffer.concat(await Array.fromAsync((await early.take(pairOf(base, next)))!))
  expect(encoded.length).toBeLessThan(program.length / 100)
  const before = Buffer.from(base.nar)
  rename(before, renamingsOf(base.info, next.info))
  const made = await Array.fromAsync(decodeNar('zstd-base', inPieces(encoded, 1000), { narSize: next.nar.length, base: before }))
  expect(Buffer.compare(Buffer.concat(made), next.nar)).toBe(0)
  expect(await early.begun(pairOf(smallBase, small))).toBeUndefined()
})

test('a path whose base has other content is not encoded with it, and what was measured is known', async () => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ reads, next: unlike })
  await untilBegun(reads)
  const begun = await early.begun(pairOf(base, unlike))
  expect(begun).toEqual({ shares: { alone: expect.closeTo(1, 1), withBase: expect.closeTo(1, 1) }, secondsLeft: undefined })
  expect(await early.take(pairOf(base, unlike))).toBeUndefined()
})

test('a path is not encoded early when the line takes it as fast as it could be encoded', async () => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ reads, lineRate: encodingRate(1) })
  // What differs in hashes only is still compared, and before the others.
  await untilBegun(reads, rebuiltBase)
  expect(await early.takeInPlace(pairOf(rebuiltBase, rebuilt))).toBeInstanceOf(Buffer)
  // Nothing is between the two but promises that are fulfilled.
  await new Promise((wake) => setImmediate(wake))
  expect(reads).not.toContain(base.info.path)
  expect(await early.begun(pairOf(base, next))).toBeUndefined()
  const slower: string[] = []
  begin({ reads: slower, lineRate: encodingRate(1) - 1 })
  await untilBegun(slower)
})

test('a path is not encoded early when the processors have no time for it', async () => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ reads, share: 0.01 })
  await untilBegun(reads)
  expect(await early.begun(pairOf(base, next))).toMatchObject({ shares: { withBase: expect.closeTo(0, 1) }, secondsLeft: undefined })
  expect(await early.take(pairOf(base, next))).toBeUndefined()
})

test('an encoding that is not needed ends, and the next one is begun', async () => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ reads, kept: [second], bases: [secondBase] })
  await untilBegun(reads, secondBase)
  expect(await early.begun(pairOf(secondBase, second))).toBeDefined()
  early.drop(pairOf(secondBase, second))
  expect(await early.take(pairOf(secondBase, second))).toBeUndefined()
  await untilBegun(reads)
  expect(await early.begun(pairOf(base, next))).toBeDefined()
})

test('the delta of a path in which only hashes changed is made before it is asked for', async () => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ reads })
  await untilBegun(reads)
  const delta = await early.takeInPlace(pairOf(rebuiltBase, rebuilt))
  expect(delta!.length).toBeLessThan(100)
  const before = Buffer.from(rebuiltBase.nar)
  rename(before, renamingsOf(rebuiltBase.info, rebuilt.info))
  const around = { narSize: rebuilt.nar.length, base: before }
  expect(Buffer.concat(await Array.fromAsync(decodeNar('delta', inPieces(delta!, 10), around))).equals(rebuilt.nar)).toBe(true)
  expect(await early.takeInPlace(pairOf(base, next))).toBeUndefined()
})

test('encodeEarly roots and then lists what the host committed last, and names what it probably needs', async () => {
  await committed(oldId)
  const asked = runner()
  const expected = vi.fn<(paths: readonly string[]) => void>()
  const early = begin({ runner: asked, expect: expected, kept: [smallBase] })
  expect([...(await early.committed()).keys()]).toEqual([base, smallBase, rebuiltBase].map(({ info }) => info.path))
  await vi.waitFor(() => expect(expected).toHaveBeenCalledWith([next, small, rebuilt].map(({ info }) => info.path)), { timeout: 60_000 })
  expect(asked.commands.map(({ argv }) => argv[0])).toEqual(['nix-store', 'nix'])
  expect(asked.commands[0]!.argv.slice(-3)).toEqual(['--add-root', '/temporary/base-committed', base.info.path])
})

test('nothing is known of what the host committed last when it cannot be rooted any more', async () => {
  await committed(oldId)
  const early = begin({ runner: scriptedRunner([{ when: ['nix-store', '--realise'], status: 1, stderr: 'error: not valid' }]) })
  expect(await early.committed()).toEqual(new Map())
  expect(await early.takeInPlace(pairOf(rebuiltBase, rebuilt))).toBeUndefined()
})

test.each([
  { name: 'the host has this release', ids: [releaseId], delta: false },
  { name: 'nothing was promoted to the host', ids: [], delta: false },
  { name: 'a delta was made beforehand', ids: [oldId], delta: true },
])('nothing is encoded early when $name', async ({ ids, delta }) => {
  for (const id of ids) await committed(id)
  if (delta) await writeDelta(stateFolder, pairOf(base, next), Buffer.alloc(700))
  const asked = runner()
  const early = begin({ runner: asked })
  // What it asks Nix, it asks at once.
  if (delta) await vi.waitFor(() => expect(asked.commands.length).toBe(2), { timeout: 30_000 })
  expect(await early.take(pairOf(base, next))).toBeUndefined()
  expect(asked.commands.length).toBe(delta ? 2 : 0)
})

test.each([base, next])('a damaged path gives no early encoding: $info.path', async ({ info: { path } }) => {
  await committed(oldId)
  const reads: string[] = []
  const early = begin({ damaged: path, reads })
  await untilBegun(reads)
  expect(await early.take(pairOf(base, next))).toBeUndefined()
})

test('a pair that the copy has asked for already is not encoded a second time', async () => {
  await committed(oldId)
  const asked = runner()
  const reads: string[] = []
  const early = begin({ runner: asked, reads })
  expect(await early.begun(pairOf(base, next))).toBeUndefined()
  await vi.waitFor(() => expect(reads).toContain(rebuilt.info.path), { timeout: 30_000 })
  await early.takeInPlace(pairOf(rebuiltBase, rebuilt))
  await new Promise((resolve) => setImmediate(resolve))
  expect(reads).not.toContain(base.info.path)
})

test('an early encoding ends without an error when the promote does', async () => {
  await committed(oldId)
  const early = begin({ signal: AbortSignal.abort() })
  expect(await early.take(pairOf(base, next))).toBeUndefined()
})
