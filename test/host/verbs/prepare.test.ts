import { mkdir, readdir, readlink, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { generationLink } from '#domain/activation/host-paths'
import { inventoryOf } from '#domain/closure/inventory'
import { canonicalJson } from '#domain/manifest/canonical'
import { manifestStorePath } from '#domain/manifest/own-path'
import { parseManifest } from '#domain/manifest/parse'
import type { Manifest } from '#domain/manifest/schema'
import { releaseId } from '#domain/manifest/release-id'
import { VERSION } from '#domain/protocol/version'
import type { PrepareRequest } from '#domain/protocol/requests'
import { writeRequest } from '#host/attempt/attempts'
import { heldManifest, rootAhead, rootRelease } from '#host/release/roots'
import { prepareFrom } from '#host/verbs/prepare'
import type { Host } from '#machine/host'
import { switchLink } from '#tools/files/switch-link'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import { APP, closurePath, hostWithRelease, LIBRARY, manifestOf, store, type SignedRelease } from '../signed-release.ts'
import { shownUnit } from '../temporary-host.ts'
import { treeOf } from '../tree.ts'

const ask = (host: Host, request: object) => prepareFrom(host, Readable.from([Buffer.from(JSON.stringify(request))]))

const stranger = store('c', 'not-released')

test("prepare returns the missing paths, and roots the path that is derived from the manifest's bytes", async () => {
  const missing: string[] = []
  const answer: ScriptedAnswer = {
    when: ['nix-store', '--check-validity'],
    get stdout() {
      return missing.map((path) => `${path}\n`).join('')
    },
  }
  await using host = await hostWithRelease([answer, { when: ['nix-store', '--realise'] }])
  const { request, own } = host.release
  missing.push(own.path, APP.path)
  expect(await ask(host, request)).toMatchObject({ missing: [APP.path, own.path].toSorted(), alreadyCurrent: false })
  expect(await readlink(join(host.paths.roots, request.releaseId))).toBe(own.path)
})

test('prepare reports what a release should be warned of, at the first request, and fails for none of it', async () => {
  const nix: ScriptedAnswer[] = [
    { when: ['nix', '--version'], stdout: 'nix (Nix) 2.26.3\n' },
    { when: ['nix-store'], stdout: '' },
  ]
  await using host = await hostWithRelease(nix)
  const { request } = host.release
  const first = await ask(host, { ...request, dryRun: true })
  expect(first.facts).toMatchObject({
    agentVersion: VERSION,
    warnings: expect.arrayContaining([
      expect.stringContaining('Nix 2.26.3 has CVE-'),
      // The script has no answer to it, and a release is not refused for that.
      expect.stringContaining('The settings of Nix cannot be read'),
    ]),
    nixKeys: host.policy.trustedPublicKeys,
    units: [],
  })
  expect((await ask(host, request)).facts).toBeDefined()
  expect((await ask(host, request)).facts).toBeUndefined()
  expect((await ask(host, { ...request, dryRun: true })).facts).toBeDefined()
})

/** The same host, which notes the programs that it starts: the name of each, and of systemctl the units. */
function noting(host: Host): { readonly noted: Host; readonly started: string[] } {
  const started: string[] = []
  const run: Host['runner']['run'] = (command) => {
    const { argv } = command
    started.push(argv[0] === 'systemctl' ? `systemctl ${argv.slice(argv.indexOf('--') + 1).join(' ')}` : argv[0])
    return host.runner.run(command)
  }
  return { noted: { ...host, runner: { ...host.runner, run } }, started }
}

const LOCK = 'systemctl grind-to-prod-apply-sample.service'

test('prepare asks once whether a transaction runs, while the signature is verified', async () => {
  await using host = await hostWithRelease([{ when: ['nix-store'] }])
  const { noted, started } = noting(host)
  await ask(noted, { ...host.release.request, dryRun: true })
  expect(started.filter((name) => name === LOCK)).toHaveLength(1)
  expect(started.indexOf(LOCK)).toBeLessThan(started.lastIndexOf('ssh-keygen'))
})

test('prepare asks Nix once what a release is warned of, while the signature is verified', async () => {
  await using host = await hostWithRelease([{ when: ['nix', '--version'], stdout: 'nix (Nix) 2.26.3\n' }, { when: ['nix-store'] }])
  const { noted, started } = noting(host)
  const { facts } = await ask(noted, host.release.request)
  expect(facts?.warnings).toContainEqual(expect.stringContaining('Nix 2.26.3 has CVE-'))
  expect(started.filter((name) => name === 'nix')).toHaveLength(2)
  expect(started.indexOf('nix')).toBeLessThan(started.lastIndexOf('ssh-keygen'))
  started.length = 0
  await ask(noted, host.release.request)
  expect(started).not.toContain('nix')
})

test.each([{ dryRun: true }, { dryRun: false }])('prepare is refused while a transaction runs, with dryRun $dryRun', async ({ dryRun }) => {
  const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
  const shown = shownUnit({ ActiveState: 'active', Description: `grind-to-prod attempt ${attempt} of sample` })
  await using host = await hostWithRelease([{ when: ['systemctl', 'show'], stdout: shown }])
  // Without its request, the attempt may never begin, and is waited for.
  await writeRequest(host, sampleRequest({ attempt }))
  const { noted, started } = noting(host)
  await expect(ask(noted, { ...host.release.request, dryRun })).rejects.toMatchObject({ code: 'busy' })
  expect(started.filter((name) => name === LOCK).length).toBeGreaterThan(1)
  expect(started).not.toContain('nix-store')
})

test('prepare asks systemd about the units of the release once, for its own check and for the facts', async () => {
  const shown = `UnitFileState=disabled\nNeedDaemonReload=no\n${shownUnit({ ActiveState: 'inactive' })}`
  const units: Manifest['units'] = [{ unit: 'a.service', action: 'restart', when: 'changed' }]
  await using host = await hostWithRelease([{ when: ['nix-store'] }, { when: ['systemctl', 'show'], stdout: shown }], {}, undefined, units)
  const { noted, started } = noting(host)
  const { facts } = await ask(noted, { ...host.release.request, dryRun: true })
  expect(facts?.units).toEqual([{ unit: 'a.service', unitFileState: 'disabled' }])
  expect(started.filter((name) => name === 'systemctl a.service')).toHaveLength(1)
})

test('prepare reports which packs the agent reads, and bases only unless it is a dry run', async () => {
  const base = store('d', 'app')
  const large = { ...APP, narSize: 100_000 }
  const missing: string[] = []
  const invalid: ScriptedAnswer = {
    when: ['nix-store', '--check-validity'],
    get stdout() {
      return missing.map((path) => `${path}\n`).join('')
    },
  }
  const known = { [base]: { narHash: LIBRARY.narHash, narSize: 90_000, references: [] } }
  const pathInfo = { when: ['nix', 'path-info'], stdout: JSON.stringify(known) }
  await using host = await hostWithRelease([invalid, pathInfo, { when: ['nix-store', '--realise'] }], {}, [large, LIBRARY])
  const { request, own } = host.release
  missing.push(large.path, own.path)
  await mkdir(join(host.paths.store, base.slice('/nix/store/'.length)))
  const looked = await ask(host, { ...request, dryRun: true })
  expect(looked.transfer).toEqual({ format: expect.any(Number), codecs: expect.arrayContaining(['zstd']), bases: [] })
  const candidates = [{ path: base, narHash: LIBRARY.narHash, narSize: 90_000 }]
  expect((await ask(host, request)).transfer).toEqual({ ...looked.transfer, bases: [{ path: large.path, candidates }] })
})

test('prepare asks again what is missing only after it has rooted something', async () => {
  const missing: string[] = []
  const invalid: ScriptedAnswer = {
    when: ['nix-store', '--check-validity'],
    get stdout() {
      return missing.map((path) => `${path}\n`).join('')
    },
  }
  await using host = await hostWithRelease([invalid, { when: ['nix-store', '--realise'] }])
  const { request, own } = host.release
  const questions = () => host.commands.filter(({ argv }) => argv[1] === '--check-validity').length
  missing.push(APP.path, own.path)
  await ask(host, request)
  expect(questions()).toBe(2)
  const { root } = await keepLibrary(host)
  await ask(host, request)
  expect(questions()).toBe(3)
  // A root that leads elsewhere holds nothing of its release.
  await switchLink(root, stranger)
  await ask(host, request)
  expect(questions()).toBe(5)
})

/** Keeps a release of which the library is a part, with its root. */
async function keepLibrary(host: Host): Promise<{ readonly root: string }> {
  const manifest = manifestOf(host.paths.prefix, { commit: 'f'.repeat(40) })
  const text = canonicalJson(manifest)
  const id = releaseId(text)
  const folder = join(host.paths.releases, id)
  await mkdir(folder)
  await writeFile(join(folder, 'manifest.json'), text)
  await writeFile(join(folder, 'closure.json'), JSON.stringify({ paths: [LIBRARY] }))
  const root = join(host.paths.roots, id)
  await symlink(manifestStorePath(manifest, id), root)
  return { root }
}

test('prepare asks Nix what is missing as soon as the signature is verified, and before anything else', async () => {
  await using host = await hostWithRelease([{ when: ['nix-store'] }, { when: ['nix', '--version'], stdout: 'nix (Nix) 2.26.3' }])
  const { noted, started } = noting(host)
  await ask(noted, { ...host.release.request, dryRun: true })
  expect(started).toContain('ssh-keygen')
  expect(started.indexOf('nix-store')).toBe(started.lastIndexOf('ssh-keygen') + 1)
})

test('prepare answers a path as missing that a power cut within a copy left valid and damaged', async () => {
  await using host = await hostWithRelease([{ when: ['nix-store'] }])
  const { request } = host.release
  expect(await ask(host, { ...request, dryRun: true })).toMatchObject({ missing: [] })
  const marks = join(host.paths.state, '../another/unsynced')
  await mkdir(marks, { recursive: true })
  // Nix's database has it, and its files are not there.
  await writeFile(join(marks, 'earlier-boot.1.2'), `${LIBRARY.path} ${LIBRARY.narHash}\n`)
  const before = await treeOf(host.folder)
  expect(await ask(host, { ...request, dryRun: true })).toMatchObject({ missing: [LIBRARY.path] })
  expect(await treeOf(host.folder)).toEqual(before)
  expect(await ask(host, request)).toMatchObject({ missing: [LIBRARY.path] })
  expect(await readdir(marks)).toEqual(['damaged'])
})

describe('a closure that is given as the difference from the current release', () => {
  /** Makes another release current, whose list of its closure is this text, and returns its id. */
  async function run(host: Host & { readonly release: SignedRelease }, text: string): Promise<string> {
    const manifest = parseManifest(Buffer.from(host.release.request.manifest))
    const other = canonicalJson({ ...manifest, probe: { ...manifest.probe, successThreshold: manifest.probe.successThreshold + 1 } })
    const folder = join(host.paths.releases, releaseId(other))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'manifest.json'), other)
    await writeFile(join(folder, 'closure.json'), text)
    await symlink(generationLink(releaseId(other)), host.paths.current)
    return releaseId(other)
  }

  const difference = ({ request, own }: SignedRelease, closureFrom: string) => ({
    ...request,
    closureFrom,
    dryRun: true,
    closure: inventoryOf([own, APP]),
  })

  const kept = (...paths: readonly object[]) => JSON.stringify({ paths, schemaVersion: 1 })

  test('the host completes it, and answers as it does to the whole', async () => {
    await using host = await hostWithRelease([{ when: ['nix-store'], stdout: `${APP.path}\n${LIBRARY.path}\n` }])
    const current = await run(host, kept(LIBRARY, closurePath(stranger, 'c', 10)))
    const { request } = host.release
    const answer = await ask(host, difference(host.release, current))
    expect(answer).toMatchObject({ missing: expect.arrayContaining([APP.path, LIBRARY.path]) })
    expect(answer.missing).not.toContain(stranger)
    const whole = await ask(host, { ...request, dryRun: true })
    expect(answer.missing.toSorted()).toEqual(whole.missing.toSorted())
    expect(answer.bytesNeeded).toBe(whole.bytesNeeded)
  })

  type Prepared = Parameters<typeof run>[0]
  test.each<{ name: string; before: (host: Prepared) => Promise<string> }>([
    { name: 'that runs nothing', before: async () => 'f'.repeat(64) },
    {
      name: 'that runs another release',
      before: async (host) => (await run(host, kept(LIBRARY))).replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    },
    { name: 'whose release does not have the rest', before: (host) => run(host, kept()) },
    { name: 'whose release has the rest with another hash', before: (host) => run(host, kept({ ...LIBRARY, narHash: APP.narHash })) },
    { name: 'whose list of the release is damaged', before: (host) => run(host, kept(LIBRARY).slice(0, -3)) },
    { name: 'whose list of the release has another form', before: (host) => run(host, kept({ ...LIBRARY, narSize: 'x' })) },
  ])('a host $name asks for the whole closure, and nothing is written', async ({ before }) => {
    await using host = await hostWithRelease([{ when: ['nix-store'] }])
    const closureFrom = await before(host)
    const seen = await treeOf(host.folder)
    const asked = ask(host, { ...difference(host.release, closureFrom), dryRun: false })
    await expect(asked).rejects.toMatchObject({ code: 'closure-unknown' })
    expect(await treeOf(host.folder)).toEqual(seen)
  })

  test('a difference has no more paths than the manifest lists', async () => {
    await using host = await hostWithRelease([{ when: ['nix-store'] }])
    const current = await run(host, kept(LIBRARY))
    const closure = inventoryOf([host.release.own, APP, closurePath(stranger, 'c', 10)])
    await expect(ask(host, { ...difference(host.release, current), closure })).rejects.toMatchObject({ code: 'request-invalid' })
  })
})

