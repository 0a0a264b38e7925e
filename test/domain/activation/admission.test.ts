import { describe, expect, test } from 'vitest'
import { refusalOf, type AdmissionFacts, type Standing } from '#domain/activation/admission'
import { isPromotion, isWordOn, leadsBack } from '#domain/activation/release-word'
import type { Commit } from '#domain/manifest/history'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from './sample-record.ts'

const [OLD, NOW, NEW] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]
/** Three commits of one line. */
const commit = (number: number): Commit => ({
  commit: `${number}`.repeat(40),
  commitTime: `2026-01-0${number}T00:00:00Z`,
  history: { commits: number, ancestors: Array.from({ length: number - 1 }, (_, back) => `${number - 1 - back}`.repeat(40)) },
})
const old = { releaseId: OLD, source: commit(1) }
const fresh = { releaseId: NEW, source: commit(3) }
const current: Standing = { releaseId: NOW, source: commit(2), isCurrent: true, since: '2026-01-02T03:04:05.000Z' }

const refusal = (facts: Partial<AdmissionFacts>) =>
  refusalOf({
    host: 'prod',
    release: fresh,
    standing: [current],
    lastWord: undefined,
    asked: {},
    permitted: {},
    now: Date.parse('2026-01-10T00:00:00Z'),
    ...facts,
  })

describe('a release that is older than what runs', () => {
  test('an older release is refused by a reason with both commits, their times, and the remedy', () => {
    expect(refusal({ release: old })).toEqual({
      code: 'older-release',
      message:
        'Release aaaaaaaaaaaa (commit 111111111111 of 2026-01-01T00:00:00Z) is older than release bbbbbbbbbbbb (commit 222222222222 of 2026-01-02T00:00:00Z), ' +
        'which prod runs since 2026-01-02T03:04:05.000Z. Roll back to a release that prod keeps; the option "allow-older" is not allowed here, ' +
        'unless an administrator writes "allowOlder": true into /etc/grind-to-prod/host.json on prod.',
    })
  })

  test('an older release is accepted only when the client requests it and the policy allows it', () => {
    const asked = { allowOlder: true }
    const codes = [{}, { allowOlder: false }, { allowOlder: true }].map(
      (permitted) => refusal({ release: old, asked, permitted })?.code ?? null,
    )
    expect(codes).toEqual(['older-release', 'older-release', null])
    const message = refusal({ release: old, permitted: { allowOlder: true } })?.message
    expect(message).toMatch(/or give the option "allow-older" if this is intended\.$/)
  })

  test('a release that is not a descendant of the current one is refused', () => {
    const beside = {
      releaseId: OLD,
      source: { ...commit(3), commit: 'f'.repeat(40), history: { commits: 2, ancestors: ['1'.repeat(40)] } },
    }
    expect(refusal({ release: beside })).toMatchObject({
      code: 'older-release',
      message: expect.stringContaining('does not descend from release bbbb'),
    })
  })

  test('a release older than the last promoted one is refused, after a rollback too', () => {
    const promoted: Standing = { ...fresh, isCurrent: false, since: '2026-01-03T00:00:00.000Z' }
    const between = { releaseId: NOW, source: commit(2) }
    const standing = [{ ...old, isCurrent: true, since: null }, promoted]
    expect(refusal({ release: between, standing })).toMatchObject({
      code: 'older-release',
      message: expect.stringContaining(
        'is older than release cccccccccccc (commit 333333333333 of 2026-01-03T00:00:00Z), which was promoted to prod at 2026-01-03T00:00:00.000Z and rolled back since.',
      ),
    })
    // The current release may be applied again all the same: nothing rolls back by that.
    expect(refusal({ release: old, standing })).toBeNull()
  })

  test.each([
    { name: 'a newer one', facts: {} },
    { name: 'another build of the same commit', facts: { release: { releaseId: NEW, source: commit(2) } } },
    { name: 'the first release', facts: { release: old, standing: [] } },
  ])('the rule about older releases accepts $name', ({ facts }) => {
    expect(refusal(facts)).toBeNull()
  })
})

