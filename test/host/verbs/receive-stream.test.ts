import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeNar } from '#domain/transfer/encode-nar'
import type { Codec } from '#domain/transfer/codec-names'
import { encodeGroups, type GroupToPack } from '#domain/transfer/encode'
import { frameHead } from '#domain/transfer/frames'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { NewPackHeader } from '#domain/transfer/pack'
import { fileNar } from '#domain/nar/writer'
import type { Policy } from '#domain/trust/policy'
import { makeDelta } from '#domain/delta/make'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { packDeltas } from '#domain/transfer/delta-group'
import { narChunks } from '#tools/nix/nar'
import { receive, type ReceiveOptions } from '#host/verbs/receive'
import type { Runner } from '#tools/run/runner'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { withDaemon, type DaemonRunner, type FakeDaemonOptions } from '../../support/fake-daemon.ts'
import { infoOf, inPieces, packOf, SIGNATURE, storePath, type Sample } from '../../domain/transfer/sample.ts'

const policy: Policy = {
  schemaVersion: 1,
  trustedPublicKeys: ['grind-1:AAAA'],
  minimumSignatures: 1,
  substituters: [],
  applications: {},
}
const releaseId = 'a'.repeat(64)
const synced: ScriptedAnswer = { when: ['sync', '--file-system'] }
const allValid: ScriptedAnswer = { when: ['nix-store', '--check-validity'] }