/** What a thief of the deploy key may send with a manifest that was signed once. */
const changes: { name: string; change: (release: SignedRelease) => Partial<PrepareRequest> }[] = [
  {
    name: 'another manifest path, which refers to the components too',
    change: ({ own }) => ({
      manifestPath: stranger,
      closure: inventoryOf([closurePath(stranger, 'c', 10, own.references), APP, LIBRARY]),
    }),
  },
  {
    name: "the honest path and another's beside it",
    change: ({ closure }) => ({ closure: inventoryOf([...closure.paths, closurePath(stranger, 'c', 10)]) }),
  },
  {
    name: 'the honest path with another NAR hash',
    change: ({ own }) => ({ closure: inventoryOf([{ ...own, narHash: closurePath('', 'c', 1).narHash }, APP, LIBRARY]) }),
  },
  {
    name: 'the honest path with another size',
    change: ({ own }) => ({ closure: inventoryOf([{ ...own, narSize: 2 ** 40 }, APP, LIBRARY]) }),
  },
  {
    name: 'the path of the same manifest under another name',
    change: ({ own }) => ({ manifestPath: own.path.replace('sample', 'simple') }),
  },
]

describe('a signed manifest', () => {
  test.each(changes)('a signed manifest with $name is refused, and nothing is written or moved', async ({ change }) => {
    await using host = await hostWithRelease([{ when: ['nix-store'] }])
    const { request, own } = host.release
    await mkdir(join(host.paths.releases, request.releaseId))
    await symlink(own.path, join(host.paths.roots, request.releaseId))
    const before = await treeOf(host.folder)
    await expect(ask(host, { ...request, ...change(host.release) })).rejects.toMatchObject({
      name: 'InputError',
      code: 'request-invalid',
    })
    expect(await readlink(join(host.paths.roots, request.releaseId))).toBe(own.path)
    expect(existsSync(join(host.paths.state, 'prepared'))).toBe(false)
    expect(await treeOf(host.folder)).toEqual(before)
    expect(host.commands.filter(({ effect }) => effect === 'write')).toEqual([])
  })
})