describe('a release that failed on the host', () => {
  const failedAs = (verdict: AttemptRecord['verdict']) =>
    sampleRecord({ releaseId: NEW, verdict, reason: 'the check web did not pass.', finishedAt: '2026-01-04T00:00:00.000Z' })

  test.each(['ROLLED_BACK', 'NEEDS_HUMAN'] as const)('a release that failed with %s is refused without a retry', (verdict) => {
    const lastWord = failedAs(verdict)
    expect(refusal({ lastWord })).toEqual({
      code: 'failed-release',
      message:
        `Release cccccccccccc was tried on prod before: that ended ${verdict} at 2026-01-04T00:00:00.000Z (the check web did not pass). ` +
        'Promote a fixed one, or give the option "retry" if the cause is gone.',
    })
    expect(refusal({ lastWord, asked: { retry: true } })).toBeNull()
    expect(refusal({ lastWord, asked: { retry: true }, permitted: { allowRetry: false } })).toMatchObject({
      code: 'failed-release',
      message: expect.stringContaining('"allowRetry": false'),
    })
  })

  test('a current release is refused when its last attempt failed', () => {
    expect(refusal({ release: current, lastWord: { ...failedAs('NEEDS_HUMAN'), releaseId: NOW } })).toMatchObject({
      code: 'failed-release',
    })
  })

  test('a release that was rolled back is refused', () => {
    const lastWord = sampleRecord({ verb: 'rollback', releaseId: NOW, previousRelease: NEW, finishedAt: '2026-01-04T00:00:00.000Z' })
    expect(refusal({ lastWord })).toMatchObject({
      code: 'failed-release',
      message: expect.stringContaining('was rolled back on prod at 2026-01-04T00:00:00.000Z by tester, in favour of bbbbbbbbbbbb.'),
    })
  })

  test('one refusal reports both that a release failed and that it is older', () => {
    const refused = refusal({ release: old, lastWord: { ...failedAs('ROLLED_BACK'), releaseId: OLD } })
    expect(refused?.code).toBe('older-release')
    expect(refused?.message).toMatch(/is older than .*\nRelease aaaaaaaaaaaa was tried on prod before/)
  })

  test('a failed release is accepted again once it was committed', () => {
    expect(refusal({ lastWord: failedAs('COMMITTED') })).toBeNull()
  })
})

describe('an age that the policy sets', () => {
  const permitted = { releaseMaxAgeDays: 5 }
  const now = (time: string) => Date.parse(time)

  test('the policy refuses a release above its age, by the clock that it names, whatever a client requests', () => {
    const asked = { allowOlder: true, retry: true }
    expect(refusal({ permitted: { ...permitted, allowOlder: true }, asked, now: now('2026-01-08T00:00:01Z') })).toEqual({
      code: 'expired-release',
      message:
        'Release cccccccccccc (commit 333333333333 of 2026-01-03T00:00:00Z) is too old: the policy of prod allows no commit older than 5 days ("releaseMaxAgeDays"), and by its ' +
        'clock it is 2026-01-08T00:00:01.000Z; build a newer commit, set that clock if it is wrong, or roll back to a release that prod keeps.',
    })
    expect(refusal({ permitted, now: now('2026-01-08T00:00:00Z') })).toBeNull()
  })

  test("the policy's age also counts by the current release's time when the clock is behind", () => {
    const standing = [{ ...current, source: { ...commit(2), commitTime: '2026-02-01T00:00:00Z' } }]
    expect(refusal({ permitted, standing, now: 0 })?.code).toBe('expired-release')
  })

  test("the policy's age does not concern the current release", () => {
    expect(refusal({ permitted, release: current, now: now('2027-01-01T00:00:00Z') })).toBeNull()
  })
})

describe('the last word on a release', () => {
  test.each([
    { name: 'an attempt that failed', record: { verdict: 'ROLLED_BACK' }, expected: true },
    { name: 'an attempt that is in force', record: {}, expected: true },
    { name: 'a rollback to it', record: { verb: 'rollback' }, expected: true },
    { name: 'an attempt that was refused', record: { verdict: 'UNCHANGED' }, expected: false },
    { name: 'data that was restored', record: { verb: 'restore-data', verdict: 'NEEDS_HUMAN' }, expected: false },
    { name: 'a role that was changed while it ran', record: { verb: 'set-role' }, expected: false },
    { name: 'a rollback from it', record: { verb: 'rollback', releaseId: OLD, previousRelease: NEW }, expected: true },
    {
      name: 'a rollback from it that failed',
      record: { verb: 'rollback', releaseId: OLD, previousRelease: NEW, verdict: 'ROLLED_BACK' },
      expected: false,
    },
    { name: 'a newer one in its place', record: { releaseId: NOW, previousRelease: NEW }, expected: false },
    { name: 'an older one in its place, as was asked', record: { releaseId: OLD, previousRelease: NEW, allowOlder: true }, expected: true },
  ] as const)('the last decision on a release is $expected: $name', ({ record, expected }) => {
    expect(isWordOn(sampleRecord({ releaseId: NEW, ...record }), NEW)).toBe(expected)
  })

  test('only an apply that is in force promotes a release', () => {
    const records = [sampleRecord({}), sampleRecord({ verb: 'rollback' }), sampleRecord({ verdict: 'ROLLED_BACK' })]
    expect(records.map(isPromotion)).toEqual([true, false, false])
  })
})

test('a plan shows whether one release leads back from the other', () => {
  expect(leadsBack(old, fresh)).toBe(
    'Release aaaaaaaaaaaa (commit 111111111111 of 2026-01-01T00:00:00Z) is older than release cccccccccccc (commit 333333333333 of 2026-01-03T00:00:00Z)',
  )
  expect(leadsBack(fresh, old)).toBeNull()
})
