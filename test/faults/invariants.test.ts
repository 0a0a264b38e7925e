import { describe, expect, test } from 'vitest'
import { ledgerLine } from '#domain/ledger/chain'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { violations } from './invariants.ts'
import type { Observation } from './observation.ts'
import { owedByDisk } from './owed.ts'
import { randomCells } from './random.ts'

const hash = (letter: string) => letter.repeat(32)
const release = (name: string, letter: string) => ({
  name,
  id: letter.repeat(64),
  manifestPath: `/nix/store/${hash(letter)}-faulty-release.json`,
  storePaths: [`/nix/store/${hash(letter)}-server`, `/nix/store/${hash(letter)}-worker`],
})
const base = release('base', 'a')
const next = release('next', 'b')
const systems = { one: `/nix/store/${hash('c')}-nixos-system-one`, two: `/nix/store/${hash('d')}-nixos-system-two` }
const attempt = '14a0fbce-8380-4bd3-acdd-9fa8e86dfe89'
const record = sampleRecord({ attempt, releaseId: next.id, previousRelease: base.id, verdict: 'COMMITTED' })
const line = ledgerLine(undefined, record)

/** A successful release. */
const sound: Observation = {
  before: base,
  target: next,
  attempt,
  told: { outcome: 'COMMITTED', reason: 'every check passed' },
  owed: ['COMMITTED'],
  state: {
    current: { kind: 'link', target: `releases/${next.id}` },
    bin: { kind: 'link', target: 'current/bin' },
    binLinks: { server: `${next.storePaths[0]}/bin/server`, worker: `${next.storePaths[1]}/bin/worker` },
    generations: [base.id, next.id],
    roots: { [base.id]: base.manifestPath, [next.id]: next.manifestPath },
    closures: { [base.id]: [...base.storePaths, base.manifestPath], [next.id]: [...next.storePaths, next.manifestPath] },
    verify: '',
    leftovers: [],
    journal: null,
    ledger: line,
    attempts: {},
    spool: [],
    units: [{ unit: 'server', activeState: 'active', subState: 'running', pid: 7, executable: `${next.storePaths[0]}/libexec/perl` }],
    unitList: '',
    jobs: '',
    processes: [],
    temporary: [],
    digest: 'd',
    leak: '',
    faultAt: 0,
    trace: '',
    reached: false,
    attemptStatus: 0,
    bootId: 'a-boot',
    injected: { attempt: [], recovery: [] },
    postMortem: null,
    answer: { status: 200, release: 'next' },
    system: { profile: systems.one, current: systems.one },
    systemWhole: true,
  },
  systemBefore: { profile: systems.one, current: systems.one },
  second: { record: null, digest: 'd', output: '' },
  canary: 'canary-1',
  printed: '',
  outage: 0.2,
  budgetSeconds: 1,
  copyCutOff: false,
  linkCount: 2,
  keep: 3,
  lockUnit: 'grind-to-prod-apply-faulty.service',
}

const withState = (state: Partial<Observation['state']>): Observation => ({ ...sound, state: { ...sound.state, ...state } })

test('a release that succeeded violates no invariant', () => {
  expect(violations(sound)).toEqual([])
})

test.each([
  { mode: 'switch', profile: systems.two, current: systems.two },
  { mode: 'boot', profile: systems.two, current: systems.one },
  { mode: 'test', profile: systems.one, current: systems.two },
] as const)('a release with a system that succeeded violates no invariant ($mode)', ({ mode, ...system }) => {
  expect(violations({ ...withState({ system }), target: { ...next, system: { path: systems.two, mode } } })).toEqual([])
})

test('an error that the agent does not expect claims nothing', () => {
  expect(violations({ ...sound, told: { outcome: 'REFUSED', reason: 'surprise: out of memory' } })).toEqual([])
})

