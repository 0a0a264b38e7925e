import { expect, test } from 'vitest'
import { previousRelease } from '#domain/activation/previous-release'
import type { Verdict } from '#domain/activation/verdict'
import { sampleRecord } from './sample-record.ts'

/** `from>to`: COMMITTED; with `!` behind it: ROLLED_BACK. */
const records = (lines: string) =>
  lines
    .split(' ')
    .filter(Boolean)
    .map((line) => {
      const [, from, releaseId, failed] = /^(\w*)>(\w+)(!?)$/.exec(line)!
      const verdict: Verdict = failed === '!' ? 'ROLLED_BACK' : 'COMMITTED'
      return sampleRecord({ previousRelease: from || null, releaseId: releaseId!, verdict })
    })

test.each([
  { name: 'no release', lines: '', current: null, expected: null },
  { name: 'the first release', lines: '>a', current: 'a', expected: null },
  { name: 'the one before', lines: '>a a>b', current: 'b', expected: 'a' },
  { name: 'a failed one in between does not count', lines: '>a a>b b>c!', current: 'b', expected: 'a' },
  { name: 'after a rollback it is the one that was left', lines: '>a a>b b>a', current: 'a', expected: 'b' },
  { name: 'the same again is not its own previous one', lines: '>a a>b b>b', current: 'b', expected: 'a' },
  { name: 'what was there before the first', lines: 'taken>a', current: 'a', expected: 'taken' },
  { name: 'a current one that the ledger does not know', lines: '>a', current: 'x', expected: null },
])('the previous release: $name', ({ lines, current, expected }) => {
  expect(previousRelease(records(lines), current)).toBe(expected)
})

test('a restore of data makes no release the previous one', () => {
  const restored = sampleRecord({ verb: 'restore-data', releaseId: 'b', previousRelease: 'x' })
  expect(previousRelease([...records('>a a>b'), restored], 'b')).toBe('a')
})
