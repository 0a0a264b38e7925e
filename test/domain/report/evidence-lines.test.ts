import { expect, test } from 'vitest'
import { evidenceLines } from '#domain/report/evidence-lines'

test.each([
  { count: 11, last: 'and 1 more release' },
  { count: 12, last: 'and 2 more releases' },
])('the last line about $count releases is: $last', ({ count, last }) => {
  const releases = Array.from({ length: count }, (_, index) => ({
    releaseId: String(index).padStart(64, '0'),
    application: 'choiros',
    source: { repository: 'r', ref: 'refs/heads/main', commit: 'c', commitTime: 't' },
    signers: [],
    approvers: [],
    verdicts: [],
  }))
  const counts = { passed: 0, failed: 0, 'not-provable': 0 }
  expect(evidenceLines({ evidence: 'kept', releases, checks: [], counts, history: [], components: {} }, { isVerbose: false }).at(-1)).toBe(
    last,
  )
})
