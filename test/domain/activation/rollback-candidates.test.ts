import { describe, expect, test } from 'vitest'
import { chosenRelease, objectionsTo, rollbackCandidates } from '#domain/activation/rollback-candidates'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from './sample-record.ts'

const endings: Readonly<Record<string, Partial<AttemptRecord>>> = {
  '': {},
  '!': { verdict: 'ROLLED_BACK', reason: 'it was unhealthy.' },
  '?': { verdict: 'NEEDS_HUMAN' },
  '-': { verdict: 'UNCHANGED' },
  '+': { allowOlder: true },
}

/**
 * `from>to`: an apply; `from<to`: a rollback. COMMITTED; with `!`: ROLLED_BACK, `?`: NEEDS_HUMAN, `-`: UNCHANGED, `+`: of an older release,
 * on purpose. Each ends a second after the one before.
 */
const records = (lines: string) =>
  lines
    .split(' ')
    .filter(Boolean)
    .map((line, index) => {
      const [, from, verb, releaseId, ending] = /^(\w*)([<>])(\w+)([!?+-]?)$/.exec(line)!
      return sampleRecord({
        verb: verb === '<' ? 'rollback' : 'apply',
        previousRelease: from || null,
        releaseId: releaseId!,
        finishedAt: `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`,
        ...endings[ending!],
      })
    })

const candidates = (lines: string, current: string | null, kept: readonly string[] = ['a', 'b', 'c', 'd', 'taken']) =>
  rollbackCandidates({ records: records(lines), current, kept })

test.each([
  { name: 'no release', lines: '', current: null, expected: null },
  { name: 'the first release', lines: '>a', current: 'a', expected: null },
  { name: 'the one before', lines: '>a a>b', current: 'b', expected: 'a' },
  { name: 'a failed one in between does not count', lines: '>a a>b b>c!', current: 'b', expected: 'a' },
  { name: 'the same again is not its own previous one', lines: '>a a>b b>b', current: 'b', expected: 'a' },
  { name: 'what was there before the first', lines: 'taken>a', current: 'a', expected: 'taken' },
  { name: 'a current one that the ledger does not know', lines: '>a', current: 'x', expected: null },
  { name: 'a rollback does not make the release that it left the previous one', lines: '>a a>b b<a', current: 'a', expected: null },
  { name: 'the second of two bad releases', lines: '>a a>b b>c', current: 'c', expected: 'b' },
  { name: 'the first of two bad releases, once the second was rolled back', lines: '>a a>b b>c c<b', current: 'b', expected: 'a' },
  { name: 'neither of two bad releases, before a third one', lines: '>a a>b b<a a>c c<a a>d', current: 'd', expected: 'a' },
  { name: 'one that was promoted again after its rollback', lines: '>a a>b b<a a>b b>c', current: 'c', expected: 'b' },
  { name: 'one that failed when it was tried again', lines: '>a a>b b>c c<b!', current: 'c', expected: 'a' },
  { name: 'one that failed and then worked', lines: '>a a>b! a>b b>c', current: 'c', expected: 'b' },
  { name: 'one whose second attempt was refused', lines: '>a a>b b>c c>b-', current: 'c', expected: 'b' },
  { name: 'one that a rollback of a rollback left', lines: '>a a>b b>c c<b b<c', current: 'c', expected: 'b' },
  { name: 'one that a rollback went past', lines: '>a a>b b>c c<a', current: 'a', expected: null },
  { name: 'one that an older release replaced', lines: '>a a>b b>c c>b+', current: 'b', expected: 'a' },
  { name: 'the last one before a release that could not be replaced', lines: '>a a>b b>c?', current: 'c', expected: 'b' },
])('the target of a rollback: $name', ({ lines, current, expected }) => {
  expect(chosenRelease(candidates(lines, current))).toBe(expected)
})

test('a restore of data does not change the target of a rollback', () => {
  const restored = sampleRecord({ verb: 'restore-data', releaseId: 'b', previousRelease: 'x' })
  expect(chosenRelease(rollbackCandidates({ records: [...records('>a a>b'), restored], current: 'b', kept: ['a', 'b', 'x'] }))).toBe('a')
})

