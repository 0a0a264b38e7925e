import { expect, test } from 'vitest'
import { isFiltering, matchesFilter, type RecordFilter } from '#domain/ledger/filter'
import { sampleRecord } from '../activation/sample-record.ts'

const record = sampleRecord({
  releaseId: 'a1'.repeat(32),
  previousRelease: 'b2'.repeat(32),
  releaseCommit: { commit: 'c3'.repeat(20), commitTime: '2026-01-01T00:00:00Z' },
  finishedAt: '2026-03-01T12:00:00.000Z',
  verdict: 'ROLLED_BACK',
  actor: { name: 'Alice@grind' },
  confirmation: { decision: 'revert', actor: { name: 'bob' }, decidedAt: '2026-03-01T11:00:00.000Z' },
})
const noon = Date.parse('2026-03-01T12:00:00Z')

const rows: readonly (readonly [RecordFilter, boolean])[] = [
  [{}, true],
  [{ since: noon }, true],
  [{ since: noon + 1 }, false],
  [{ until: noon + 1 }, true],
  [{ until: noon }, false],
  [{ verdicts: [] }, true],
  [{ verdicts: ['COMMITTED', 'ROLLED_BACK'] }, true],
  [{ verdicts: ['COMMITTED'] }, false],
  [{ release: 'a1a1a1' }, true],
  [{ release: 'b2b2b2b2' }, true],
  [{ release: 'c3c3c3' }, true],
  [{ release: '1a1a1a' }, false],
  [{ actor: 'alice' }, true],
  [{ actor: 'BOB' }, true],
  [{ actor: 'carol' }, false],
  [{ actor: 'alice', verdicts: ['COMMITTED'] }, false],
]

test.each(rows)('the filter %j leaves the record in: %s', (filter, expected) => {
  expect(matchesFilter(record, filter)).toBe(expected)
})

test('a filter without a value leaves nothing out', () => {
  expect(isFiltering({ since: undefined, verdicts: [] })).toBe(false)
  for (const filter of [{ since: 0 }, { until: 1 }, { verdicts: ['COMMITTED'] as const }, { release: 'a' }, { actor: 'x' }])
    expect(isFiltering(filter)).toBe(true)
})
