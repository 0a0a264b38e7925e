import { mkdir, mkdtemp, readdir, rm, symlink, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ClosurePath } from '#domain/closure/inventory'
import { writeDelta } from '#steps/deltas/cache'
import { deltaPairs } from '#steps/deltas/delta-pairs'
import { prepareDeltas } from '#steps/deltas/prepare'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { closurePath, store } from './sample.ts'

let stateFolder: string
beforeEach(async () => void (stateFolder = await mkdtemp(join(tmpdir(), 'prepare-deltas-'))))
afterEach(() => rm(stateFolder, { recursive: true }))

const [releaseId, oldId] = ['e'.repeat(64), 'd'.repeat(64)]
const kept = closurePath(store('k', 'kept'), 'k', 50_000)
const base = closurePath(store('a', 'app-1.0'), 'a', 90_000, [kept.path])
const gone = closurePath(store('g', 'old-tool'), 'g', 300_000)
const next = closurePath(store('n', 'app-1.1'), 'n', 100_000, [kept.path])
const renamed = closurePath(store('r', 'new-tool'), 'r', 310_000)
const small = closurePath(store('s', 'config'), 's', 1000)
const info = (path: ClosurePath) => ({ ...path, deriver: null, signatures: [], contentAddress: null })
const paths = new Map([next, renamed, small, kept].map((path) => [path.path, info(path)]))

const before: ScriptedAnswer = {
  when: (argv) => argv.includes('path-info') && argv.includes('--recursive'),
  stdout: JSON.stringify(Object.fromEntries([base, gone, kept].map(({ path, ...rest }) => [path, rest]))),
}

const release = () => ({ stateFolder, application: 'sample', releaseId, paths })

/** Records that a host has committed a release, as a promote does. */
async function committed(host: string, id: string) {
  const folder = join(stateFolder, 'promoted/sample', host, id)
  await mkdir(folder, { recursive: true })
  await symlink(base.path, join(folder, 'root-0'))
  await symlink(gone.path, join(folder, 'root-0-2'))
}

async function prepare(hosts: readonly string[], answers: readonly ScriptedAnswer[] = [before]) {
  const [runner, reporter] = [scriptedRunner(answers), collectingReporter()]
  const result = await prepareDeltas(release(), hosts, { runner, reporter })
  return { result, events: reporter.events, commands: runner.commands }
}

test('a path is paired with what a host with the earlier release would answer first', async () => {
  const pairs = await deltaPairs(paths.values(), { roots: [base.path, gone.path] }, scriptedRunner([before]))
  expect(pairs.map((pair) => [pair.next.path, pair.base.path])).toEqual([
    [renamed.path, gone.path],
    [next.path, base.path],
  ])
})

test('the deltas that are ready are counted, and a path that cannot be read is left with the reason', async () => {
  await committed('prod', oldId)
  await writeDelta(stateFolder, { baseNarHash: base.narHash, narHash: next.narHash }, Buffer.alloc(700))
  const { result, events } = await prepare(['prod'])
  expect(result).toEqual({
    hosts: [{ host: 'prod', committed: oldId }],
    made: 0,
    ready: 1,
    narBytes: next.narSize,
    deltaBytes: 700,
    left: [{ path: renamed.path, why: expect.stringContaining('ENOENT') }],
  })
  expect(events.filter(({ event }) => event === 'progress')).toEqual([
    { event: 'progress', phase: 'deltas', done: 310_000, total: 410_000, unit: 'bytes' },
    { event: 'progress', phase: 'deltas', done: 410_000, total: 410_000, unit: 'bytes' },
  ])
})

test('two hosts with the same release share their deltas', async () => {
  await committed('prod', oldId)
  await committed('standby', oldId)
  const { result } = await prepare(['prod', 'standby'])
  expect(result.left).toHaveLength(2)
  expect(result.hosts).toHaveLength(2)
})

test('a host without a release from this machine, or with this very release, needs no deltas', async () => {
  await committed('standby', releaseId)
  const { result, commands } = await prepare(['prod', 'standby'], [])
  expect(result).toMatchObject({ made: 0, ready: 0, left: [] })
  expect(result.hosts).toEqual([
    { host: 'prod', committed: null },
    { host: 'standby', committed: releaseId },
  ])
  expect(commands).toEqual([])
})

test('a host whose last release was collected on this machine gets no deltas, with a warning', async () => {
  await committed('prod', oldId)
  const { result, events } = await prepare(['prod'], [{ when: ['nix', 'path-info'], status: 1, stderr: 'error: path is not valid' }])
  expect(result).toMatchObject({ made: 0, left: [] })
  expect(events).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('No deltas are made for prod') }),
  )
})

test('deltas that are too old are removed on the way', async () => {
  await writeDelta(stateFolder, { baseNarHash: base.narHash, narHash: kept.narHash }, Buffer.alloc(10))
  const names = await readdir(join(stateFolder, 'deltas'))
  for (const name of names) await utimes(join(stateFolder, 'deltas', name), new Date(0), new Date(0))
  await prepare([], [])
  expect(await readdir(join(stateFolder, 'deltas'))).toEqual([])
})
