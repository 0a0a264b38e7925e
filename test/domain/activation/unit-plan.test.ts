import { describe, expect, test } from 'vitest'
import {
  planBack,
  planWithoutFacts,
  planForward,
  unitsAfterFailure,
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

const done: Partial<UnitFacts> = { activeState: 'inactive', oneshot: { remains: false, hasRun: true } }
const neverRun: Partial<UnitFacts> = { activeState: 'inactive', oneshot: { remains: false, hasRun: false } }
const remaining: Partial<UnitFacts> = { oneshot: { remains: true, hasRun: false } }

describe('of a oneshot', () => {
  const skipped = 'none: a rollback does not run it again'
  test.each<Case & { readonly isRollback?: true }>([
    { name: 'what is done is not down', facts: done, expected: 'none: it is done, and nothing changed' },
    { name: 'what never ran', facts: neverRun, expected: 'start: it is not known to have run for this release' },
    { name: 'another component', facts: { ...done, releaseChange: 'component a changed' }, expected: 'start: component a changed' },
    {
      name: 'another definition',
      facts: { ...done, definitionChange: 'its definition changed' },
      expected: 'start: its definition changed',
    },
    { name: 'a failed run is not done', facts: { ...done, activeState: 'failed' }, expected: 'start: its last run failed' },
    { name: 'with every release', wish: { when: 'always' }, facts: done, expected: 'start: it runs with every release' },
    {
      name: 'start-only is for the first time',
      wish: { action: 'start-only' },
      facts: { ...done, releaseChange: 'component a changed' },
      expected: 'none: it is done, and its action is start-only',
    },
    {
      name: 'a run of another user is under way',
      facts: { ...done, activeState: 'activating', releaseChange: 'component a changed' },
      expected: 'start: component a changed',
    },
    {
      name: 'what must stay active is restarted as ever',
      facts: { ...remaining, activeState: 'inactive' },
      expected: 'restart: it is inactive',
    },
    { name: 'a rollback skips it', facts: { ...done, releaseChange: 'component a changed' }, isRollback: true, expected: skipped },
    {
      name: 'a rollback runs it when it is asked to',
      wish: { onRollback: 'run' },
      facts: { ...done, releaseChange: 'component a changed' },
      isRollback: true,
      expected: 'start: component a changed',
    },
    {
      name: 'a rollback skips what remains when it is asked to',
      wish: { onRollback: 'skip' },
      facts: remaining,
      isRollback: true,
      expected: skipped,
    },
  ])('the forward step of a oneshot: $name', ({ wish: written, facts, isRollback, expected }) => {
    const { step, because } = planForward(wish(written), { ...untouched, ...facts }, isRollback)
    expect(`${step}: ${because}`).toBe(expected)
  })

  test.each<Case>([
    { name: 'what has run with the failed release', facts: { ...done, touched: true }, expected: skipped },
    { name: 'what has failed', facts: { ...done, activeState: 'failed', touched: true }, expected: skipped },
    { name: 'what was asked for', wish: { onRollback: 'run' }, facts: done, expected: 'start: a rollback runs it again' },
    { name: 'what is new and down', wish: { wanted: 'stopped' }, facts: done, expected: 'none: it did not run before' },
    { name: 'what remains and is down', facts: { ...remaining, activeState: 'inactive' }, expected: 'restart: it is inactive' },
    {
      name: 'what remains and another user runs',
      facts: { ...remaining, activeState: 'activating' },
      expected: 'start: it is activating',
    },
  ])('the step of a oneshot on a rollback: $name', ({ wish: written, facts, expected }) => {
    const { step, because } = planBack(wish(written), { ...untouched, ...facts })
    expect(`${step}: ${because}`).toBe(expected)
  })

  test('a run is awaited that is in the way, or that the failed release may have started', () => {
    const activating = { ...untouched, ...done, activeState: 'activating' }
    expect(planForward(wish({ when: 'always' }), activating).oneshot).toEqual({ remains: false, isAwaited: true })
    expect(planForward(wish(), activating).oneshot).toEqual({ remains: false, isAwaited: false })
    expect(planBack(wish(), { ...activating, touched: true })).toMatchObject({ wanted: 'any', oneshot: { isAwaited: true } })
    expect(planBack(wish(), activating)).toMatchObject({ wanted: 'any', oneshot: { isAwaited: false } })
  })
})

test('a unit that the failed release did not list and that was down before it stays down', () => {
  const state = { failedUnits: plain(['a']), previousUnits: plain(['a', 'b', 'c']), before: { a: 'failed', b: 'inactive', c: 'active' } }
  expect(text(unitsAfterFailure(state))).toBe('a:release b:stopped c:release')
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
      name: 'what is down as before',
      wish: { wanted: 'stopped' },
      facts: { activeState: 'inactive' },
      expected: 'none: it did not run before',
    },
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