let stateFolder = ''
let storeFolder = ''
beforeEach(() => {
  stateFolder = join(mkdtempSync(join(tmpdir(), 'receive-')), 'app')
  mkdirSync(stateFolder)
  storeFolder = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => {
  rmSync(dirname(stateFolder), { recursive: true })
  rmSync(storeFolder, { recursive: true })
})

const sample = (letter: string, contents: Buffer, more: Partial<NarInfo> = {}): Sample => {
  const nar = fileNar(contents)
  return { info: infoOf(storePath(letter, 'x'), nar, more), nar }
}
const lib = sample('1', Buffer.from('a library '.repeat(50)))
const app = sample('2', Buffer.from('an application'), { references: [lib.info.path], deriver: storePath('9', 'x.drv') })
const large = sample('3', randomBytes(6_000_000))

const group = (codec: Codec, samples: readonly Sample[], base?: { path: string; nar: Buffer }): GroupToPack => ({
  group: { codec, infos: samples.map(({ info }) => info), ...(base === undefined ? {} : { base: base.path }) },
  data: encodeNar(
    codec,
    inPieces(Buffer.concat(samples.map(({ nar }) => nar)), 100_000),
    base === undefined ? { narSize: total(samples) } : { narSize: total(samples), base: renamed(base, samples[0]!.info) },
  ),
})

function total(samples: readonly Sample[]): number {
  return samples.reduce((sum, { info }) => sum + info.narSize, 0)
}

function renamed(base: { path: string; nar: Buffer }, info: NarInfo): Buffer {
  const nar = Buffer.from(base.nar)
  rename(nar, renamingsOf({ path: base.path, references: [] }, info))
  return nar
}

async function newPack(...groups: GroupToPack[]): Promise<Buffer> {
  const infos = groups.flatMap(({ group: { infos: described } }) => described)
  const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const header: NewPackHeader = { format: 2, releaseId, paths: infos.length, narBytes, substitute: [] }
  return Buffer.concat(await Array.fromAsync(encodeGroups(header, groups)))
}

interface Receiving {
  readonly prepared?: readonly Sample[]
  readonly bases?: Readonly<Record<string, { nar: Buffer; narHash?: string; narSize?: number; isGone?: boolean }>>
  readonly memoryBytes?: number
  readonly hold?: ReceiveOptions['hold']
  /** The path to which the release's root leads. */
  readonly root?: string
}

function receiving(input: Uint8Array | Readable, runner: Runner, more: Receiving = {}) {
  const samples = more.prepared ?? [lib, app, large]
  const bases = Object.entries(more.bases ?? {})
  const options: ReceiveOptions = {
    host: 'prod',
    policy,
    stateFolder,
    storeFolder,
    silenceLimit: 60_000,
    prepared: async () => new Map(samples.map(({ info: { path, narHash, narSize } }) => [path, { narHash, narSize }])),
    bases: async () =>
      new Map(
        bases.map(([path, { nar, narHash, narSize }]) => [
          path,
          { path, narHash: narHash ?? infoOf(path, nar).narHash, narSize: narSize ?? nar.length, references: [] },
        ]),
      ),
    ...(more.hold === undefined ? {} : { hold: more.hold }),
    ...(more.root === undefined ? {} : { rootOf: async () => more.root! }),
    reading: {
      memoryBytes: () => more.memoryBytes ?? 1024 ** 3,
      narOf: (path) => {
        const { nar, isGone } = more.bases![path]!
        return isGone === true ? narChunks(path) : (inPieces(nar, 50_000) as AsyncIterable<Buffer>)
      },
    },
  }
  const readable = input instanceof Readable ? input : Readable.from(inPieces(input, 10_000))
  return receive(options, readable, { runner, reporter: { report: () => undefined } })
}

const daemonRunner = (options: FakeDaemonOptions = {}, answers: readonly ScriptedAnswer[] = [allValid, synced]): DaemonRunner =>
  withDaemon(scriptedRunner(answers), options)

const marks = () => (existsSync(join(stateFolder, 'unsynced')) ? readdirSync(join(stateFolder, 'unsynced')) : [])

describe('receive with a Nix that speaks the worker protocol', () => {
  test.each([
    { name: 'format 1', pack: () => packOf([lib, app, large]) },
    { name: 'format 2', pack: () => newPack(group('zstd', [lib, app]), group('raw', [large])) },
  ])('receive gives it each path of a pack of $name, with what was signed, and makes all of them durable', async ({ pack }) => {
    const runner = daemonRunner()
    const bytes = await pack()
    const result = await receiving(bytes, runner)
    expect(result).toMatchObject({ paths: 3, narBytes: total([lib, app, large]), packBytes: bytes.length, missing: [] })
    expect(runner.added.map(({ path }) => path)).toEqual([lib.info.path, app.info.path, large.info.path])
    expect(runner.added[1]).toEqual({
      path: app.info.path,
      deriver: app.info.deriver,
      narHash: createHash('sha256').update(app.nar).digest('hex'),
      references: [lib.info.path],
      narSize: app.nar.length,
      signatures: [SIGNATURE],
      contentAddress: '',
      repair: false,
      unsigned: false,
      nar: app.nar,
    })
    expect(Buffer.compare(runner.added[2]!.nar, large.nar)).toBe(0)
    expect(runner.commands.map(({ argv }) => argv.slice(0, 2))).toEqual([
      ['sync', '--file-system'],
      ['nix-store', '--check-validity'],
    ])
    expect(readdirSync(join(stateFolder, 'spool'))).toEqual([])
    expect(marks()).toEqual([])
  })

  test("receive has it check signatures by the policy's keys, in the store itself", async () => {
    const runner = daemonRunner()
    await receiving(await newPack(group('zstd', [lib])), runner)
    const options = 'require-sigs true --option trusted-public-keys grind-1:AAAA --option fsync-store-paths false --option min-free 0'
    expect(runner.started.map(({ argv, environment }) => [argv.join(' '), environment])).toEqual([
      [`nix-daemon --stdio --option ${options} --option store local`, { NIX_REMOTE: 'local' }],
    ])
  })

  test('receive imports a path while the rest is still to come', async () => {
    const runner = daemonRunner()
    const pack = await newPack(group('zstd', [lib]), group('raw', [large]))
    const input = new PassThrough()
    const running = receiving(input, runner)
    input.write(pack.subarray(0, pack.length - 1_000_000))
    await vi.waitFor(() => expect(runner.added).toHaveLength(1), { timeout: 60_000 })
    input.end(pack.subarray(pack.length - 1_000_000))
    expect(await running).toMatchObject({ paths: 2 })
  })

  test('receive marks a path durably before Nix sees it, until it is durable', async () => {
    const seen: string[] = []
    const runner = daemonRunner({ before: () => seen.push(readFileSync(join(stateFolder, 'unsynced', marks()[0]!), 'utf8')) })
    await receiving(await newPack(group('zstd', [lib])), runner)
    expect(seen).toEqual([`${lib.info.path} ${lib.info.narHash}\n`])
    expect(marks()).toEqual([])
  })

  test('receive leaves the mark when what was imported cannot be made durable', async () => {
    const runner = daemonRunner({}, [allValid, { when: ['sync'], status: 1, stderr: 'sync: error syncing: Input/output error' }])
    await expect(receiving(await newPack(group('zstd', [lib])), runner)).rejects.toThrow('Input/output error')
    expect(marks()).toHaveLength(1)
  })

  test('receive asks the process that imported, and no other, whether a release is whole', async () => {
    const runner = daemonRunner()
    const result = await receiving(await newPack(group('zstd', [lib, app])), runner, { root: app.info.path })
    expect(result).toMatchObject({ paths: 2, missing: [] })
    expect(runner.asked).toEqual([app.info.path])
    expect(runner.commands.map(({ argv }) => argv[0])).toEqual(['sync'])
  })

  test.each([
    { name: 'which is not valid', root: large.info.path, asked: [large.info.path] },
    { name: 'which is not of the release', root: storePath('8', 'x'), asked: [] },
  ])('receive asks about each path of a release whose root leads to one $name', async ({ root, asked }) => {
    const runner = daemonRunner({ valid: [storePath('8', 'x')] }, [{ ...allValid, stdout: `${large.info.path}\n` }, synced])
    const result = await receiving(await newPack(group('zstd', [lib, app])), runner, { root })
    expect(runner.asked).toEqual(asked)
    expect(result.missing).toEqual([large.info.path])
  })

  test('receive asks about each path of a release when the Nix that imported ends at the question', async () => {
    const runner = daemonRunner({ dieAt: large.info.path }, [{ ...allValid, stdout: `${large.info.path}\n` }, synced])
    const result = await receiving(await newPack(group('zstd', [lib, app])), runner, { root: large.info.path })
    expect(result).toMatchObject({ paths: 2, missing: [large.info.path] })
    expect(runner.commands.map(({ argv }) => argv[0])).toEqual(['sync', 'nix-store'])
    expect(marks()).toEqual([])
  })

  test('receive reads no more than it can hold while Nix is busy', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => sample('0123456789abcdfghijk'[index]!, randomBytes(3_900_000)))
    const busy = Promise.withResolvers<void>()
    const runner = daemonRunner({ before: () => busy.promise })
    let given = 0
    const pack = await newPack(...paths.map((path) => group('raw', [path])))
    async function* counted() {
      for await (const piece of inPieces(pack, 100_000)) {
        given += piece.length
        yield piece
      }
    }
    const running = receiving(Readable.from(counted(), { objectMode: false }), runner, { prepared: paths })
    await vi.waitFor(() => expect(given).toBeGreaterThan(32_000_000), 10_000)
    // It has read as much as it will when a hundred turns of the loop bring no more.
    for (let [before, turns] = [0, 0]; turns < 100; turns = given === before ? turns + 1 : 0) {
      before = given
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(given).toBeLessThan(60_000_000)
    busy.resolve()
    expect(await running).toMatchObject({ paths: 20 })
  })

  test.each([
    // Nix colours what it quotes.
    {
      text: `cannot add path '\u001b[35;1m${app.info.path}\u001b[0m' because it lacks a signature by a trusted key`,
      code: 'path-untrusted',
    },
    { text: `hash mismatch importing path '${app.info.path}';\n  specified: sha256:…`, code: 'path-corrupt' },
    { text: `path '${app.info.path}' is not valid`, code: 'path-missing' },
    { text: 'writing to file: No space left on device', code: 'disk-full' },
    { text: 'the moon is full', code: 'command-failed' },
  ])('receive explains what Nix refuses: $text', async ({ text, code }) => {
    const runner = daemonRunner({ refuse: (path) => (path === app.info.path ? text : null) })
    const refused = receiving(await newPack(group('zstd', [lib, app])), runner)
    await expect(refused).rejects.toMatchObject({ code })
    if (text.includes(app.info.path)) await expect(refused).rejects.toThrow(app.info.path)
    expect(readdirSync(join(stateFolder, 'spool'))).toEqual([])
  })

  test('receive reports a Nix that ends within an import', async () => {
    const runner = daemonRunner({ dieAt: app.info.path })
    await expect(receiving(await newPack(group('zstd', [lib, app, large])), runner)).rejects.toThrow('the daemon crashed')
  })

  test.each([0x11f, 0x200])('receive imports with nix copy when it speaks the protocol 0x%s only', async (version) => {
    const copied: ScriptedAnswer = { when: ['nix', 'copy'] }
    const runner = daemonRunner({ version }, [allValid, synced, copied])
    expect(await receiving(await newPack(group('zstd', [lib, app])), runner)).toMatchObject({ paths: 2 })
    expect(runner.added).toEqual([])
    const copy = runner.commands.find(({ argv }) => argv[1] === 'copy')
    expect(copy?.input).toBe(`${lib.info.path}\n${app.info.path}\n`)
    expect(copy?.argv).toContain('fsync-store-paths')
  })

  test('receive keeps, makes durable and holds what arrived when its sender is lost', async () => {
    const held: unknown[] = []
    const runner = daemonRunner()
    const pack = await newPack(group('zstd', [lib, app]), group('raw', [large]))
    const cut = pack.subarray(0, pack.length - 1000)
    const hold = async (...words: unknown[]) => void held.push(words)
    await expect(receiving(cut, runner, { hold })).rejects.toMatchObject({ code: 'pack-invalid' })
    expect(runner.added.map(({ path }) => path)).toEqual([lib.info.path, app.info.path])
    expect(held).toEqual([[releaseId, [lib.info.path, app.info.path]]])
    expect(runner.commands.map(({ argv }) => argv[0])).toEqual(['sync'])
    expect(marks()).toEqual([])
  })

  test.each(['raw', 'zstd'] as const)('receive refuses other bytes than were released, sent as %s, before Nix sees them', async (codec) => {
    const runner = daemonRunner()
    const changed = { ...lib, nar: fileNar(Buffer.from('A library '.repeat(50))) }
    await expect(receiving(await newPack(group(codec, [changed, app])), runner)).rejects.toMatchObject({
      code: 'path-corrupt',
      text: expect.stringContaining(lib.info.path),
    })
    expect(runner.added).toEqual([])
  })

  test('receive refuses data that continue after the NARs of their group', async () => {
    const { group: described } = group('raw', [lib])
    const longer = inPieces(Buffer.concat([lib.nar, Buffer.from('more')]), 100)
    const pack = await newPack({ group: described, data: longer })
    await expect(receiving(pack, daemonRunner())).rejects.toMatchObject({ code: 'path-corrupt' })
  })
})