describe('the root of a kept generation', () => {
  test('the root of a kept generation is never moved to another path', async () => {
    await using host = await hostWithRelease([{ when: ['nix-store'] }])
    const { request, own } = host.release
    const folder = join(host.paths.releases, request.releaseId)
    await mkdir(folder)
    await writeFile(join(folder, 'manifest.json'), request.manifest)
    await rootAhead(host, request.releaseId, own.path)
    await expect(rootAhead(host, request.releaseId, stranger)).rejects.toMatchObject({ code: 'root-missing' })
    await expect(rootRelease(host, request.releaseId, stranger)).rejects.toMatchObject({ code: 'root-missing' })
    expect(await readlink(join(host.paths.roots, request.releaseId))).toBe(own.path)
    await expect(rootRelease(host, request.releaseId, own.path)).resolves.toBeUndefined()
  })

  test('a root that was moved by hand does not change the rollback', async () => {
    await using host = await hostWithRelease()
    const { request, own } = host.release
    const folder = join(host.paths.releases, request.releaseId)
    await mkdir(folder)
    await writeFile(join(folder, 'manifest.json'), request.manifest)
    expect(await heldManifest(host, request.releaseId)).toBeNull()
    await symlink(stranger, join(host.paths.roots, request.releaseId))
    expect(await heldManifest(host, request.releaseId)).toBe(own.path)
  })
})
