import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { zstdDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { InputError } from '#domain/errors/errors'
import type { Event } from '#domain/report/event'
import type { Command, Runner } from '#tools/run/runner'
import { withoutDaemon } from '../../support/fake-daemon.ts'
import { scriptedRunner as scripted, type ScriptedAnswer, type ScriptedRunner } from '../../support/scripted-runner.ts'
import { fileNar, NarWriter } from '#domain/nar/writer'
import { frameHead } from '#domain/transfer/frames'
import { formatNarInfo, type NarInfo } from '#domain/transfer/narinfo'
import type { Policy } from '#domain/trust/policy'
import { receive } from '#host/verbs/receive'
import { headerOf, infoOf, inPieces, packOf, storePath } from '../../domain/transfer/sample.ts'

const policy: Policy = {
  schemaVersion: 1,
  trustedPublicKeys: ['grind-1:AAAA', 'other-1:BBBB'],
  minimumSignatures: 1,
  substituters: [],
  applications: {},
}
const contents = fileNar(Buffer.from('contents '.repeat(1000)))
const path = storePath('1', 'x')
const sample = { info: infoOf(path, contents), nar: contents }
/** A path that grind does not have, and the host is asked to fetch. */
const wanted = storePath('2', 'y')
const wantedInfo = infoOf(wanted, Buffer.from('wanted'))
/** This Nix has no daemon that an agent can speak with: what is received is imported with `nix copy`. */
const scriptedRunner = (answers: readonly ScriptedAnswer[]): ScriptedRunner => withoutDaemon(scripted(answers))
const allValid: ScriptedAnswer = { when: ['nix-store', '--check-validity'] }
const imported: ScriptedAnswer = { when: ['nix', 'copy'], stderr: `copying path '${path}' from 'file:///spool'...\n` }

let stateFolder = ''
let spoolFolder = ''
let storeFolder = ''
beforeEach(() => {
  // Those of other applications are beside it.
  stateFolder = join(mkdtempSync(join(tmpdir(), 'receive-')), 'app')
  spoolFolder = join(stateFolder, 'spool')
  mkdirSync(spoolFolder, { recursive: true })
  storeFolder = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => {
  rmSync(dirname(stateFolder), { recursive: true })
  rmSync(storeFolder, { recursive: true })
})

const events: Event[] = []
let lastInput = new Readable()
type Prepared = Parameters<typeof receive>[0]['prepared']
const preparedFor =
  (...infos: { path: string; narHash: string; narSize: number }[]): Prepared =>
  async (releaseId) => {
    if (releaseId === headerOf([]).releaseId)
      return new Map(infos.map((info) => [info.path, { narHash: info.narHash, narSize: info.narSize }]))
    throw new InputError('not-permitted', 'It was not prepared.')
  }

function receiving(pack: Uint8Array, runner: Runner, more: Partial<Policy> = {}, prepared = preparedFor(sample.info, wantedInfo)) {
  events.length = 0
  const options = { host: 'prod', policy: { ...policy, ...more }, stateFolder, storeFolder, prepared }
  lastInput = Readable.from(inPieces(pack, 1000))
  return receive(options, lastInput, { runner, reporter: { report: (event) => events.push(event) } })
}

/** The options with which Nix accepts only paths that the policy's keys signed. */
const trusted = ['require-sigs=true', 'trusted-public-keys=grind-1:AAAA other-1:BBBB', 'fsync-store-paths=true', 'min-free=0'].flatMap(
  (option) => ['--option', ...option.split('=')],
)

describe('receive', () => {
  test("receive imports a pack with one command, by the policy's keys alone, and leaves nothing", async () => {
    const runner = scriptedRunner([imported, allValid])
    const pack = await packOf([sample])
    expect(await receiving(pack, runner)).toEqual({
      paths: 1,
      narBytes: contents.length,
      packBytes: pack.length,
      substitutedPaths: [],
      missing: [],
    })
    const [copy, check, ...rest] = runner.commands
    expect(copy?.argv).toEqual([
      'nix',
      'copy',
      '--extra-experimental-features',
      'nix-command',
      '--from',
      expect.stringMatching(`^file://${spoolFolder}/receive-`),
      '--to',
      'local',
      '--no-recursive',
      '--stdin',
      ...trusted,
      '--option',
      'substitute',
      'false',
    ])
    expect(copy?.input).toBe(`${path}\n`)
    expect(check?.argv).toEqual(['nix-store', '--check-validity', '--print-invalid', path, wanted])
    expect(rest).toEqual([])
    expect(events).toContainEqual({ event: 'progress', phase: 'import', done: 1, total: 1, unit: 'paths' })
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  test('receive gives Nix a binary cache with names and texts of its own', async () => {
    const seen: Record<string, string> = {}
    const inner = scriptedRunner([imported, allValid])
    const runner: Runner = {
      ...inner,
      run: (command: Command) => {
        if (command.argv[1] === 'copy') {
          const cache = command.argv[5]!.slice('file://'.length)
          for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
            if (name.endsWith('.zst')) seen[name] = zstdDecompressSync(readFileSync(join(cache, name))).toString()
            else if (name !== 'nar') seen[name] = readFileSync(join(cache, name), 'utf8')
          }
        }
        return inner.run(command)
      },
    }
    await receiving(await packOf([sample]), runner)
    expect(seen).toEqual({
      'nix-cache-info': 'StoreDir: /nix/store\n',
      [`${'1'.repeat(32)}.narinfo`]: formatNarInfo(sample.info),
      [`nar/${'1'.repeat(32)}.nar.zst`]: contents.toString(),
    })
  })

  test('receive imports nothing for an empty pack', async () => {
    const runner = scriptedRunner([allValid])
    expect(await receiving(await packOf([]), runner)).toMatchObject({ paths: 0 })
    expect(runner.commands.map(({ argv }) => argv[0])).toEqual(['nix-store'])
  })

  test('receive refuses at once what the file system of the store has no room for', async () => {
    const runner = scriptedRunner([])
    // A kernel's own file system has no room at all.
    const options = { host: 'prod', policy, stateFolder, storeFolder: '/sys', prepared: preparedFor(sample.info) }
    const refused = receive(options, Readable.from(await packOf([sample])), { runner, reporter: { report: () => undefined } })
    await expect(refused).rejects.toMatchObject({ code: 'disk-full', host: 'prod' })
    expect(runner.commands).toEqual([])
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  const other = Buffer.from('something else, as long as it likes')
  const longer = Buffer.alloc(10_000_000)
  test.each([
    { name: 'half a pack', pack: async () => (await packOf([sample])).subarray(0, 200), code: 'pack-invalid' },
    { name: 'no pack', pack: async () => Buffer.from('GET / HTTP/1.1\r\n\r\n'), code: 'pack-invalid' },
    { name: 'another NAR than the hash says', pack: () => packOf([{ info: sample.info, nar: other }]), code: 'path-corrupt' },
    {
      name: 'a NAR that is endless where few bytes were announced',
      pack: () => packOf([{ info: sample.info, nar: longer }]),
      code: 'path-corrupt',
    },
    { name: 'a shorter NAR', pack: () => packOf([{ info: sample.info, nar: contents.subarray(1) }]), code: 'path-corrupt' },
  ])('receive refuses $name before Nix sees it, and leaves nothing', async ({ pack, code }) => {
    const runner = scriptedRunner([])
    await expect(receiving(await pack(), runner)).rejects.toMatchObject({ code })
    expect(runner.commands).toEqual([])
    expect(readdirSync(spoolFolder)).toEqual([])
    // The sender must not wait for a receiver that is gone.
    expect(lastInput.destroyed).toBe(true)
  })

  test('receive refuses more than the disk has room for', async () => {
    const huge = { path: storePath('3', 'huge'), narHash: sample.info.narHash, narSize: Number.MAX_SAFE_INTEGER }
    const pack = await packOf([], { ...headerOf([]), paths: 1, narBytes: huge.narSize })
    await expect(receiving(pack, scriptedRunner([]), {}, preparedFor(huge))).rejects.toMatchObject({ code: 'disk-full' })
  })

  /** A pack that continues for as long as it is read, once it has described its first path; counts how much of that was read. */
  const endless = async (info: NarInfo, announced: number) => {
    const head = await packOf([], { ...headerOf([]), paths: 2, narBytes: announced })
    const text = Buffer.from(formatNarInfo(info))
    const given = { bytes: 0 }
    async function* bytes(): AsyncGenerator<Uint8Array> {
      // Without its end frame.
      yield head.subarray(0, head.lastIndexOf(frameHead('Z', 0)[0]!))
      yield Buffer.concat([frameHead('P', text.length), text])
      for (;;) {
        const piece = Buffer.alloc(64 * 1024)
        given.bytes += piece.length
        yield Buffer.concat([frameHead('D', piece.length), piece])
      }
    }
    return { input: Readable.from(bytes(), { objectMode: false }), given }
  }

  test.each([
    { name: 'a gibibyte where a hundred bytes were released', change: { narSize: 2 ** 30 } },
    { name: 'another NAR hash than was released', change: { narHash: infoOf(path, Buffer.from('x')).narHash } },
  ])('receive refuses at its description a path with $name, and reads no byte of it', async ({ change }) => {
    const large = { path: storePath('3', 'large'), narHash: sample.info.narHash, narSize: 2 ** 30 }
    const small = { path, narHash: sample.info.narHash, narSize: 100 }
    const { input, given } = await endless({ ...sample.info, narSize: 100, ...change }, 2 ** 30 + 100)
    const options = { host: 'prod', policy, stateFolder, storeFolder, prepared: preparedFor(small, large) }
    await expect(receive(options, input, { runner: scriptedRunner([]), reporter: { report: () => undefined } })).rejects.toMatchObject({
      code: 'not-permitted',
      text: expect.stringContaining(`${path} of `),
    })
    expect(given.bytes).toBeLessThan(1_000_000)
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  test('receive runs once at a time for an application: another waits for its turn, or is refused', async () => {
    const first = new PassThrough()
    const options = { host: 'prod', policy, stateFolder, storeFolder, prepared: preparedFor(sample.info) }
    const pack = await packOf([sample])
    first.write(pack.subarray(0, 200))
    const reporter = { report: () => undefined }
    const running = receive(options, first, { runner: scriptedRunner([imported, allValid]), reporter: reporter })
    await vi.waitFor(() => expect(readdirSync(spoolFolder)).toHaveLength(1), { timeout: 60_000 })
    const second = (turnLimit: number) =>
      receive({ ...options, turnLimit }, Readable.from(inPieces(pack, 1000)), {
        runner: scriptedRunner([imported, allValid]),
        reporter: reporter,
      })
    await expect(second(200)).rejects.toMatchObject({ code: 'busy' })
    const waiting = second(10_000)
    first.end(pack.subarray(200))
    expect((await running).paths).toBe(1)
    expect((await waiting).paths).toBe(1)
  })

  test('receive ends a client that sends only a byte now and then', async () => {
    // A reader would read on until this test's time is over.
    const input = new PassThrough()
    input.write((await packOf([sample])).subarray(0, 200))
    const trickle = setInterval(() => input.write('x'), 20)
    const options = { host: 'prod', policy, stateFolder, storeFolder, silenceLimit: 200, prepared: preparedFor(sample.info) }
    await expect(receive(options, input, { runner: scriptedRunner([]), reporter: { report: () => undefined } })).rejects.toMatchObject({
      code: 'contact-lost',
    })
    clearInterval(trickle)
  })

  const stranger = storePath('3', 'stranger')
  const strange = { info: infoOf(stranger, contents), nar: contents }
  test.each([
    { name: 'a path outside of the closure that was prepared', pack: () => packOf([strange]), says: stranger },
    { name: 'one among those that belong to it', pack: () => packOf([sample, strange]), says: stranger },
    { name: 'one that it is told to fetch', pack: () => packOf([], { ...headerOf([]), substitute: [wanted, stranger] }), says: stranger },
    {
      name: 'a release that was not prepared',
      pack: () => packOf([sample], { ...headerOf([sample]), releaseId: 'b'.repeat(64) }),
      says: 'not prepared',
    },
  ])('receive refuses $name before Nix sees anything, and leaves nothing', async ({ pack, says }) => {
    const runner = scriptedRunner([])
    const refused = receiving(await pack(), runner, { substituters: ['https://cache.example'] })
    await expect(refused).rejects.toMatchObject({ code: 'not-permitted', text: expect.stringContaining(says) })
    expect(runner.commands).toEqual([])
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  test('receive refuses an archive that only a Nix with a known hole accepts, though its hash is released', async () => {
    const writer = new NarWriter()
    writer.strings('nix-archive-1')
    for (let level = 0; level < 70; level += 1) writer.strings('(', 'type', 'directory', 'entry', '(', 'name', 'a', 'node')
    const deep = writer.take()
    const info = infoOf(path, deep)
    const refused = receiving(await packOf([{ info, nar: deep }]), scriptedRunner([]), {}, preparedFor(info))
    await expect(refused).rejects.toMatchObject({ code: 'path-corrupt', text: expect.stringContaining('more than 64 levels deep') })
  })

  test('receive names the corrupt path', async () => {
    await expect(receiving(await packOf([{ info: sample.info, nar: other }]), scriptedRunner([]))).rejects.toThrow(path)
  })

  test.each([
    {
      stderr: `error: cannot add path '${path}' because it lacks a signature by a trusted key`,
      code: 'path-untrusted',
      says: 'grind-1, other-1',
    },
    { stderr: `error: cannot add path '${path}' because it lacks a valid signature`, code: 'path-untrusted', says: path },
    { stderr: `error: hash mismatch importing path '${path}';\n  specified: sha256:…`, code: 'path-corrupt', says: path },
    { stderr: `error: path '${path}' is not valid`, code: 'path-missing', says: 'Promote again' },
    { stderr: 'error: writing to file: No space left on device', code: 'disk-full', says: 'nix-collect-garbage' },
  ])('receive explains $stderr', async ({ stderr, code, says }) => {
    const runner = scriptedRunner([{ when: ['nix', 'copy'], status: 1, stderr }])
    const refused = receiving(await packOf([sample]), runner)
    await expect(refused).rejects.toMatchObject({ code, host: 'prod', text: expect.stringContaining(says) })
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  test('receive keeps an unknown failure unchanged', async () => {
    const runner = scriptedRunner([{ when: ['nix', 'copy'], status: 1, stderr: 'error: the moon is full' }])
    await expect(receiving(await packOf([sample]), runner)).rejects.toThrow('the moon is full')
  })

  test.each([path, wanted])('receive reports what is missing of the release after the import: %s', async (gone) => {
    const runner = scriptedRunner([imported, { when: ['nix-store', '--check-validity'], stdout: `${gone}\n` }])
    expect(await receiving(await packOf([sample]), runner)).toMatchObject({ missing: [gone] })
  })

  test('receive ends when nothing arrives any more, and leaves nothing', async () => {
    const input = new PassThrough()
    input.write((await packOf([sample])).subarray(0, 200))
    const options = { host: 'prod', policy, stateFolder, storeFolder, silenceLimit: 50, prepared: preparedFor(sample.info) }
    await expect(receive(options, input, { runner: scriptedRunner([]), reporter: { report: () => undefined } })).rejects.toMatchObject({
      code: 'contact-lost',
    })
    expect(input.destroyed).toBe(true)
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  const lib = storePath('4', 'lib')
  const libNar = fileNar(Buffer.from('a library'))
  const uses = (reference: string) => ({ info: infoOf(lib, libNar, { references: [reference] }), nar: libNar })
  /** A sender that is lost once it has sent a part of a pack, by an end of its input or by silence. */
  async function sendPart(part: Uint8Array, runner: Runner, end = (input: PassThrough): unknown => input.end()) {
    const held: unknown[] = []
    const hold = async (...words: unknown[]) => void held.push(words)
    const input = new PassThrough()
    input.write(part)
    void end(input)
    const prepared = preparedFor(sample.info, infoOf(lib, libNar))
    const options = { host: 'prod', policy, stateFolder, storeFolder, prepared, hold, silenceLimit: 200 }
    const error: unknown = await receive(options, input, { runner, reporter: { report: () => undefined } }).catch(
      (thrown: unknown) => thrown,
    )
    return { error, held }
  }

  test.each([
    { name: 'ends early', end: undefined, expected: { code: 'pack-invalid' } },
    { name: 'is silent', end: () => undefined, expected: { code: 'contact-lost' } },
    {
      name: 'closes the socket with events unread',
      end: async (input: PassThrough) => {
        const names = () => readdirSync(spoolFolder, { recursive: true, encoding: 'utf8' })
        await vi.waitFor(() => expect(names().some((name) => name.endsWith('.narinfo'))).toBe(true), { timeout: 60_000 })
        input.destroy(Object.assign(new Error('read'), { code: 'ECONNRESET' }))
      },
      expected: { code: 'ECONNRESET' },
    },
  ])('receive imports and holds the paths that arrived whole when its sender $name', async ({ end, expected }) => {
    const runner = scriptedRunner([allValid, imported])
    const pack = await packOf([sample, uses(path)])
    const { error, held } = await sendPart(pack.subarray(0, pack.lastIndexOf(frameHead('Z', 0)[0]!) - 10), runner, end)
    expect(error).toMatchObject(expected)
    expect(runner.commands.filter(({ argv }) => argv[0] === 'nix').map(({ input }) => input)).toEqual([`${path}\n`])
    expect(held).toEqual([[headerOf([]).releaseId, [path]]])
    expect(readdirSync(spoolFolder)).toEqual([])
  })

  test('receive leaves what refers to a path that is missing when its sender is lost', async () => {
    const runner = scriptedRunner([{ when: ['nix-store', '--check-validity'], stdout: `${wanted}\n` }, imported])
    const pack = await packOf([uses(wanted), sample])
    const { error, held } = await sendPart(pack.subarray(0, pack.lastIndexOf(frameHead('Z', 0)[0]!)), runner)
    expect(error).toMatchObject({ code: 'pack-invalid' })
    expect(runner.commands.filter(({ argv }) => argv[0] === 'nix').map(({ input }) => input)).toEqual([`${path}\n`])
    expect(held).toEqual([[headerOf([]).releaseId, [path]]])
  })

  test('receive reports that its sender was lost even if nothing of it can be imported', async () => {
    const runner = scriptedRunner([allValid, { when: ['nix', 'copy'], status: 1, stderr: 'error: No space left on device' }])
    const pack = await packOf([sample, uses(path)])
    const { error, held } = await sendPart(pack.subarray(0, pack.lastIndexOf(frameHead('Z', 0)[0]!) - 10), runner)
    expect(error).toMatchObject({ code: 'pack-invalid', message: expect.stringContaining('ends too early') })
    expect(held).toEqual([])
  })

  test('receive removes the leftovers of a killed one', async () => {
    mkdirSync(join(spoolFolder, 'receive-4194303-5-00000000'))
    await receiving(await packOf([]), scriptedRunner([allValid]))
    expect(existsSync(join(spoolFolder, 'receive-4194303-5-00000000'))).toBe(false)
  })
})

describe('receive, told to fetch what grind lacks', () => {
  const pack = () => packOf([], { ...headerOf([]), substitute: [wanted] })
  /** Not valid when first asked, valid afterwards. */
  const fetched = (info = wantedInfo): ScriptedAnswer => ({ when: ['nix', 'path-info'], stdout: JSON.stringify({ [wanted]: info }) })
  const missingAtFirst = (): ScriptedAnswer => {
    let asked = 0
    return {
      when: ['nix-store', '--check-validity'],
      get stdout() {
        asked += 1
        return asked === 1 ? `${wanted}\n` : ''
      },
    }
  }

  test('receive fetches from the substituters of the policy, and reports that', async () => {
    const runner = scriptedRunner([missingAtFirst(), { when: ['nix-store', '--realise'] }, fetched()])
    expect(await receiving(await pack(), runner, { substituters: ['https://cache.example'] })).toMatchObject({ substitutedPaths: [wanted] })
    expect(runner.commands[1]?.argv).toEqual([
      'nix-store',
      '--realise',
      wanted,
      '--add-root',
      expect.stringMatching(`^${spoolFolder}/receive-.*/root$`),
      ...trusted,
      '--option',
      'substitute',
      'true',
      '--option',
      'substituters',
      'https://cache.example',
      '--option',
      'builders',
      '',
      '--max-jobs',
      '0',
    ])
  })

  test('receive refuses a path of a substituter that differs from the released one', async () => {
    const runner = scriptedRunner([
      missingAtFirst(),
      { when: ['nix-store', '--realise'] },
      fetched({ ...infoOf(wanted, contents), narHash: sample.info.narHash }),
    ])
    const refused = receiving(await pack(), runner, { substituters: ['https://cache.example'] })
    await expect(refused).rejects.toMatchObject({ code: 'path-corrupt', text: expect.stringContaining(wanted) })
  })

  test('receive refuses to fetch when the policy names no substituter', async () => {
    const runner = scriptedRunner([])
    await expect(receiving(await pack(), runner)).rejects.toMatchObject({ code: 'not-permitted' })
    expect(runner.commands).toEqual([])
  })

  test('receive names the path that no substituter has', async () => {
    const runner = scriptedRunner([missingAtFirst(), { when: ['nix-store', '--realise'], status: 1, stderr: 'error: no substituter' }])
    const refused = receiving(await pack(), runner, { substituters: ['https://cache.example'] })
    await expect(refused).rejects.toMatchObject({ code: 'path-missing', host: 'prod' })
    await expect(refused).rejects.toThrow(wanted)
  })

  test('receive fetches nothing when the path is present', async () => {
    expect(await receiving(await pack(), scriptedRunner([allValid]), { substituters: ['https://cache.example'] })).toMatchObject({
      substitutedPaths: [],
    })
  })
})
