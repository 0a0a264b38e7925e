import { describe, expect, test } from 'vitest'
import type { RollbackCandidate } from '#domain/activation/rollback-candidates'
import { rollbackCandidateLines, rollbackChoiceSentence, rollbackPlanSentence, whyNoTarget } from '#domain/report/rollback-lines'

const bad: RollbackCandidate = {
  release: 'b'.repeat(64),
  commit: 'c'.repeat(40),
  commitTime: '2026-01-01T00:00:00Z',
  lastAttempt: { verdict: 'COMMITTED', at: '2026-01-02T00:00:00Z' },
  rolledBack: true,
  kept: true,
  chosen: false,
  why: 'it was rolled back',
}
const good: RollbackCandidate = { release: 'taken-over', rolledBack: false, kept: true, chosen: true, why: 'it is good' }

describe('the candidates of a rollback', () => {
  test('the candidates of a rollback are printed with the verdict, the commit, and the reason', () => {
    expect(rollbackCandidateLines([bad, good, { ...good, release: 'x', kept: false, chosen: false, why: 'it is gone' }])).toEqual([
      `    ${bad.release.slice(0, 12)} (commit cccccccccccc, of 2026-01-01T00:00:00Z): COMMITTED at 2026-01-02T00:00:00Z, rolled back, kept; ignored, because it was rolled back`,
      '  → taken-over: no attempt in the ledger, kept; chosen, because it is good',
      '    x: no attempt in the ledger, not kept; ignored, because it is gone',
    ])
    expect(rollbackCandidateLines(undefined)).toEqual([])
    const around = { now: Date.parse('2026-01-03T00:00:00Z'), subjects: new Map([['c'.repeat(40), 'Serve faster']]) }
    expect(rollbackCandidateLines([bad], around)[0]).toContain('bbbbbbbbbbbb (commit cccccccccccc "Serve faster", 2 days old): COMMITTED')
  })

  test('a rollback reports its target and what it ignores before it', () => {
    expect(rollbackChoiceSentence('taken-over', [bad, good])).toBe(
      'Rolling back to taken-over: it is good; ignored is bbbbbbbbbbbb (it was rolled back).',
    )
    expect(rollbackChoiceSentence('taken-over', [good, bad])).toBe('Rolling back to taken-over: it is good.')
  })

  test.each([
    { units: 1, says: 'restart its unit if that is affected' },
    { units: 2, says: 'restart those of its 2 units that are affected' },
  ])('a plan of a rollback counts $units', ({ units, says }) => {
    const sentence = rollbackPlanSentence({ hostName: 'prod', current: 'b', target: 'a', units })
    expect(sentence).toBe(`A dry run: prod would roll back from b to a, and ${says}.`)
  })

  test('a rollback without a target gives the reason for each release that is kept', () => {
    expect(whyNoTarget([])).toBe('no release was current before this one')
    expect(whyNoTarget([bad])).toBe(`none can be chosen: ${bad.release} (it was rolled back)`)
  })
})
