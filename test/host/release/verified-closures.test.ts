import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventoryOf, summarize, type ClosurePath } from '#domain/closure/inventory'
import { canonicalJson } from '#domain/manifest/canonical'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import { generationLink } from '#domain/activation/host-paths'
import { materialize, type StoredRelease } from '#host/release/materialize'
import { rememberPrepared } from '#host/release/prepared'
import { requireWhole } from '#host/release/read-release'
import { rootAhead } from '#host/release/roots'
import { closureFromVerified, isAsVerified, lackedPaths, missingPaths } from '#host/release/verified-closures'
import { switchLink } from '#tools/files/switch-link'
import type { Runner } from '#tools/run/runner'
import { APP, closurePath, LIBRARY, manifestOf, store } from '../signed-release.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const SINCE = 1_795_000_000
const NEW_APP = closurePath(store('d', 'app'), 'd', 120, [LIBRARY.path, store('f', 'config')])
const CONFIG = closurePath(store('f', 'config'), 'f', 7)

/** What Nix has: the valid paths, each with the time since when. */
type Store = Map<string, ClosurePath & { registrationTime: number }>

interface Asked {
  /** Programs that were started. */
  questions: number
  infos: string[]
  validity: string[]
  closures: number
}

/** A Nix that knows these paths, and which questions it was asked. */
function nixWith(valid: Store): { readonly runner: Runner; readonly asked: Asked } {
  const asked: Asked = { questions: 0, infos: [], validity: [], closures: 0 }
  const answer = (argv: readonly string[], input = ''): string => {
    asked.questions += 1
    if (argv[1] === '--check-validity') {
      const paths = argv.slice(3)
      asked.validity.push(...paths)
      return paths.filter((path) => !valid.has(path)).join('\n')
    }
    const paths = input.trim().split('\n')
    if (argv.includes('--recursive')) asked.closures += 1
    else asked.infos.push(...paths)
    return JSON.stringify(Object.fromEntries(paths.map((path) => [path, valid.get(path) ?? null])))
  }
  const run: Runner['run'] = async ({ argv, input }) => ({ status: 0, stdout: answer(argv, input), stderr: '' })
  return { runner: { run, start: () => expect.unreachable('nothing is started') }, asked }
}

interface Prepared extends AsyncDisposable {
  readonly host: TemporaryHost
  readonly valid: Store
  readonly asked: Asked
  readonly current: StoredRelease
  /** The release that is to come: another app, with a configuration. */
  readonly next: { readonly id: string; readonly own: ClosurePath; readonly paths: readonly ClosurePath[] }
}

/** A host that runs a release whose closure was verified. */
async function hostThatVerified(change: (release: StoredRelease) => StoredRelease = (release) => release): Promise<Prepared> {
  const valid: Store = new Map()
  const { runner, asked } = nixWith(valid)
  const host = await temporaryHost({ runner })
  const manifest = manifestOf(host.paths.prefix)
  const manifestText = canonicalJson(manifest)
  const own = manifestOwnPath(manifest, manifestText)
  for (const entry of [own, APP, LIBRARY]) valid.set(entry.path, { ...entry, registrationTime: SINCE })
  const id = releaseId(manifestText)
  const closure = inventoryOf([own, APP, LIBRARY])
  const current = change({ id, manifest, manifestText, manifestPath: own.path, closure, registrationTime: SINCE })
  await materialize(host, current)
  await symlink(generationLink(id), host.paths.current)
  const paths = [NEW_APP, CONFIG, LIBRARY]
  const nextManifest = {
    ...manifest,
    components: { app: { ...manifest.components['app']!, storePath: NEW_APP.path, narHash: NEW_APP.narHash } },
    closure: summarize(inventoryOf(paths)),
  }
  const nextText = canonicalJson(nextManifest)
  const nextOwn = manifestOwnPath(nextManifest, nextText)
  const next = { id: releaseId(nextText), own: nextOwn, paths: [nextOwn, ...paths] }
  return { host, valid, asked, current, next, [Symbol.asyncDispose]: () => host[Symbol.asyncDispose]() }
}

const noted = (host: TemporaryHost, { id }: StoredRelease, name: string) => join(host.paths.releases, id, name)
const namesOf = (paths: readonly { readonly path: string }[]) => paths.map(({ path }) => path)
const coming = ({ next }: Prepared) => ({ releaseId: next.id, manifestPath: next.own.path, paths: namesOf(next.paths) })

