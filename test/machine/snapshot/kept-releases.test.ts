import { createHash } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBinaries } from '#machine/snapshot/binaries'
import { readKeptReleases } from '#machine/snapshot/kept-releases'
import { isUnreadable } from '#domain/snapshot/unreadable'
import { ledgerLine } from '#domain/ledger/chain'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

const path = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`
const interpreter = path('a', 'node')
const [oldServer, newServer, oldOnly] = [path('b', 'server-1'), path('c', 'server-2'), path('d', 'tool')]
const config = path('f', 'config')
const oldRelease = '0'.repeat(64)
const newRelease = '1'.repeat(64)

async function keep(host: TemporaryHost, release: string, paths: readonly string[]): Promise<void> {
  await mkdir(join(host.paths.releases, release))
  await writeFile(join(host.paths.releases, release, 'closure.json'), JSON.stringify({ paths: paths.map((one) => ({ path: one })) }))
}

async function hostWithTwo(): Promise<TemporaryHost> {
  const host = await temporaryHost()
  await keep(host, oldRelease, [interpreter, oldServer, oldOnly])
  await keep(host, newRelease, [interpreter, newServer])
  await symlink(`releases/${newRelease}`, host.paths.current)
  return host
}

test.each([
  { name: 'a file of the current release', file: `${newServer}/bin/server`, words: [], expected: newRelease },
  { name: 'a file of both', file: `${interpreter}/bin/node`, words: [], expected: newRelease },
  { name: 'a file of the one before', file: `${oldOnly}/bin/tool`, words: [], expected: oldRelease },
  { name: 'a file of none', file: '/usr/bin/sleep', words: [], expected: null },
  {
    name: 'a shared interpreter that runs the new program',
    file: interpreter,
    words: ['node', `${newServer}/server.js`],
    expected: newRelease,
  },
  {
    name: 'a shared interpreter that runs the old program',
    file: interpreter,
    words: ['node', `${oldServer}/server.js`],
    expected: oldRelease,
  },
  { name: 'a path that no release has, on the command line', file: interpreter, words: ['node', '--config', config], expected: newRelease },
  { name: 'a mixture of both', file: `${newServer}/bin/server`, words: [`${oldServer}/x`], expected: null },
])('the origin of a program among the kept releases: $name', async ({ file, words, expected }) => {
  await using host = await hostWithTwo()
  expect((await readKeptReleases(host)).ownerOf(file, words)).toBe(expected)
})

test('a program of none is of unknown origin when the closure of a release cannot be read', async () => {
  await using host = await hostWithTwo()
  await writeFile(join(host.paths.releases, oldRelease, 'closure.json'), '{')
  const kept = await readKeptReleases(host)
  expect(kept.ownerOf(`${newServer}/bin/server`)).toBe(newRelease)
  expect(kept.ownerOf(`${oldOnly}/bin/tool`)).toEqual({ unreadable: expect.stringContaining('is damaged or missing') })
})

test("the ledger's head is the digest of its last line", async () => {
  await using host = await hostWithTwo()
  const line = '{"not":"an entry"}'
  await writeFile(host.paths.ledger, `${line}\n{"torn`)
  const { ledger } = (await readKeptReleases(host)).releases
  expect(ledger).toMatchObject({ entries: 1, head: createHash('sha256').update(line).digest('hex') })
})

const switched = (releaseId: string, previousRelease: string | null = null) => sampleRecord({ releaseId, previousRelease })

test.each([
  { what: 'the release that its ledger has', records: [switched(oldRelease), switched(newRelease, oldRelease)], expected: undefined },
  {
    what: 'another release than its ledger has',
    records: [switched(newRelease), switched(oldRelease, newRelease)],
    expected: [oldRelease],
  },
  {
    what: 'a release of no attempt',
    records: [sampleRecord({ verb: 'set-role', role: { from: 'standby', to: 'active' } })],
    expected: undefined,
  },
])('a snapshot of a host that runs $what has the releases of the ledger when they differ', async ({ records, expected }) => {
  await using host = await hostWithTwo()
  const lines: string[] = []
  for (const record of records) lines.push(ledgerLine(lines.at(-1)?.trimEnd(), record))
  await writeFile(host.paths.ledger, lines.join(''))
  const recorded = async () => {
    const { ledger } = (await readKeptReleases(host)).releases
    return isUnreadable(ledger) ? ledger.unreadable : ledger.recorded
  }
  expect(await recorded()).toEqual(expected)
  // The record of an attempt that is under way is still to be written.
  await writeFile(host.paths.journal, '{}')
  expect(await recorded()).toBeUndefined()
})

test('the state before the first release has its own links', async () => {
  await using host = await temporaryHost()
  await mkdir(join(host.paths.releases, 'taken-over/bin'), { recursive: true })
  await symlink('releases/taken-over', host.paths.current)
  await symlink('current/bin', host.paths.bin)
  await symlink('/bin/sh', join(host.paths.releases, 'taken-over/bin/server'))
  const kept = await readKeptReleases(host)
  expect(kept.releases).toMatchObject({ current: 'taken-over', kept: ['taken-over'] })
  expect(kept.manifest).toBeNull()
  expect(await readBinaries(host, kept)).toMatchObject({ server: { release: 'taken-over', component: null } })
})
