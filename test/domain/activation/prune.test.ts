import { describe, expect, test } from 'vitest'
import type { AttemptRecord } from '#domain/protocol/record'
import { selectOld, selectPruned } from '#domain/activation/prune'
import { sampleRecord } from './sample-record.ts'

const tried = (ids: string) => [...ids].map((releaseId) => sampleRecord({ releaseId }))

test.each([
  { name: 'few enough', generations: 'abc', current: 'c', previous: 'b', ledger: 'abc', keep: 3, expected: '' },
  {
    name: 'the least recently tried go first',
    generations: 'abcde',
    current: 'e',
    previous: 'd',
    ledger: 'abcde',
    keep: 3,
    expected: 'ab',
  },
  { name: 'never the current, however old', generations: 'abcd', current: 'a', previous: 'd', ledger: 'abcd', keep: 2, expected: 'bc' },
  { name: 'never the one to go back to', generations: 'abcd', current: 'd', previous: 'a', ledger: 'abcd', keep: 2, expected: 'bc' },
  {
    name: 'one that was tried again is recent',
    generations: 'abcd',
    current: 'd',
    previous: 'c',
    ledger: 'abcdad',
    keep: 3,
    expected: 'b',
  },
  {
    name: 'one that the ledger does not know is the oldest',
    generations: 'abxc',
    current: 'c',
    previous: 'b',
    ledger: 'abc',
    keep: 3,
    expected: 'x',
  },
  { name: 'with no previous one', generations: 'ab', current: 'b', previous: null, ledger: 'ab', keep: 2, expected: '' },
])('the generations to remove: $name', ({ generations, current, previous, ledger, keep, expected }) => {
  const retention = { keep, keepDays: 0 }
  const { removed, kept } = selectPruned({
    generations: [...generations],
    current,
    previous,
    promoted: null,
    unfinished: [],
    records: tried(ledger),
    retention,
    now: Date.parse('2026-06-01T00:00:00Z'),
  })
  expect(removed.map(({ generation }) => generation)).toEqual([...expected])
  expect([...removed, ...kept].map(({ generation }) => generation).toSorted()).toEqual([...generations].toSorted())
})

describe('releases that failed', () => {
  const failed = (ids: string) => [...ids].map((releaseId) => sampleRecord({ releaseId, verdict: 'ROLLED_BACK' }))
  const after = (records: readonly AttemptRecord[], more: Partial<Parameters<typeof selectPruned>[0]> = {}) => {
    const generations = [...new Set(records.map(({ releaseId }) => releaseId))]
    const state = { generations, current: null, previous: null, promoted: null, unfinished: [], now: Date.parse('2026-06-01T00:00:00Z') }
    const { removed, kept } = selectPruned({ ...state, records, retention: { keep: 4, keepDays: 0 }, ...more })
    return { gone: removed.map(({ generation }) => generation).join(''), kept }
  }

  test('releases that failed never push committed ones out', () => {
    expect(after([...tried('abcd'), ...failed('xyz'), ...tried('e')], { current: 'e', previous: 'd' }).gone).toBe('axy')
  })

  test('the last release that failed stays, to be inspected', () => {
    const { kept } = after([...tried('ab'), ...failed('xy')], { current: 'b', previous: 'a' })
    expect(kept.find(({ generation }) => generation === 'y')?.why).toBe('the last one that failed')
    expect(kept.map(({ generation }) => generation)).not.toContain('x')
  })

  test('a restore of the data from before a release that failed does not count as its success', () => {
    const restored = sampleRecord({ releaseId: 'x', previousRelease: 'b', verb: 'restore-data', verdict: 'COMMITTED' })
    const { kept } = after([...tried('ab'), ...failed('x'), restored], { current: 'b', previous: 'a', retention: { keep: 2, keepDays: 0 } })
    expect(kept.find(({ generation }) => generation === 'x')?.why).toBe('the last one that failed')
  })

  test('releases that failed stay as many days as the policy keeps releases', () => {
    const now = Date.parse('2026-01-02T00:00:00Z')
    expect(after([...tried('ab'), ...failed('xy')], { current: 'b', now, retention: { keep: 4, keepDays: 2 } }).gone).toBe('')
  })

  test('a failed release of an unfinished attempt takes no room from those that were committed', () => {
    expect(after([...tried('abcd'), ...failed('xy')], { current: 'd', previous: 'c', unfinished: ['y', 'd'] }).gone).toBe('x')
  })

  test('a release that was committed and failed later goes before those that are good', () => {
    expect(after([...tried('abcde'), ...failed('e'), ...tried('d')], { current: 'd', previous: 'c' }).gone).toBe('e')
  })

  test('a release that was rolled back goes before those that are good', () => {
    const back = [
      sampleRecord({ releaseId: 'e', previousRelease: 'd' }),
      sampleRecord({ verb: 'rollback', releaseId: 'd', previousRelease: 'e' }),
    ]
    expect(after([...tried('abcd'), ...back], { current: 'd', previous: 'c' }).gone).toBe('e')
    expect(after([...tried('bcd'), ...back], { current: 'd', previous: 'c' }).gone).toBe('')
  })
})