describe('what is missing of a release', () => {
  test('Nix is not asked about what was verified of the current release', async () => {
    await using prepared = await hostThatVerified()
    const { host, asked, next } = prepared
    expect(await missingPaths(host, coming(prepared))).toEqual(new Set([next.own.path, NEW_APP.path, CONFIG.path]))
    expect(asked.infos).toEqual(expect.arrayContaining([next.own.path, NEW_APP.path, CONFIG.path]))
    expect([...asked.infos, ...asked.validity]).not.toContain(LIBRARY.path)
  })

  test('Nix is asked once about a few paths, and apart about the validity of many', async () => {
    await using prepared = await hostThatVerified()
    const { host, asked } = prepared
    const many = Array.from({ length: 300 }, (_, index) => store('g', `path-${index}`))
    await missingPaths(host, coming(prepared))
    expect(asked).toMatchObject({ questions: 1, validity: [] })
    const wide = { ...coming(prepared), paths: [...coming(prepared).paths, ...many] }
    expect(await missingPaths(host, wide)).toEqual(new Set(wide.paths.filter((path) => path !== LIBRARY.path)))
    expect(asked.questions).toBe(3)
    expect(asked.validity).toEqual(expect.arrayContaining(many))
  })

  test('nothing is missing of a release whose manifest is valid', async () => {
    await using prepared = await hostThatVerified()
    const { host, valid, asked, next } = prepared
    for (const entry of next.paths) valid.set(entry.path, { ...entry, registrationTime: SINCE + 5 })
    expect(await missingPaths(host, coming(prepared))).toEqual(new Set())
    expect(asked.validity).toEqual([])
  })

  test.each<{ name: string; spoil: (prepared: Prepared) => unknown }>([
    {
      name: 'the current release was removed from the store and came again',
      spoil: ({ valid, current: { manifestPath } }) =>
        valid.set(manifestPath, { ...valid.get(manifestPath)!, registrationTime: SINCE + 1 }),
    },
    { name: 'the current release is not valid', spoil: ({ valid, current }) => valid.delete(current.manifestPath) },
    { name: 'it has no note', spoil: ({ host, current }) => rm(noted(host, current, 'verified.json')) },
    { name: 'its note is damaged', spoil: ({ host, current }) => writeFile(noted(host, current, 'verified.json'), '{"schemaVersion":1') },
    {
      name: 'its note is of another version',
      spoil: ({ host, current }) => writeFile(noted(host, current, 'verified.json'), `{"schemaVersion":2,"registrationTime":${SINCE}}`),
    },
    { name: 'its closure is damaged', spoil: ({ host, current }) => writeFile(noted(host, current, 'closure.json'), '{"paths":[7]}') },
  ])('Nix is asked about every path when $name', async ({ spoil }) => {
    await using prepared = await hostThatVerified()
    const { host, asked, valid } = prepared
    await spoil(prepared)
    valid.delete(LIBRARY.path)
    expect(await missingPaths(host, coming(prepared))).toContain(LIBRARY.path)
    expect(asked.validity).toContain(LIBRARY.path)
  })

  test('Nix is asked about the manifest alone after a copy, and about all when that did not come', async () => {
    await using prepared = await hostThatVerified()
    const { host, valid, asked, next } = prepared
    await rootAhead(host, next.id, next.own.path)
    expect(await lackedPaths(host, next.id, namesOf(next.paths))).toEqual([next.own.path, NEW_APP.path, CONFIG.path])
    asked.validity.length = 0
    for (const entry of next.paths) valid.set(entry.path, { ...entry, registrationTime: SINCE + 5 })
    expect(await lackedPaths(host, next.id, namesOf(next.paths))).toEqual([])
    expect(asked.validity).toEqual([next.own.path])
    // A root that leads to another path of the release holds that one alone.
    valid.delete(CONFIG.path)
    await switchLink(join(host.paths.roots, next.id), NEW_APP.path)
    expect(await lackedPaths(host, next.id, namesOf(next.paths))).toEqual([CONFIG.path])
  })
})

