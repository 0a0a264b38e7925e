import { describe, expect, test } from 'vitest'
import type { AttemptRecord } from '#domain/protocol/record'
import { figuresOf, historyOf } from '#domain/history/figures'
import { figuresOverTime } from '#domain/history/over-time'
import { median, percentile } from '#domain/history/statistics'
import { sampleRecord } from '../activation/sample-record.ts'

const at = (day: number, time = '12:00:00') => `2026-01-${String(day).padStart(2, '0')}T${time}.000Z`
const whole = { since: Date.parse(at(1, '00:00:00')), until: Date.parse(at(29, '00:00:00')) }
const release = (name: string) => name.repeat(64)

let attempts = 0
/** An attempt that ended at noon of a day, a minute after it began. */
function attempt(day: number, releases: string, more: Partial<AttemptRecord> = {}): AttemptRecord {
  const [before, after] = releases.split('>')
  attempts += 1
  return sampleRecord({
    attempt: `00000000-0000-4000-8000-${String(attempts).padStart(12, '0')}`,
    startedAt: at(day, '11:59:00'),
    finishedAt: at(day),
    previousRelease: before === '' ? null : release(before!),
    releaseId: release(after!),
    releaseCommit: { commit: after!.repeat(40), commitTime: at(day, '10:00:00') },
    ...more,
  })
}

const figures = (records: readonly AttemptRecord[], span = whole) => figuresOf([historyOf(records)], span)

describe('deployments', () => {
  test('a deployment is an apply that made another release current', () => {
    const found = figures([
      attempt(1, '>a'),
      attempt(2, 'a>b'),
      attempt(3, 'b>b'),
      attempt(4, 'b>c', { verdict: 'UNCHANGED' }),
      attempt(5, 'b>c', { verdict: 'ROLLED_BACK' }),
      attempt(6, 'b>a', { verb: 'rollback' }),
      attempt(7, 'a>b'),
      attempt(8, 'b>b', { verb: 'set-role' }),
    ])
    expect(found.deployments).toEqual({ count: 3, releases: 2, perWeek: 0.76 })
  })

  test('the time begins with the first record, and counts as a week at least', () => {
    const { since, deployments } = figures([attempt(27, '>a'), attempt(28, 'a>b')])
    expect(since).toBe(at(27, '11:59:00'))
    expect(deployments.perWeek).toBe(2)
  })

  test('an attempt that ends at the end of the time is not within it, and one at its beginning is', () => {
    const [first, last] = [attempt(1, '>a'), attempt(5, 'a>b')]
    expect(figures([first, last], { since: Date.parse(at(5)), until: Date.parse(at(6)) }).deployments.count).toBe(1)
    expect(figures([first, last], { since: Date.parse(at(4)), until: Date.parse(at(5)) }).deployments.count).toBe(0)
  })
})

describe('lead time', () => {
  test('lead time is from the commit to the end of its first deployment', () => {
    const commit = (time: string) => ({ releaseCommit: { commit: 'c'.repeat(40), commitTime: time } })
    const found = figures([
      attempt(2, '>a'),
      attempt(3, 'a>b', commit(at(1))),
      attempt(4, 'b>a', { verb: 'rollback' }),
      // The same commit, by another release: it is in production since the third.
      attempt(9, 'a>d', commit(at(1))),
    ])
    expect(found.leadTime).toEqual({ count: 2, unknown: 0, medianSeconds: (2 * 3600 + 2 * 86_400) / 2, ninetiethSeconds: 2 * 86_400 })
  })

  test('a commit reaches two hosts, and its first deployment counts', () => {
    const [one, other] = [
      attempt(2, '>a'),
      attempt(3, '>a', { host: 'prod-b', releaseCommit: { commit: 'a'.repeat(40), commitTime: at(2, '10:00:00') } }),
    ]
    const { leadTime, deployments } = figuresOf([historyOf([one]), historyOf([other])], whole)
    expect(leadTime).toMatchObject({ count: 1, medianSeconds: 2 * 3600 })
    expect(deployments).toMatchObject({ count: 2, releases: 1 })
  })

  test('a deployment without a commit, or before its commit, has no known lead time', () => {
    const { releaseCommit: _, ...old } = attempt(1, '>a')
    const future = attempt(2, 'a>b', { releaseCommit: { commit: 'b'.repeat(40), commitTime: at(20) } })
    expect(figures([old, future]).leadTime).toEqual({ count: 0, unknown: 2, medianSeconds: null, ninetiethSeconds: null })
  })
})

