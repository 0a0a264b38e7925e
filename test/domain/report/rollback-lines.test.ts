import { describe, expect, test } from 'vitest'
import type { RollbackCandidate } from '#domain/activation/rollback-candidates'
import {
  choiceHint,
  markedReleases,
  rollbackCandidateLines,
  rollbackChoiceSentence,
  rollbackPlanSentence,
  targetWarning,
  whyNoTarget,
} from '#domain/report/rollback-lines'

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

  test('a release that an older one replaced is marked among the candidates', () => {
    expect(rollbackCandidateLines([{ ...bad, rolledBack: false, replaced: true }])[0]).toContain(
      'replaced by an older release, kept; ignored',
    )
  })

  const failed: RollbackCandidate = {
    ...bad,
    release: 'f',
    lastAttempt: { verdict: 'ROLLED_BACK', at: 'T' },
    rolledBack: false,
    chosen: false,
  }
  const kept = ['f', bad.release, 'taken-over', 'now'].map((id) => ({ id }))
  const known = { kept, current: 'now', candidates: [failed, bad, { ...good, chosen: false }] }

  test('releases to choose from begin with those that are good, and each other one is marked', () => {
    expect(markedReleases(known)).toEqual([
      { id: 'taken-over', remarks: [] },
      { id: 'now', remarks: ['current'] },
      { id: 'f', remarks: ['failed'] },
      { id: bad.release, remarks: ['rolled back'] },
    ])
  })

  test('a rollback that chooses none offers releases that failed or were rolled back as such alone', () => {
    expect(choiceHint(known, 0)).toBe(
      `Choose one with the option "to" (taken-over). It also keeps f (failed), ${bad.release} (rolled back).`,
    )
    expect(choiceHint({ ...known, kept: [{ id: 'f' }, { id: 'now' }] }, 0)).toBe(
      'Promote a good release. It keeps only others that failed or were withdrawn, which the option "to" accepts nevertheless: f (failed).',
    )
    expect(choiceHint({ ...known, kept: [{ id: 'now' }] }, 0)).toBe('It keeps no other release: promote one.')
  })

  test('a target that failed or was rolled back has a warning with the reason and the better choice', () => {
    expect(targetWarning('f', [failed, good])).toBe(
      'A rollback would not choose release f itself, because it was rolled back; without the option "to" it chooses taken-over.',
    )
    expect(targetWarning(bad.release, [bad])).toMatch(/itself, because it was rolled back; it keeps no better one\.$/)
    expect([targetWarning('taken-over', [failed, good]), targetWarning('now', [failed, good])]).toEqual([undefined, undefined])
  })

  test('a rollback without a target gives the reason for each release that is kept', () => {
    expect(whyNoTarget([])).toBe('no release was current before this one')
    expect(whyNoTarget([bad])).toBe(`none can be chosen: ${bad.release} (it was rolled back)`)
  })
})
