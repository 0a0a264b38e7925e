import { expect, test } from 'vitest'
import { countChecks, type Check } from '#domain/evidence/check'
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

test('the check of an emergency release is shown with what was found, also when it passed', () => {
  const made = (check: Check['check'], statement: string): Check => ({
    check,
    outcome: 'passed',
    statement,
    restsOn: [],
    vouchedBy: 'host',
  })
  const checks = [made('countersignatures', 'The emergency release was countersigned in time.'), made('record', 'It is.')]
  const report = { evidence: 'kept', releases: [], checks, counts: countChecks(checks), history: [], components: {} }
  const lines = evidenceLines(report, { isVerbose: false })
  expect(lines).toContain('passed        countersignatures: The emergency release was countersigned in time.')
  expect(lines).toContain('passed        record')
})
