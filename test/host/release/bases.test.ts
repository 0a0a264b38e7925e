import { mkdir, readdir, readFile, readlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ClosurePath } from '#domain/closure/inventory'
import { holdBases } from '#host/release/bases'
import { keptReleasePaths } from '#host/release/kept-paths'
import { preparedBases } from '#host/release/prepared-bases'
import { generationFolder } from '#machine/release/generation'
import { switchLink } from '#tools/files/switch-link'
import { closurePath, store } from '../signed-release.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'

const SIZE = 100_000
const releaseId = 'e'.repeat(64)
const [current, old] = ['1'.repeat(64), '2'.repeat(64)]
const missing = [closurePath(store('z', 'app-1.2'), 'z', SIZE), closurePath(store('y', 'tool-2'), 'y', SIZE)]
const running = closurePath(store('a', 'app-1.1'), 'a', SIZE, [store('b', 'library')])
const kept = closurePath(store('c', 'tool-1'), 'c', SIZE)
const elsewhere = closurePath(store('d', 'tool-1'), 'd', SIZE)

/** What `nix path-info --json` prints. */
const infoOf = (...paths: readonly ClosurePath[]) =>
  JSON.stringify(Object.fromEntries(paths.map(({ path, ...info }) => [path, { ...info, signatures: [], ca: null, deriver: null }])))

const realise: ScriptedAnswer = { when: ['nix-store', '--realise'] }

async function hostWith(
  answers: readonly ScriptedAnswer[],
  generations: Readonly<Record<string, readonly ClosurePath[]>>,
): Promise<TemporaryHost> {
  const host = await temporaryHost({ answers })
  for (const [generation, paths] of Object.entries(generations)) {
    await mkdir(generationFolder(host, generation), { recursive: true })
    await writeFile(join(generationFolder(host, generation), 'closure.json'), JSON.stringify({ schemaVersion: 1, paths }))
  }
  if (current in generations) await switchLink(host.paths.current, `releases/${current}`)
  for (const { path } of [running, kept, elsewhere]) await mkdir(join(host.paths.store, path.slice('/nix/store/'.length)))
  await mkdir(join(host.paths.state, 'prepared'), { recursive: true })
  return host
}

/** With a current release whose root leads to its manifest. */
const hold = async (host: TemporaryHost) => {
  const paths = await keptReleasePaths(host)
  return holdBases(host, { releaseId, closure: missing, missing, kept: { ...paths, held: new Set(paths.current.keys()) } })
}

const candidate = ({ path, narHash, narSize }: ClosurePath) => ({ path, narHash, narSize })

test('bases come from the current release and the kept ones without asking Nix; only the latter are rooted', async () => {
  await using host = await hostWith([realise], { [current]: [running], [old]: [kept] })
  expect(await hold(host)).toEqual(
    [
      { path: missing[1]!.path, candidates: [candidate(kept)] },
      { path: missing[0]!.path, candidates: [candidate(running)] },
    ].toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  )
  expect(host.commands.map(({ argv }) => argv)).toEqual([['nix-store', '--realise', '--option', 'substitute', 'false', kept.path]])
  const folder = join(host.paths.roots, `${releaseId}.present`)
  const links = await readdir(folder)
  expect(await Promise.all(links.map((name) => readlink(join(folder, name))))).toEqual([kept.path])
  // Another prepare of the same release finds the links.
  expect(await hold(host)).toHaveLength(2)
  expect(await readdir(folder)).toEqual(links)
})

test('bases of a current release that no root holds are rooted, too', async () => {
  await using host = await hostWith([realise], { [current]: [running] })
  const paths = await keptReleasePaths(host)
  expect([...paths.held]).toEqual([])
  await holdBases(host, { releaseId, closure: [missing[0]!], missing: [missing[0]!], kept: paths })
  const folder = join(host.paths.roots, `${releaseId}.present`)
  expect(await Promise.all((await readdir(folder)).map((name) => readlink(join(folder, name))))).toEqual([running.path])
})

