import { describe, expect, test } from 'vitest'
import {
  planBack,
  planWithoutFacts,
  planForward,
  unitsBack,
  unitsForward,
  resolveDesired,
  type UnitFacts,
  type DesiredUnit,
} from '#domain/activation/unit-plan'
import { configUnitSchema, type ReleasedUnit } from '#domain/config/released-unit'

const plain = (names: readonly string[]): ReleasedUnit[] => names.map((unit) => ({ unit, action: 'restart', when: 'changed' }))
const text = (units: readonly DesiredUnit[]) => units.map(({ unit, wanted }) => `${unit}:${wanted}`).join(' ')

test('a restarted or reloaded unit must run the release, and the others must be active, in the given order', () => {
  const units = [
    ...plain(['b', 'a']),
    ...(['reload', 'start-only', 'none'] as const).map((action) => ({ unit: action, action, when: 'changed' as const })),
  ]
  expect(text(unitsForward(units))).toBe('b:release a:release reload:release start-only:active none:active')
})

test.each<{ name: string; failed: string[]; previous: string[] | null; before: Record<string, string>; expected: string }>([
  { name: 'the same units', failed: ['a'], previous: ['a'], before: { a: 'active' }, expected: 'a:release' },
  {
    name: 'a unit that came with the failed release',
    failed: ['a', 'new'],
    previous: ['a'],
    before: { a: 'active', new: 'inactive' },
    expected: 'new:stopped a:release',
  },
  {
    name: 'a unit that others had started before',
    failed: ['a', 'other'],
    previous: ['a'],
    before: { other: 'active' },
    expected: 'other:active a:release',
  },
  { name: 'a unit that the failed release lacks', failed: ['a'], previous: ['a', 'b'], before: {}, expected: 'a:release b:release' },
  {
    name: 'before the first release, what ran',
    failed: ['a', 'b', 'c'],
    previous: null,
    before: { a: 'active', b: 'failed', c: 'activating' },
    expected: 'a:active b:stopped c:active',
  },
  { name: 'no release before', failed: ['a'], previous: null, before: {}, expected: 'a:stopped' },
])('the units after a rollback: $name', ({ failed, previous, before, expected }) => {
  expect(text(unitsBack({ failedUnits: plain(failed), previousUnits: previous === null ? null : plain(previous), before }))).toBe(expected)
})

const untouched: UnitFacts = {
  activeState: 'active',
  kind: 'program',
  releaseChange: null,
  definitionChange: null,
  foreign: null,
  touched: false,
  oneshot: null,
}

function wish(written: Partial<ReleasedUnit> & { wanted?: DesiredUnit['wanted'] } = {}): DesiredUnit {
  const { wanted, ...unit } = written
  const [only] = unitsForward([configUnitSchema.parse({ unit: 'a.service', ...unit })])
  return wanted === undefined ? only! : { ...only!, wanted }
}

interface Case {
  readonly name: string
  readonly wish?: Parameters<typeof wish>[0]
  readonly facts?: Partial<UnitFacts>
  readonly expected: string
}