describe('receive of a path that is made from a base', () => {
  const basePath = storePath('b', 'x')
  const contents = randomBytes(300_000)
  const base = { path: basePath, nar: fileNar(Buffer.concat([Buffer.from(basePath), contents])) }
  const next = sample('3', Buffer.concat([Buffer.from(storePath('3', 'x')), contents, Buffer.from('and something new')]))
  const user = sample('4', Buffer.from('uses it'), { references: [next.info.path] })
  const others = { prepared: [lib, next, user], bases: { [basePath]: { nar: base.nar } } }
  const pack = (codec: Codec) => newPack(group('zstd', [lib]), group(codec, [next], base), group('zstd', [user]))

  test.each(['zstd-base', 'delta'] as const)('receive makes it, with its hashes renamed, sent as %s', async (codec) => {
    const runner = daemonRunner()
    const bytes = await pack(codec)
    expect(bytes.length).toBeLessThan(30_000)
    expect(await receiving(bytes, runner, others)).toMatchObject({ paths: 3, missing: [], failed: [] })
    expect(Buffer.compare(runner.added[1]!.nar, next.nar)).toBe(0)
  })

  test('receive holds what it imported when something has to be sent again', async () => {
    const held: unknown[] = []
    const hold = async (...words: unknown[]) => void held.push(words)
    await receiving(await pack('delta'), daemonRunner(), { ...others, bases: {}, hold })
    expect(held).toEqual([[releaseId, [lib.info.path]]])
    held.length = 0
    await receiving(await pack('delta'), daemonRunner(), { ...others, hold })
    expect(held).toEqual([])
  })

  test('receive does not read bases without end for small paths', async () => {
    const huge = { nar: base.nar, narHash: infoOf(basePath, base.nar).narHash, narSize: 3 * 1024 ** 3 }
    const result = await receiving(await pack('delta'), daemonRunner(), { ...others, bases: { [basePath]: huge }, memoryBytes: Infinity })
    expect(result.failed).toEqual([{ path: next.info.path, codec: 'delta', reason: 'bases-too-large' }])
  })

  const damaged = Buffer.from(base.nar)
  damaged[1000]! ^= 1
  test.each([
    { reason: 'base-missing', because: 'it was not answered as a base', more: { ...others, bases: {} } },
    {
      reason: 'base-corrupt',
      because: 'it is not what Nix has in its database',
      more: { ...others, bases: { [basePath]: { nar: damaged, narHash: infoOf(basePath, base.nar).narHash } } },
    },
    { reason: 'memory-short', because: 'there is not enough memory', more: { ...others, memoryBytes: 100_000_000 } },
  ])('receive leaves it and what refers to it, and imports the rest: $reason, because $because', async ({ reason, more }) => {
    for (const codec of ['zstd-base', 'delta'] as const) {
      const runner = daemonRunner({}, [{ ...allValid, stdout: `${next.info.path}\n${user.info.path}\n` }, synced])
      expect(await receiving(await pack(codec), runner, more)).toMatchObject({
        paths: 1,
        narBytes: lib.nar.length,
        failed: [{ path: next.info.path, codec, reason }],
        missing: [next.info.path, user.info.path],
      })
      expect(runner.added.map(({ path }) => path)).toEqual([lib.info.path])
    }
  })

  test('receive leaves one whose base cannot be read', async () => {
    const runner = daemonRunner()
    const gone = { [basePath]: { nar: base.nar, isGone: true } }
    expect(await receiving(await pack('delta'), runner, { ...others, bases: gone })).toMatchObject({
      failed: [{ path: next.info.path, reason: 'base-missing' }],
    })
  })

  describe('in a group of many', () => {
    const names = ['4', '5', '6']
    const baseOf = (name: string) => ({ path: storePath('b', `x${name}`), nar: fileNar(Buffer.concat([Buffer.from(name), contents])) })
    const made = names.map((name) => sample(name, Buffer.concat([Buffer.from(name), contents, Buffer.from('new')])))
    const deltas = made.map(({ info, nar }, index) => makeDelta(renamed(baseOf(names[index]!), info), Buffer.from(nar)))
    const bases = Object.fromEntries(names.map((name) => [baseOf(name).path, { nar: baseOf(name).nar }]))
    const known = { prepared: [lib, ...made], bases }
    const deltasPack = (data: Buffer) =>
      newPack(
        {
          group: { codec: 'deltas', bases: names.map((name) => baseOf(name).path), infos: made.map(({ info }) => info) },
          data: inPieces(data, 50),
        },
        group('zstd', [lib]),
      )
    const failedOf = (paths: readonly Sample[], reason: string) => paths.map(({ info: { path } }) => ({ path, codec: 'delta', reason }))

    test('receive makes each from its own base', async () => {
      const runner = daemonRunner()
      expect(await receiving(await deltasPack(packDeltas(deltas)), runner, known)).toMatchObject({ paths: 4, failed: [] })
      for (const [index, { nar }] of made.entries()) expect(Buffer.compare(runner.added[index]!.nar, nar)).toBe(0)
    })

    test('receive leaves one whose base is missing, and makes the others', async () => {
      const [, second] = names
      const without = Object.fromEntries(Object.entries(bases).filter(([path]) => path !== baseOf(second!).path))
      const result = await receiving(await deltasPack(packDeltas(deltas)), daemonRunner(), { ...known, bases: without })
      expect(result).toMatchObject({ paths: 3, failed: failedOf([made[1]!], 'base-missing') })
    })

    test('receive leaves one whose delta is damaged, and makes the others', async () => {
      const data = packDeltas(deltas.with(1, Buffer.from('this is no delta at all')))
      expect(await receiving(await deltasPack(data), daemonRunner(), known)).toMatchObject({
        paths: 3,
        failed: failedOf([made[1]!], 'delta-corrupt'),
      })
    })

    test.each([
      { name: 'is cut', data: () => packDeltas(deltas).subarray(0, -20), left: made },
      { name: 'is no zstd', data: () => Buffer.from('not at all'), left: made },
      { name: 'is empty', data: () => Buffer.alloc(0), left: made },
      { name: 'has one delta too few', data: () => packDeltas(deltas.slice(0, 2)), left: made.slice(2) },
      { name: 'has a delta that is too long', data: () => packDeltas(deltas.with(1, Buffer.alloc(70_000))), left: made.slice(1) },
      { name: 'becomes endless bytes', data: () => packDeltas([deltas[0]!, Buffer.alloc(64 * 1024 * 1024)]), left: made.slice(1) },
    ])('receive leaves what can no longer be read of a stream that $name, and takes the rest of the pack', async ({ data, left }) => {
      const result = await receiving(await deltasPack(data()), daemonRunner(), known)
      expect(result).toMatchObject({ paths: 4 - left.length, failed: failedOf(left, 'delta-corrupt') })
    })

    test('receive takes a sender that is lost within such a group for lost', async () => {
      const bytes = await deltasPack(packDeltas(deltas))
      await expect(receiving(bytes.subarray(0, -300), daemonRunner(), known)).rejects.toMatchObject({
        message: expect.stringContaining('ends too early') as string,
      })
    })
  })

  test.each([
    { name: 'garbage', change: () => Buffer.from('this is no delta at all') },
    { name: 'one that is cut', change: (data: Buffer) => data.subarray(0, data.length - 10) },
    {
      name: 'one with other bytes',
      change: async () =>
        Buffer.concat(
          await Array.fromAsync(
            encodeNar('delta', inPieces(Buffer.alloc(next.nar.length, 'x'), 100_000), {
              narSize: next.nar.length,
              base: renamed(base, next.info),
            }),
          ),
        ),
    },
  ])('receive leaves one whose delta is corrupt: $name', async ({ change }) => {
    const good = group('delta', [next], base)
    const data = await change(Buffer.concat(await Array.fromAsync(good.data)))
    const runner = daemonRunner()
    const bytes = await newPack(group('zstd', [lib]), { group: good.group, data: inPieces(data, 1000) }, group('zstd', [user]))
    expect(await receiving(bytes, runner, others)).toMatchObject({
      paths: 1,
      failed: [{ path: next.info.path, codec: 'delta', reason: 'delta-corrupt' }],
    })
    expect(runner.added.map(({ path }) => path)).toEqual([lib.info.path])
  })
})

