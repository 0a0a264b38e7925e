import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ClosurePath } from '#domain/closure/inventory'

import type { Transfer } from '#domain/transfer/base-schema'
import { writeDelta } from '#steps/deltas/cache'
import { chooseBases } from '#steps/deltas/choose-bases'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'
import { closurePath, store } from './sample.ts'

let stateFolder: string
beforeEach(async () => void (stateFolder = await mkdtemp(join(tmpdir(), 'bases-'))))
afterEach(() => rm(stateFolder, { recursive: true }))

const next = closurePath(store('n', 'app'), 'n', 100_000)
const library = closurePath(store('b', 'library'), 'b', 90_000)
const base = closurePath(store('a', 'app'), 'a', 90_000, [library.path])
const packable = new Map<string, ClosurePath>([[next.path, next]])
const candidate = ({ path, narHash, narSize }: ClosurePath) => ({ path, narHash, narSize })
const transfer = (...candidates: readonly ClosurePath[]): Transfer => ({
  format: 1,
  codecs: ['zstd'],
  bases: [{ path: next.path, candidates: candidates.map((one) => candidate(one)) }],
})
const infos = (...paths: readonly ClosurePath[]): ScriptedAnswer => ({
  when: ['nix', 'path-info'],
  stdout: JSON.stringify(Object.fromEntries(paths.map(({ path, ...info }) => [path, info]))),
})
const realise: ScriptedAnswer = { when: ['nix-store', '--realise'] }

const KEPT = store('k', 'kept-release')

async function choose(given: Transfer | undefined, answers: readonly ScriptedAnswer[]) {
  const [runner, reporter] = [scriptedRunner(answers), collectingReporter()]
  const chosen = await chooseBases(
    given,
    { grind: { packable }, root: '/temporary/base', stateFolder, promoted: [KEPT] },
    { runner, reporter },
  )
  return { chosen, commands: runner.commands, events: reporter.events }
}

test('the chosen base is one that this machine has with the same NAR hash, and it is rooted', async () => {
  const other = {
    ...transfer(base, library),
    bases: [...transfer(base).bases, { path: store('z', 'elsewhere'), candidates: [candidate(library)] }],
  }
  const { chosen, commands } = await choose(other, [infos(base, library), realise])
  expect([...chosen]).toEqual([[next.path, { base: expect.objectContaining({ ...base }), ready: undefined }]])
  expect(commands.map(({ argv }) => argv[0])).toEqual(['nix', 'nix-store'])
  expect(commands[0]!.argv.join(' ')).toContain('--option substitute false')
  expect(commands[1]!.argv).toEqual(expect.arrayContaining(['substitute', 'false', '--add-root', '/temporary/base-0', base.path]))
})

test('Nix is not asked about a base that was looked up and rooted before the host answered', async () => {
  const [runner, reporter] = [scriptedRunner([infos(library), realise]), collectingReporter()]
  const known = { ...base, deriver: null, signatures: [], contentAddress: null, registrationTime: null }
  const early = { committed: () => Promise.resolve(new Map([[base.path, known]])) }
  const options = { grind: { packable }, root: '/temporary/base', stateFolder, promoted: [KEPT], early }
  const chosen = await chooseBases(transfer(base), options, { runner, reporter })
  expect(chosen.get(next.path)).toMatchObject({ base })
  expect(runner.commands).toEqual([])
  await chooseBases(transfer(library, base), options, { runner, reporter })
  expect(runner.commands.map(({ argv, input }) => `${argv.join(' ')} ${input ?? ''}`).join('\n')).not.toContain(base.path)
})

test('a base with a delta that was made beforehand is preferred', async () => {
  await writeDelta(stateFolder, { baseNarHash: library.narHash, narHash: next.narHash }, Buffer.from('delta'))
  const { chosen } = await choose(transfer(base, library), [infos(base, library), realise])
  expect(chosen.get(next.path)).toMatchObject({ base: { path: library.path }, ready: { bytes: 5 } })
})

test('the bases of many paths are rooted by the kept release that has them, and the others singly', async () => {
  const many = Array.from({ length: 100 }, (_, index) => {
    const hash = String(index).padStart(32, '0')
    return { next: closurePath(`/nix/store/n${hash.slice(1)}-app`, 'n', 100_000), base: closurePath(`/nix/store/${hash}-app`, 'a', 90_000) }
  })
  const [first, ...rest] = many.map((pair) => pair.base)
  const all = new Map(many.map((pair) => [pair.next.path, { ...pair.next, deriver: null, signatures: [], contentAddress: null }]))
  const given = { ...transfer(), bases: many.map((pair) => ({ path: pair.next.path, candidates: [candidate(pair.base)] })) }
  const requisites = { when: ['nix-store', '--query', '--requisites'], stdout: `${rest.map(({ path }) => path).join('\n')}\n` }
  const runner = scriptedRunner([infos(first!, ...rest), requisites, realise])
  const options = { grind: { packable: all }, root: '/temporary/base', stateFolder, promoted: [KEPT] }
  const chosen = await chooseBases(given, options, { runner, reporter: collectingReporter() })
  expect(chosen.size).toBe(100)
  expect(runner.commands.at(-1)!.argv.slice(-4)).toEqual(['--add-root', '/temporary/base-0', KEPT, first!.path])
})

test.each([
  { what: 'the answer of an earlier agent', given: undefined },
  { what: 'an answer without bases', given: { ...transfer(), bases: [] } },
])('$what leads to no bases, and to no question', async ({ given }) => {
  const { chosen, commands } = await choose(given, [])
  expect(chosen.size).toBe(0)
  expect(commands).toEqual([])
})

test('a base with another NAR hash on this machine is not chosen, and nothing is rooted', async () => {
  const { chosen, commands } = await choose(transfer(base), [infos({ ...base, narHash: library.narHash })])
  expect(chosen.size).toBe(0)
  expect(commands).toHaveLength(1)
})

test('a base that was collected meanwhile leads to copies of whole paths, with a warning', async () => {
  const { chosen, events } = await choose(transfer(base), [infos(base), { ...realise, status: 1, stderr: 'error: path is not valid' }])
  expect(chosen.size).toBe(0)
  expect(events).toMatchObject([
    { event: 'note', level: 'warning', message: expect.stringContaining('No bases were found on this machine') },
  ])
})