describe('failures', () => {
  const phases: AttemptRecord['phases'] = [
    { phase: 'preflight', seconds: 20 },
    { phase: 'switch', seconds: 1 },
    { phase: 'health', seconds: 30 },
  ]

  test('a change fails when it is rolled back, needs a human, or is withdrawn later', () => {
    const found = figures([
      attempt(1, '>a'),
      attempt(2, 'a>b', { verdict: 'ROLLED_BACK', phases }),
      attempt(3, 'a>c', { verdict: 'NEEDS_HUMAN', phases }),
      attempt(4, 'c>a'),
      attempt(5, 'a>d'),
      attempt(6, 'd>a', { verb: 'rollback' }),
      attempt(7, 'a>e', { verdict: 'UNCHANGED' }),
      attempt(8, 'a>e', { verdict: 'UNKNOWN' }),
    ])
    expect(found.changes).toEqual({ count: 5, failed: 3, failureRate: 0.6 })
    // From the switch, 20 s after the beginning, to the end: 40 s; to the next good release; from a deployment to its rollback.
    expect(found.restore).toEqual({ count: 3, open: 0, medianSeconds: 86_400, longestSeconds: 86_440 })
  })

  test('an incident that is not over is counted as open', () => {
    const found = figures([attempt(1, '>a'), attempt(3, 'a>c', { verdict: 'NEEDS_HUMAN' })])
    expect(found.restore).toEqual({ count: 0, open: 1, medianSeconds: null, longestSeconds: null })
    expect(found.changes).toEqual({ count: 2, failed: 1, failureRate: 0.5 })
  })

  test('a release that a newer one replaced did not fail', () => {
    expect(figures([attempt(1, '>a'), attempt(2, 'a>b'), attempt(3, 'b>a', { allowOlder: true })]).changes.failed).toBe(0)
  })

  test('a rollback that does not succeed is an incident and no change', () => {
    const found = figures([attempt(1, '>a'), attempt(2, 'a>b'), attempt(3, 'b>a', { verb: 'rollback', verdict: 'NEEDS_HUMAN' })])
    expect(found.changes).toEqual({ count: 2, failed: 0, failureRate: 0 })
    expect(found.restore.open).toBe(1)
  })

  test('phases that are longer than the attempt do not make a time to restore negative', () => {
    const long: AttemptRecord['phases'] = [
      { phase: 'copy', seconds: 9999 },
      { phase: 'switch', seconds: 1 },
    ]
    expect(figures([attempt(2, '>b', { verdict: 'ROLLED_BACK', phases: long })]).restore.longestSeconds).toBe(0)
  })
})

test('no records at all give no figures', () => {
  for (const hosts of [[], [historyOf([])]])
    expect(figuresOf(hosts, whole)).toMatchObject({
      deployments: { count: 0, perWeek: 0 },
      leadTime: { medianSeconds: null },
      changes: { failureRate: null },
      restore: { count: 0, open: 0 },
    })
})

describe('figures over time', () => {
  test('a short time is divided into weeks from Monday, and none is left out', () => {
    const weeks = figuresOverTime([historyOf([attempt(1, '>a'), attempt(12, 'a>b')])], whole)
    expect(weeks.map(({ since }) => since.slice(0, 10))).toEqual(['2025-12-29', '2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'])
    expect(weeks.map(({ deployments }) => deployments.count)).toEqual([1, 0, 1, 0, 0])
  })

  test('a long time is divided into months', () => {
    const months = figuresOverTime([historyOf([attempt(1, '>a')])], { since: whole.since, until: Date.parse('2026-12-15T00:00:00Z') })
    expect(months).toHaveLength(12)
    expect(months[0]).toMatchObject({ since: '2026-01-01T00:00:00.000Z', until: '2026-02-01T00:00:00.000Z', deployments: { count: 1 } })
  })
})

test.each([
  { values: [], half: null, most: null },
  { values: [3], half: 3, most: 3 },
  { values: [10, 2, 4, 3], half: 3.5, most: 10 },
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], half: 5.5, most: 9 },
])('the median of $values is $half, and nine in ten are within $most', ({ values, half, most }) => {
  expect([median(values), percentile(values, 0.9)]).toEqual([half, most])
})
