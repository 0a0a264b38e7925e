import { mkdir, readdir, readFile, readlink, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import { probeSchema } from '#domain/config/probe'
import { temporaryName } from '#tools/files/temporary-name'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema } from '#domain/manifest/schema'
import {
  currentGeneration,
  generationClosure,
  generationFolder,
  generationManifest,
  keptGenerations,
  notedInventory,
} from '#machine/release/generation'
import { materialize, type StoredRelease } from '#host/release/materialize'
import type { Host } from '#machine/host'
import { temporaryHost } from '../../host/temporary-host.ts'

const store = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`
const app = store('a', 'app')
const hash = `sha256-${'A'.repeat(43)}=`
const closure = inventoryOf([{ path: app, narHash: hash, narSize: 1, references: [] }])
const manifest = manifestSchema.parse({
  schemaVersion: 1,
  application: 'sample',
  source: { repository: 'example.org/x', commit: '0'.repeat(40), commitTime: '2026-01-01T00:00:00Z' },
  system: 'x86_64-linux',
  components: {
    app: {
      installable: '.#app',
      storePath: app,
      narHash: hash,
      links: { one: { target: 'bin/1', sha256: '0'.repeat(64) }, two: { target: 'bin/2', sha256: '0'.repeat(64) } },
    },
  },
  units: [],
  health: {},
  probe: probeSchema.parse({}),
  prefix: '/opt/sample',
  closure: summarize(closure),
})
const manifestText = canonicalJson(manifest)
const release: StoredRelease = {
  id: releaseId(manifestText),
  manifest,
  manifestText,
  manifestPath: store('b', 'x-release.json'),
  signature: 'sig',
  closure,
}

async function contents(host: Host): Promise<Record<string, string>> {
  const folder = generationFolder(host, release.id)
  const bin = await Promise.all(
    (await readdir(join(folder, 'bin'))).map(async (name) => [`bin/${name}`, await readlink(join(folder, 'bin', name))] as const),
  )
  const files = (await readdir(folder)).filter((name) => name !== 'bin')
  return Object.fromEntries([
    ...bin,
    ...(await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))),
  ])
}

const laidOut = {
  'bin/one': `${app}/bin/1`,
  'bin/two': `${app}/bin/2`,
  'manifest.json': manifestText,
  'manifest.sig': 'sig',
  'closure.json': canonicalJson(closure),
}

test('a release is written as a generation, and read back', async () => {
  await using host = await temporaryHost()
  await materialize(host, release)
  expect(await contents(host)).toEqual(laidOut)
  expect(await keptGenerations(host)).toEqual([release.id])
  expect((await generationManifest(host, release.id))?.manifest).toEqual(manifest)
  expect(await generationClosure(host, release.id)).toEqual(new Set([app]))
})

test.each([
  { name: 'no list', text: '{}' },
  { name: 'an entry without a path', text: '{"paths":[{"path":"/nix/store/x"},{}]}' },
  { name: 'null', text: 'null' },
])('a closure with $name is damaged', async ({ text }) => {
  await using host = await temporaryHost()
  await materialize(host, release)
  await writeFile(join(generationFolder(host, release.id), 'closure.json'), text)
  await expect(generationClosure(host, release.id)).rejects.toMatchObject({ code: 'state-damaged' })
})

test('the inventory of a generation is read again when it is written again, and is none of other fields', async () => {
  await using host = await temporaryHost()
  await materialize(host, release)
  const file = join(generationFolder(host, release.id), 'closure.json')
  expect(await notedInventory(host, release.id)).toEqual(closure)
  await writeFile(file, canonicalJson({ ...closure, paths: closure.paths.map(({ path }) => ({ path })) }))
  expect(await notedInventory(host, release.id)).toBeUndefined()
  expect(await generationClosure(host, release.id)).toEqual(new Set([app]))
  await rm(file)
  expect(await notedInventory(host, release.id)).toBeUndefined()
})

test('a closure that is written again is read again', async () => {
  await using host = await temporaryHost()
  await materialize(host, release)
  expect(await generationClosure(host, release.id)).toBe(await generationClosure(host, release.id))
  const other = inventoryOf([...closure.paths, { path: store('c', 'library'), narHash: hash, narSize: 2, references: [] }])
  await materialize(host, { ...release, closure: other })
  expect(await generationClosure(host, release.id)).toEqual(new Set([app, store('c', 'library')]))
})

test('a half-written generation of a crash is not a release, and does not prevent one', async () => {
  await using host = await temporaryHost()
  await mkdir(join(temporaryName(generationFolder(host, release.id)), 'bin/garbage'), { recursive: true })
  expect(await keptGenerations(host)).toEqual([])
  await materialize(host, release)
  expect(await contents(host)).toEqual(laidOut)
  expect(await readdir(host.paths.releases)).toEqual([release.id])
})

test('a generation that was altered is repaired in place, with its signature kept', async () => {
  await using host = await temporaryHost()
  await materialize(host, release)
  const folder = generationFolder(host, release.id)
  await writeFile(join(folder, 'manifest.json'), 'other')
  await rm(join(folder, 'closure.json'))
  await unlink(join(folder, 'bin/one'))
  await symlink('/bin/sh', join(folder, 'bin/one'))
  await unlink(join(folder, 'bin/two'))
  await symlink('/bin/sh', join(folder, 'bin/three'))
  const { signature: _, ...again } = release
  await materialize(host, again)
  expect(await contents(host)).toEqual(laidOut)
})

test.each([
  {
    name: 'a manifest that is not of its id',
    damage: (folder: string) => writeFile(join(folder, 'manifest.json'), manifestText.replace('opt', 'usr')),
  },
  { name: 'no manifest', damage: (folder: string) => rm(join(folder, 'manifest.json')) },
])('a generation with $name is an error', async ({ damage }) => {
  await using host = await temporaryHost()
  await materialize(host, release)
  await damage(generationFolder(host, release.id))
  await expect(generationManifest(host, release.id)).rejects.toMatchObject({
    code: 'state-damaged',
    text: expect.stringContaining('Promote that release again'),
  })
})

test('the current generation is the target of the link; anything else in its place is an error', async () => {
  await using host = await temporaryHost()
  expect(await currentGeneration(host)).toBeNull()
  await symlink(`releases/${release.id}`, host.paths.current)
  expect(await currentGeneration(host)).toBe(release.id)
  await unlink(host.paths.current)
  await symlink('/etc', host.paths.current)
  await expect(currentGeneration(host)).rejects.toMatchObject({ code: 'unexpected-layout', text: expect.stringContaining('"/etc"') })
  await unlink(host.paths.current)
  await mkdir(host.paths.current)
  await expect(currentGeneration(host)).rejects.toMatchObject({ code: 'unexpected-layout' })
})
