import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { historySchema, NAMED_ANCESTORS, relationOf, type Commit, type Relation } from '#domain/manifest/history'

const id = (number: number) => number.toString(16).padStart(40, '0')
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()

/** A commit of a line of history, the oldest being 1, that names so many of its ancestors. */
function onLine(number: number, named = NAMED_ANCESTORS): Commit {
  const ancestors = Array.from({ length: Math.min(number - 1, named) }, (_, back) => id(number - 1 - back))
  return { commit: id(number), commitTime: at(number), history: { commits: number, ancestors } }
}
const earlier = ({ commit, commitTime }: Commit): Commit => ({ commit, commitTime })
const later = (commit: Commit): Commit => ({ ...commit, commitTime: at(1000) })

describe('on one line of history', () => {
  test.each<{ name: string; commit: Commit; other: Commit; expected: Relation }>([
    { name: 'the same commit', commit: onLine(5), other: onLine(5), expected: 'same' },
    { name: 'the next one', commit: onLine(6), other: onLine(5), expected: 'newer' },
    { name: 'the one before', commit: onLine(5), other: onLine(6), expected: 'older' },
    { name: 'one that is further ahead than commits are named', commit: onLine(900), other: onLine(5), expected: 'newer' },
    { name: 'one that is further back than commits are named', commit: onLine(5), other: onLine(900), expected: 'older' },
    { name: 'the one before, though its clock was ahead', commit: later(onLine(5)), other: onLine(6), expected: 'older' },
    { name: 'the next one, though its clock was behind', commit: onLine(6), other: later(onLine(5)), expected: 'newer' },
    { name: 'an ancestor without a history, whatever its time', commit: later(earlier(onLine(5))), other: onLine(6), expected: 'older' },
    { name: 'a descendant of one without a history', commit: onLine(6), other: later(earlier(onLine(5))), expected: 'newer' },
    { name: 'neither has a history, and the other is later', commit: earlier(onLine(5)), other: earlier(onLine(6)), expected: 'older' },
    { name: 'neither has a history, and this one is later', commit: earlier(onLine(6)), other: earlier(onLine(5)), expected: 'newer' },
    {
      name: 'of one moment, without histories',
      commit: { ...earlier(onLine(6)), commitTime: at(5) },
      other: earlier(onLine(5)),
      expected: 'newer',
    },
    {
      name: 'of another root, with its whole history',
      commit: { ...onLine(9), commit: 'f'.repeat(40), history: { commits: 1, ancestors: [] } },
      other: earlier(onLine(5)),
      expected: 'older',
    },
  ])('the order of two commits on one line of history: $name', ({ commit, other, expected }) => {
    expect(relationOf(commit, other)).toBe(expected)
  })
})

function relationIn(history: readonly (readonly number[])[], one: number, other: number): Relation {
  if (one === other) return 'same'
  if (ancestorsOf(history, other).includes(one)) return 'older'
  return ancestorsOf(history, one).includes(other) ? 'newer' : 'unrelated'
}

/** Any history: a commit's parents are commits before it, so a list by falling number is in topological order. */
const histories = fc
  .array(fc.array(fc.nat(), { maxLength: 2 }), { minLength: 2, maxLength: 30 })
  .map((parents) => parents.map((some, index) => (index === 0 ? [] : [...new Set(some.map((one) => one % index))])))

function ancestorsOf(history: readonly (readonly number[])[], commit: number): number[] {
  const found = new Set<number>()
  const visit = (one: number) => {
    for (const parent of history[one]!) if (!found.has(parent)) visit((found.add(parent), parent))
  }
  visit(commit)
  return [...found].toSorted((left, right) => right - left)
}

test('an ancestor is older and a descendant newer in any history, whatever the clocks show', () => {
  const commitOf = (history: number[][], commit: number, named: number): Commit => {
    const ancestors = ancestorsOf(history, commit)
    return {
      commit: id(commit),
      commitTime: at(-commit),
      history: { commits: ancestors.length + 1, ancestors: ancestors.slice(0, named).map(id) },
    }
  }
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), fc.nat({ max: 6 }), (history, first, second, named) => {
      const [one, other] = [first % history.length, second % history.length]
      const relation = relationOf(commitOf(history, one, named), commitOf(history, other, named))
      const whole = relationOf(commitOf(history, one, 30), commitOf(history, other, 30))
      const truth = relationIn(history, one, other)
      if (truth !== 'unrelated') expect([relation, whole]).toEqual([truth, truth])
      else expect([['older', 'newer', 'unrelated'].includes(relation), whole]).toEqual([true, 'unrelated'])
    }),
  )
})

test('a manifest names a limited number of ancestors', () => {
  const history = (named: number) => ({ commits: 1000, ancestors: Array.from({ length: named }, (_, index) => id(index)) })
  expect([NAMED_ANCESTORS, NAMED_ANCESTORS + 1].map((named) => historySchema.safeParse(history(named)).success)).toEqual([true, false])
})