describe('why each stays', () => {
  const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`
  const records = [...'abcdef'].map((releaseId, index) => sampleRecord({ releaseId, finishedAt: at(index + 1) }))
  const state = {
    generations: [...'abcdefx'],
    current: 'f',
    previous: 'b',
    promoted: null,
    unfinished: ['a'],
    records,
    now: Date.parse(at(7)),
  }
  const whys = (keep: number, keepDays: number) => {
    const { removed, kept } = selectPruned({ ...state, retention: { keep, keepDays } })
    return {
      gone: removed.map(({ generation }) => generation).join(''),
      why: Object.fromEntries(kept.map((one) => [one.generation, one.why])),
    }
  }

  test('a held generation stays, however few may stay', () => {
    expect(whys(2, 0)).toEqual({
      gone: 'xcde',
      why: { f: 'current', b: 'the target of a rollback', a: 'belongs to an unfinished attempt' },
    })
  })

  test('the last promoted release stays, however old, because older releases are refused', () => {
    const { kept } = selectPruned({ ...state, promoted: 'c', retention: { keep: 2, keepDays: 0 } })
    expect(kept.find(({ generation }) => generation === 'c')?.why).toBe('the last that was promoted')
  })

  test('the newest and the young generations stay', () => {
    expect(whys(4, 4)).toEqual({
      gone: 'xc',
      why: {
        f: 'current',
        b: 'the target of a rollback',
        a: 'belongs to an unfinished attempt',
        e: 'one of the 4 newest',
        d: 'younger than 4 days',
      },
    })
  })

  test('a date that moved back makes no generation old', () => {
    const { removed } = selectPruned({ ...state, now: Date.parse(at(1)), retention: { keep: 2, keepDays: 1 } })
    expect(removed.map(({ generation }) => generation)).toEqual(['x'])
  })

  test('a clock that was ahead makes no generation young where no days are required', () => {
    const ahead = sampleRecord({ releaseId: 'c', finishedAt: '2027-01-01T00:00:00Z' })
    const { removed } = selectPruned({ ...state, records: [ahead, ...records.slice(3)], retention: { keep: 2, keepDays: 0 } })
    expect(removed.map(({ generation }) => generation)).toContain('c')
  })

  test('a plan reports when each release was last tried', () => {
    const { removed } = selectPruned({ ...state, retention: { keep: 2, keepDays: 0 } })
    expect(removed.slice(0, 2)).toEqual([
      { generation: 'x', lastUsed: null },
      { generation: 'c', lastUsed: at(3) },
    ])
  })
})

describe('old files', () => {
  const remnants = Array.from({ length: 14 }, (_, index) => ({ name: `r${index}`, time: index * 86_400_000 }))

  test.each([
    { name: 'at least ten stay', keep: 2, keepDays: 0, expected: ['r3', 'r2', 'r1', 'r0'] },
    { name: 'as many as releases', keep: 12, keepDays: 0, expected: ['r1', 'r0'] },
    { name: 'the young stay', keep: 2, keepDays: 12, expected: ['r1', 'r0'] },
    { name: 'all are few', keep: 14, keepDays: 0, expected: [] },
  ])('the old files to remove: $name', ({ keep, keepDays, expected }) => {
    expect(selectOld(remnants, { keep, keepDays }, 13 * 86_400_000)).toEqual(expected)
  })
})