test('Nix is asked once about the rest of the store, and a path that is not valid is left out', async () => {
  const pathInfo: ScriptedAnswer = { when: ['nix', 'path-info'], stdout: infoOf(elsewhere) }
  await using host = await hostWith([pathInfo, realise], { [current]: [running] })
  expect(await hold(host)).toContainEqual({ path: missing[1]!.path, candidates: [candidate(elsewhere)] })
  const [asked] = host.commands
  // With substitution Nix asks the network for each path that is not valid.
  expect(asked!.argv.join(' ')).toContain('--option substitute false')
  expect(asked!.input!.trim().split('\n').toSorted()).toEqual([kept.path, elsewhere.path].toSorted())
  expect(host.commands).toHaveLength(2)
})

test('the answered bases are recorded for the copy, with references, and no other path of the store is', async () => {
  await using host = await hostWith([realise], { [current]: [running], [old]: [kept] })
  await hold(host)
  expect(await preparedBases(host, releaseId)).toEqual(
    new Map([
      [kept.path, kept],
      [running.path, running],
    ]),
  )
  expect(await preparedBases(host, 'f'.repeat(64))).toEqual(new Map())
})

test('a record that was damaged, or that is of another release, has no bases', async () => {
  await using host = await hostWith([realise], { [current]: [running, kept] })
  await hold(host)
  const file = join(host.paths.state, 'prepared', `${releaseId}.bases.json`)
  const text = await readFile(file, 'utf8')
  await writeFile(join(host.paths.state, 'prepared', `${'f'.repeat(64)}.bases.json`), text)
  expect(await preparedBases(host, 'f'.repeat(64))).toEqual(new Map())
  await writeFile(file, text.slice(0, -1))
  expect(await preparedBases(host, releaseId)).toEqual(new Map())
})

test('a release of small paths gets no bases: nothing is written, and Nix is not asked', async () => {
  await using host = await hostWith([], {})
  const small = missing.map((path) => ({ ...path, narSize: 1000 }))
  const onlyCurrent = { ...(await keptReleasePaths(host)), others: () => expect.unreachable('no other release is read') }
  const none = await holdBases(host, { releaseId, closure: small, missing: small, kept: onlyCurrent })
  expect(none).toEqual([])
  expect(await readdir(join(host.paths.state, 'prepared'))).toEqual([])
  expect(await readdir(host.paths.roots)).toEqual([])
})

test.each<{ what: string; answers: readonly ScriptedAnswer[] }>([
  { what: 'Nix does not answer', answers: [{ when: ['nix', 'path-info'], status: 1, stderr: 'error: the database is locked' }] },
  {
    what: 'a base was collected meanwhile',
    answers: [
      { when: ['nix', 'path-info'], stdout: infoOf(elsewhere) },
      { ...realise, status: 1, stderr: 'error: path is not valid' },
    ],
  },
])('a release gets no bases, with a warning, when $what', async ({ answers }) => {
  await using host = await hostWith(answers, {})
  expect(await hold(host)).toEqual([])
  expect(host.events).toMatchObject([
    { event: 'note', level: 'warning', message: expect.stringContaining('prod found no bases, so paths are copied whole') },
  ])
  expect(await preparedBases(host, releaseId)).toEqual(new Map())
})

test('the current release is read and the two newest others, whose paths that it has too are left out', async () => {
  const more = ['3', '4', '5'].map((letter) => [letter.repeat(64), [running, closurePath(store('f', letter), 'f', SIZE)]] as const)
  await using host = await hostWith([], { [current]: [running], ...Object.fromEntries(more) })
  for (const [index, [generation]] of more.entries()) {
    const time = new Date(Date.now() - [1000, 3000, 2000][index]!)
    await utimes(generationFolder(host, generation), time, time)
  }
  const paths = await keptReleasePaths(host)
  expect([...paths.current.keys()]).toEqual([running.path])
  expect([...(await paths.others()).keys()].toSorted()).toEqual([store('f', '3'), store('f', '5')])
})

test('a kept release whose closure cannot be read has no bases, and the others still have', async () => {
  await using host = await hostWith([realise], { [current]: [running], [old]: [kept] })
  await writeFile(join(generationFolder(host, old), 'closure.json'), '{')
  const { others, current: ofCurrent } = await keptReleasePaths(host)
  expect([...(await others()).keys()]).toEqual([])
  expect([...ofCurrent.keys()]).toEqual([running.path])
})
