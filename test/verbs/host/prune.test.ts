import { mkdir, readdir, readFile, symlink, utimes, lutimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appendRecord } from '../../../src/verbs/host/ledger-file.ts'
import { prune } from '../../../src/verbs/host/prune.ts'
import { sampleRecord } from '../../activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from './temporary-host.ts'

const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64))

async function released(): Promise<TemporaryHost> {
  const host = await temporaryHost({ keep: 2 })
  let previous: string | null = null
  for (const id of ids) {
    await mkdir(join(host.paths.releases, id, 'bin'), { recursive: true })
    await writeFile(join(host.paths.releases, id, 'manifest.json'), `manifest of ${id}`)
    await symlink('/nix/store/x', join(host.paths.roots, id))
    await appendRecord(host, sampleRecord({ releaseId: id, previousRelease: previous }))
    previous = id
  }
  await symlink(`releases/${ids[3]}`, host.paths.current)
  return host
}

test('the oldest go, with their roots; their manifests stay in the backups', async () => {
  await using host = await released()
  await prune(host)
  expect((await readdir(host.paths.releases)).toSorted()).toEqual([ids[2], ids[3]])
  expect((await readdir(host.paths.roots)).toSorted()).toEqual([ids[2], ids[3]])
  expect(await readFile(join(host.paths.backups, `${ids[0]}.json`), 'utf8')).toBe(`manifest of ${ids[0]}`)
  expect(host.events).toEqual([{ event: 'note', level: 'info', message: expect.stringContaining('2 old release(s)') }])
})

test('roots of what was prepared and never applied go after a day', async () => {
  await using host = await released()
  const [abandoned, recent, parts] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string]
  await symlink('/nix/store/x', join(host.paths.roots, abandoned))
  await symlink('/nix/store/x', join(host.paths.roots, recent))
  await mkdir(join(host.paths.roots, `${parts}.present`))
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000)
  await lutimes(join(host.paths.roots, abandoned), before, before)
  await utimes(join(host.paths.roots, `${parts}.present`), before, before)
  await prune(host)
  expect((await readdir(host.paths.roots)).toSorted()).toEqual([recent, ids[2], ids[3]].toSorted())
})

test('what cannot be removed is told of, and is no failure', async () => {
  await using host = await released()
  await writeFile(join(host.folder, 'file'), '')
  await prune({ ...host, paths: { ...host.paths, backups: join(host.folder, 'file') } })
  expect(host.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringContaining('could not be removed') }])
})