describe('receive after a power cut within an import', () => {
  test('receive replaces a path that the cut left valid and damaged', async () => {
    mkdirSync(join(stateFolder, 'unsynced'))
    const line = (of: Sample) => `${of.info.path} ${of.info.narHash}\n`
    // The files of both are missing here; of one, Nix's database does not have the path either.
    writeFileSync(join(stateFolder, 'unsynced', 'earlier-boot.1.2'), `${line(lib)}${line(app)}${line(large).slice(0, 40)}`)
    const asked = [{ when: ['nix-store', '--check-validity'], stdout: `${app.info.path}\n` }, synced]
    const runner = daemonRunner({}, asked)
    const result = await receiving(await newPack(group('zstd', [lib, app])), runner)
    expect(runner.added.map(({ path, repair }) => ({ path, repair }))).toEqual([
      { path: lib.info.path, repair: true },
      { path: app.info.path, repair: false },
    ])
    // Its files are still missing: nothing here wrote them.
    expect(result.missing).toContain(lib.info.path)
    expect(marks()).toEqual(['damaged'])
  })

  test('receive makes durable what an import of this boot left that ended early', async () => {
    mkdirSync(join(stateFolder, 'unsynced'))
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    writeFileSync(join(stateFolder, 'unsynced', `${boot}.4194303.5`), `${lib.info.path} ${lib.info.narHash}\n`)
    const runner = daemonRunner()
    await receiving(await newPack(), runner)
    expect(runner.commands.map(({ argv }) => argv[0])).toEqual(['sync', 'nix-store'])
    expect(marks()).toEqual([])
  })
})

test('a pack of format 2 ends a receive when it is cut anywhere, and nothing stays in the spool', async () => {
  const pack = await newPack(group('zstd', [lib, app]))
  for (const length of [10, 30, 200, pack.indexOf(frameHead('D', 0)[0]!) + 6, pack.length - 1]) {
    await expect(receiving(pack.subarray(0, length), daemonRunner())).rejects.toMatchObject({ code: 'pack-invalid' })
    expect(readdirSync(join(stateFolder, 'spool'))).toEqual([])
  }
})