test('a release that is not kept any more is not the target of a rollback, and the one before it is', () => {
  expect(candidates('>a a>b b>c', 'c', ['a', 'c'])).toEqual([
    expect.objectContaining({ release: 'b', kept: false, chosen: false, why: 'the host does not keep it any more' }),
    expect.objectContaining({ release: 'a', kept: true, chosen: true }),
  ])
})

describe('the list of candidates', () => {
  const found = candidates('>a a>b b>c c<b b>d!', 'b', ['a', 'b', 'c', 'd', 'x'])

  test('the list of candidates has every kept release but the current one, the chosen one first', () => {
    expect(found.map(({ release, chosen }) => `${release}${chosen ? '!' : ''}`)).toEqual(['a!', 'd', 'c', 'x'])
  })

  test('the list of candidates gives the reason of each, with the last verdict', () => {
    const facts = Object.fromEntries(found.map(({ release, why, lastAttempt, rolledBack }) => [release, { why, lastAttempt, rolledBack }]))
    expect(facts).toEqual({
      a: {
        why: 'it is the last one before the current release that was neither rolled back nor failed',
        lastAttempt: { verdict: 'COMMITTED', at: '2026-01-01T00:00:00.000Z' },
        rolledBack: false,
      },
      c: {
        why: 'it was rolled back at 2026-01-01T00:00:03.000Z by tester, in favour of b',
        lastAttempt: { verdict: 'COMMITTED', at: '2026-01-01T00:00:02.000Z' },
        rolledBack: true,
      },
      d: {
        why: 'its last attempt ended ROLLED_BACK at 2026-01-01T00:00:04.000Z (it was unhealthy)',
        lastAttempt: { verdict: 'ROLLED_BACK', at: '2026-01-01T00:00:04.000Z' },
        rolledBack: false,
      },
      x: { why: 'the ledger does not show that it was current before the current release', rolledBack: false },
    })
  })

  test('the list of candidates distinguishes a replacement on purpose from a rollback past a release', () => {
    const whys = (lines: string, current: string) => Object.fromEntries(candidates(lines, current).map((one) => [one.release, one.why]))
    expect(whys('>a a>b b>c c<a', 'a')['b']).toBe(
      'the rollback at 2026-01-01T00:00:03.000Z by tester left it out, and made an earlier one current',
    )
    expect(whys('>a a>b b>c c>b+', 'b')['c']).toBe('an older release replaced it at 2026-01-01T00:00:03.000Z by tester, in favour of b')
    expect(whys('>a a>b b>c', 'c')['a']).toBe('it was current before the chosen one')
  })

  test.each([
    { name: 'a release that failed', lines: '>a a>b b>c!', current: 'b', objections: { c: { failed: true } } },
    { name: 'a release that was left in need of a person', lines: '>a a>b?', current: 'a', objections: { b: { failed: true } } },
    { name: 'a release that was rolled back', lines: '>a a>b b<a', current: 'a', objections: { b: { rolledBack: true } } },
    { name: 'a release that an older one replaced', lines: '>a a>b b>c c>b+', current: 'b', objections: { c: { replaced: true } } },
    { name: 'a target of a rollback that failed', lines: '>a a>b b>c c<b!', current: 'c', objections: { b: { failed: true } } },
    { name: 'a release that failed and was committed since', lines: '>a a>b! a>b b>c', current: 'c', objections: {} },
    { name: 'a release that was refused', lines: '>a a>b b>a- b>c', current: 'c', objections: {} },
  ])('the objections to the releases of a host are those to $name', ({ lines, current, objections }) => {
    const listed = candidates(lines, current)
    const against = listed.map(({ release }) => [release, objectionsTo(release, listed)] as const)
    expect(Object.fromEntries(against.filter(([, known]) => Object.keys(known).length > 0))).toEqual(objections)
  })
})
