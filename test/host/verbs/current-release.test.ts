import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ADOPTED } from '#domain/activation/host-paths'
import { releaseResultSchema } from '#domain/protocol/release-result'
import { generationFolder } from '#machine/release/generation'
import { materialize } from '#host/release/materialize'
import { readCurrentRelease } from '#host/verbs/current-release'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { releaseId } from '#domain/manifest/release-id'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const { manifest, bytes } = sampleRelease()
const text = Buffer.from(bytes).toString()
const id = releaseId(text)

async function running(): Promise<TemporaryHost> {
  const host = await temporaryHost()
  const manifestPath = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
  await materialize(host, { id, manifest, manifestText: text, manifestPath, closure: sampleInventory })
  await symlink(`releases/${id}`, host.paths.current)
  return host
}

test('readCurrentRelease returns the manifest and the closure, and starts no program', async () => {
  await using host = await running()
  const answer = releaseResultSchema.parse(await readCurrentRelease(host))
  expect(answer).toEqual({
    host: 'prod',
    application: 'sample',
    current: { releaseId: id, manifest: text, paths: sampleInventory.paths.map(({ path, narSize }) => ({ path, narSize })) },
  })
  expect(host.commands).toEqual([])
})

test('readCurrentRelease returns none where there is none, and where an adopted state is current', async () => {
  await using host = await temporaryHost()
  const none = { host: 'prod', application: 'sample', current: null }
  expect(await readCurrentRelease(host)).toEqual(none)
  await symlink(`releases/${ADOPTED}`, host.paths.current)
  expect(await readCurrentRelease(host)).toEqual(none)
})

test.each([
  { name: 'closure.json is gone', spoil: (folder: string) => rm(join(folder, 'closure.json')) },
  { name: 'closure.json is torn', spoil: (folder: string) => writeFile(join(folder, 'closure.json'), '{"paths":[') },
  { name: 'the manifest is another', spoil: (folder: string) => writeFile(join(folder, 'manifest.json'), '{}') },
])('readCurrentRelease is refused when $name', async ({ spoil }) => {
  await using host = await running()
  await spoil(generationFolder(host, id))
  await expect(readCurrentRelease(host)).rejects.toMatchObject({ code: 'state-damaged' })
})
