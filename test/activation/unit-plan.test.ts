import { expect, test } from 'vitest'
import { unitsBack, unitsForward } from '../../src/activation/unit-plan.ts'

const text = (units: ReturnType<typeof unitsBack>) => units.map(({ unit, wanted }) => `${unit}:${wanted}`).join(' ')

test('forward, every unit runs the release, in the order given', () => {
  expect(text(unitsForward(['b', 'a']))).toBe('b:release a:release')
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
])('back: $name', ({ failed, previous, before, expected }) => {
  expect(text(unitsBack({ failedUnits: failed, previousUnits: previous, before }))).toBe(expected)
})