describe('forward', () => {
  test.each<Case>([
    { name: 'what runs as it should is not changed', expected: 'none: nothing changed' },
    { name: 'another component', facts: { releaseChange: 'component a changed' }, expected: 'restart: component a changed' },
    { name: 'another definition', facts: { definitionChange: 'its definition changed' }, expected: 'restart: its definition changed' },
    { name: 'a process of another release', facts: { foreign: 'it runs /nix/store/x' }, expected: 'restart: it runs /nix/store/x' },
    { name: 'a unit that is down', facts: { activeState: 'failed' }, expected: 'restart: it is failed' },
    { name: 'a unit that is just starting', facts: { activeState: 'activating' }, expected: 'restart: it is activating' },
    { name: 'a unit that is just reloading', facts: { activeState: 'reloading' }, expected: 'none: nothing changed' },
    { name: 'with every release', wish: { when: 'always' }, expected: 'restart: it restarts with every release' },
    {
      name: 'reload',
      wish: { action: 'reload' },
      facts: { releaseChange: 'component a changed' },
      expected: 'reload: component a changed',
    },
    { name: 'reload of what is down', wish: { action: 'reload' }, facts: { activeState: 'inactive' }, expected: 'restart: it is inactive' },
    { name: 'reload of nothing new', wish: { action: 'reload' }, expected: 'none: nothing changed' },
    {
      name: 'start-only of what is active',
      wish: { action: 'start-only', when: 'always' },
      facts: { releaseChange: 'component a changed', foreign: 'x' },
      expected: 'none: it is already active, and its action is start-only',
    },
    {
      name: 'start-only of what is down',
      wish: { action: 'start-only' },
      facts: { activeState: 'inactive' },
      expected: 'start: it is inactive',
    },
    {
      name: 'none of what is down',
      wish: { action: 'none', when: 'always' },
      facts: { activeState: 'inactive' },
      expected: 'none: it is only watched',
    },
    {
      name: 'a socket is kept open',
      facts: { kind: 'trigger', releaseChange: 'not known', foreign: 'x' },
      expected: 'none: nothing changed',
    },
    { name: 'a socket that is closed', facts: { kind: 'trigger', activeState: 'inactive' }, expected: 'start: it is inactive' },
    {
      name: 'a socket with another definition',
      facts: { kind: 'trigger', definitionChange: 'its definition changed' },
      expected: 'restart: its definition changed',
    },
    { name: 'a target may stand for anything', facts: { kind: 'group', releaseChange: 'not known' }, expected: 'restart: not known' },
    { name: 'what is to be stopped', wish: { wanted: 'stopped' }, expected: 'stop: it did not run before' },
    {
      name: 'what is to be stopped and is only watched',
      wish: { action: 'none', wanted: 'stopped' },
      expected: 'none: it is only watched',
    },
  ])('the forward step of a unit: $name', ({ wish: written, facts, expected }) => {
    const { step, because } = planForward(wish(written), { ...untouched, ...facts })
    expect(`${step}: ${because}`).toBe(expected)
  })
})

describe('back', () => {
  const touched = 'restart: it may have been started from the release that failed'
  test.each<Case>([
    { name: 'what was not touched is not changed', expected: 'none: it was not touched' },
    { name: 'what changes with every release too', wish: { when: 'always' }, expected: 'none: it was not touched' },
    { name: 'what was touched', facts: { touched: true }, expected: touched },
    { name: 'what was reloaded is restarted', wish: { action: 'reload' }, facts: { touched: true }, expected: touched },
    { name: 'what was only started is restarted', wish: { action: 'start-only' }, facts: { touched: true }, expected: touched },
    { name: 'what runs something else', facts: { foreign: 'it runs /nix/store/x' }, expected: 'restart: it runs /nix/store/x' },
    {
      name: 'start-only may run something else',
      wish: { action: 'start-only' },
      facts: { foreign: 'x' },
      expected: 'none: it was not touched',
    },
    { name: 'what is down', facts: { activeState: 'deactivating' }, expected: 'restart: it is deactivating' },
    { name: 'a socket is kept open', facts: { kind: 'trigger', touched: true }, expected: 'none: it runs nothing of a release' },
    { name: 'a socket that is closed', facts: { kind: 'trigger', activeState: 'failed' }, expected: 'start: it is failed' },
    { name: 'a target that was touched', facts: { kind: 'group', touched: true }, expected: touched },
    { name: 'what did not run before', wish: { wanted: 'stopped' }, expected: 'stop: it did not run before' },
    {
      name: 'what is only watched',
      wish: { action: 'none' },
      facts: { touched: true, activeState: 'failed' },
      expected: 'none: it is only watched',
    },
  ])('the step of a unit on a rollback: $name', ({ wish: written, facts, expected }) => {
    const { step, because } = planBack(wish(written), { ...untouched, ...facts })
    expect(`${step}: ${because}`).toBe(expected)
  })
})

test.each([
  { name: 'everything', input: {}, expected: 'restart' },
  { name: 'also what is reloaded', input: { action: 'reload' }, expected: 'restart' },
  { name: 'but not what is only watched', input: { action: 'none' }, expected: 'none' },
  { name: 'nor what did not run', input: { wanted: 'stopped' }, expected: 'stop' },
] as const)('a unit is restarted when $name', ({ input, expected }) => {
  expect(planWithoutFacts(wish(input), 'unknown').step).toBe(expected)
})

test.each([
  { name: 'a service of the host that is reloaded', input: { action: 'reload' }, names: false, expected: 'active' },
  { name: 'a service of the release that is reloaded', input: { action: 'reload' }, names: true, expected: 'release' },
  { name: 'a service that is restarted, behind whatever wrapper', input: {}, names: false, expected: 'release' },
] as const)('the required state is $expected for $name', ({ input, names, expected }) => {
  expect(resolveDesired(wish(input), names).wanted).toBe(expected)
})