describe('each invariant notices', () => {
  test.each<{ name: string; seen: Observation; invariant: string }>([
    { name: 'another verdict', seen: { ...sound, owed: ['ROLLED_BACK'] }, invariant: 'owed' },
    {
      name: 'a refusal that the record contradicts',
      seen: { ...sound, told: { outcome: 'REFUSED', reason: 'busy: prod is busy' } },
      invariant: 'I7',
    },
    { name: 'no current link', seen: withState({ current: { kind: null, target: null } }), invariant: 'I1' },
    {
      name: 'a current link to what is not valid',
      seen: withState({ closures: { ...sound.state.closures, [next.id]: null } }),
      invariant: 'I1',
    },
    {
      name: 'links of two releases',
      seen: withState({ binLinks: { ...sound.state.binLinks, worker: `${base.storePaths[1]}/bin/worker` } }),
      invariant: 'I2',
    },
    { name: 'a link that is missing', seen: withState({ binLinks: { server: `${next.storePaths[0]}/bin/server` } }), invariant: 'I2' },
    { name: 'bin as a folder', seen: withState({ bin: { kind: 'folder', target: null } }), invariant: 'I2' },
    { name: 'a corrupt path', seen: withState({ verify: 'path was modified' }), invariant: 'I3' },
    { name: 'a journal after recovery', seen: withState({ journal: '{}' }), invariant: 'I4' },
    { name: 'a second recovery that finds work', seen: { ...sound, second: { ...sound.second, record } }, invariant: 'I4' },
    { name: 'a second recovery that writes', seen: { ...sound, second: { ...sound.second, digest: 'e' } }, invariant: 'I4' },
    { name: 'a temporary link', seen: withState({ leftovers: ['/opt/faulty/.current.grind-to-prod-new'] }), invariant: 'I5' },
    {
      name: 'a lock that is held',
      seen: withState({ unitList: 'grind-to-prod-apply-faulty.service loaded active running' }),
      invariant: 'I5',
    },
    { name: 'an agent that still runs', seen: withState({ processes: ['7 node agent.js'] }), invariant: 'I5' },
    { name: 'a pack in the spool', seen: withState({ spool: ['receive-1-1-00000000'] }), invariant: 'I5' },
    {
      name: 'a unit that runs the old release',
      seen: withState({ units: [{ ...sound.state.units[0]!, executable: `${base.storePaths[0]}/libexec/perl` }] }),
      invariant: 'I6',
    },
    { name: 'a unit that is down', seen: withState({ units: [{ ...sound.state.units[0]!, activeState: 'failed' }] }), invariant: 'I6' },
    {
      name: 'a verdict told that is not the one recorded',
      seen: { ...sound, told: { outcome: 'ROLLED_BACK', reason: '' } },
      invariant: 'I7',
    },
    {
      name: 'the old release behind COMMITTED',
      seen: withState({ current: { kind: 'link', target: `releases/${base.id}` } }),
      invariant: 'I7',
    },
    { name: 'a system that failed when it was activated', seen: withState({ systemWhole: false }), invariant: 'I7' },
    { name: 'an old release that answers', seen: withState({ answer: { status: 200, release: 'base' } }), invariant: 'I7' },
    { name: 'a previous release without root', seen: withState({ roots: { [next.id]: next.manifestPath } }), invariant: 'I8' },
    { name: 'more generations than are kept', seen: withState({ generations: [base.id, next.id, 'c', 'd', 'e'] }), invariant: 'I8' },
    { name: 'two records of one attempt', seen: withState({ ledger: line + ledgerLine(line.trimEnd(), record) }), invariant: 'I9' },
    {
      name: 'a broken chain',
      seen: withState({ ledger: line + ledgerLine(undefined, { ...record, attempt: '24a0fbce-8380-4bd3-acdd-9fa8e86dfe89' }) }),
      invariant: 'I9',
    },
    { name: 'an attempt without record', seen: withState({ ledger: '' }), invariant: 'I9' },
    { name: 'an outage beyond the budget', seen: { ...sound, outage: 1.1 }, invariant: 'I10' },
    { name: 'a secret in a file', seen: withState({ leak: '/opt/faulty/x' }), invariant: 'I11' },
    {
      name: 'another system though the release has none',
      seen: withState({ system: { profile: systems.two, current: systems.two } }),
      invariant: 'I12',
    },
    {
      name: 'the old system behind a release that brought another',
      seen: { ...sound, target: { ...next, system: { path: systems.two, mode: 'switch' } } },
      invariant: 'I12',
    },
    {
      name: 'a system that was only tried, and is booted',
      seen: {
        ...withState({ system: { profile: systems.two, current: systems.two } }),
        target: { ...next, system: { path: systems.two, mode: 'test' } },
      },
      invariant: 'I12',
    },
    { name: 'a secret in what was printed', seen: { ...sound, printed: 'CANARY=canary-1' }, invariant: 'I11' },
  ])('the invariants detect $name', ({ seen, invariant }) => {
    expect(violations(seen).map((violation) => violation.invariant)).toContain(invariant)
  })
})

describe('the verdict that the disk demands', () => {
  const dead = (change: { step?: string; current?: string; ledger?: string }) => ({
    journal: change.step === undefined ? null : JSON.stringify({ attempt, step: change.step }),
    ledger: change.ledger ?? '',
    current: `releases/${change.current ?? base.id}`,
    events: '',
    status: 137,
  })
  test.each([
    { name: 'nothing on disk', postMortem: dead({}), expected: ['REFUSED'] },
    { name: 'begun', postMortem: dead({ step: 'begun' }), expected: ['UNCHANGED'] },
    { name: 'about to switch', postMortem: dead({ step: 'switching' }), expected: ['UNCHANGED'] },
    { name: 'switched', postMortem: dead({ step: 'switching', current: next.id }), expected: ['ROLLED_BACK'] },
    { name: 'switched back', postMortem: dead({ step: 'switching-back' }), expected: ['ROLLED_BACK'] },
    { name: 'recorded', postMortem: dead({ step: 'switching', current: next.id, ledger: line }), expected: ['COMMITTED'] },
  ])('the verdict that the disk requires: $name', ({ postMortem, expected }) => {
    expect(owedByDisk(postMortem, attempt, base.id, next.id)).toEqual(expected)
  })
})

test('a seed always gives the same crash points', () => {
  expect(randomCells(50, 7)).toEqual(randomCells(50, 7))
  expect(randomCells(50, 7)).not.toEqual(randomCells(50, 8))
})