describe('the closure of a release from what was verified', () => {
  test.each([{ isPrepared: true }, { isPrepared: false }])(
    'only what is new is asked of Nix; prepared: $isPrepared',
    async ({ isPrepared }) => {
      await using prepared = await hostThatVerified()
      const { host, valid, asked, next, current } = prepared
      for (const entry of next.paths) valid.set(entry.path, { ...entry, registrationTime: SINCE + 5 })
      if (isPrepared) await rememberPrepared(host, next.id, next.paths)
      const closure = await closureFromVerified(host, next.id, next.own.path)
      expect(closure?.registrationTime).toBe(SINCE + 5)
      expect(inventoryOf(closure!.paths)).toEqual(inventoryOf(next.paths))
      expect(asked.infos.toSorted()).toEqual([current.manifestPath, next.own.path, NEW_APP.path, CONFIG.path].toSorted())
      expect(asked.closures).toBe(0)
    },
  )

  test('the closure is what the paths refer to, not what was prepared', async () => {
    await using prepared = await hostThatVerified()
    const { host, valid, next } = prepared
    for (const entry of next.paths) valid.set(entry.path, { ...entry, registrationTime: SINCE + 5 })
    valid.set(NEW_APP.path, { ...NEW_APP, references: [LIBRARY.path], registrationTime: SINCE + 5 })
    await rememberPrepared(host, next.id, next.paths)
    expect(namesOf((await closureFromVerified(host, next.id, next.own.path))!.paths)).not.toContain(CONFIG.path)
  })

  test('a kept release is known by its own note, and Nix is asked about its manifest', async () => {
    await using prepared = await hostThatVerified()
    const { host, asked, current } = prepared
    expect(inventoryOf((await closureFromVerified(host, current.id, current.manifestPath))!.paths)).toEqual(current.closure)
    expect(asked.infos).toEqual([current.manifestPath])
    expect(await isAsVerified(host, current.id)).toBe(true)
  })

  test.each<{ name: string; spoil: (prepared: Prepared) => unknown }>([
    { name: 'the manifest is not valid', spoil: ({ valid, next }) => valid.delete(next.own.path) },
    { name: 'Nix knows nothing of a path', spoil: ({ valid }) => valid.delete(CONFIG.path) },
    { name: 'there is no note', spoil: ({ host, current }) => rm(noted(host, current, 'verified.json')) },
    {
      name: 'the current release came again',
      spoil: ({ valid, current: { manifestPath } }) =>
        valid.set(manifestPath, { ...valid.get(manifestPath)!, registrationTime: SINCE + 1 }),
    },
  ])('nothing is known when $name', async ({ spoil }) => {
    await using prepared = await hostThatVerified()
    const { host, valid, next } = prepared
    for (const entry of next.paths) valid.set(entry.path, { ...entry, registrationTime: SINCE + 5 })
    await spoil(prepared)
    expect(await closureFromVerified(host, next.id, next.own.path)).toBeUndefined()
  })
})

describe('the note of a verified closure', () => {
  test('a release is written with it, and loses it when it is written again without a time', async () => {
    await using prepared = await hostThatVerified()
    const { host, current } = prepared
    expect(JSON.parse(await readFile(noted(host, current, 'verified.json'), 'utf8'))).toEqual({ schemaVersion: 1, registrationTime: SINCE })
    await materialize(host, { ...current, registrationTime: SINCE + 9 })
    expect(await readFile(noted(host, current, 'verified.json'), 'utf8')).toContain(String(SINCE + 9))
    await materialize(host, { ...current, registrationTime: null })
    expect(await readdir(noted(host, current, ''))).not.toContain('verified.json')
  })

  test('a kept release whose files are gone from the disk is not whole, although Nix has them as valid', async () => {
    await using prepared = await hostThatVerified()
    const { host, current, asked } = prepared
    const error = { code: 'path-missing', message: expect.stringContaining(current.closure.paths[0]!.path) }
    await expect(requireWhole(host, { generation: current.id, manifestPath: current.manifestPath })).rejects.toMatchObject(error)
    expect(asked.closures).toBe(0)
  })

  test('a path that was seen while another release was verified is not inspected again, and all else is', async () => {
    await using prepared = await hostThatVerified()
    const { host, valid, next, current, asked } = prepared
    for (const entry of next.paths) valid.set(entry.path, { ...entry, registrationTime: SINCE + 5 })
    const asVerified = (await closureFromVerified(host, next.id, next.own.path))?.asVerified ?? new Map<string, never>()
    const held = current.closure.paths.map(({ path }) => path)
    expect(asVerified.get(current.id)).toEqual(held)
    const questions = asked.questions
    const release = { generation: current.id, manifestPath: current.manifestPath }
    await requireWhole(host, release, { paths: new Set(held), asVerified })
    const error = { code: 'path-missing', message: expect.stringContaining(held[0]!) }
    await expect(requireWhole(host, release, { paths: new Set(held.slice(1)), asVerified })).rejects.toMatchObject(error)
    expect(asked.questions).toBe(questions)
  })
})
