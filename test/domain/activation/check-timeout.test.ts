import { expect, test } from 'vitest'
import { checkTimeout } from '#domain/activation/check-timeout'

test.each([
  { when: 'long before the deadline', seconds: 5, left: 60_000, expected: 5000 },
  { when: 'shortly before it', seconds: 5, left: 4000, expected: 4000 },
  { when: 'right before it', seconds: 5, left: 10, expected: 2000 },
  { when: 'after it', seconds: 5, left: -1000, expected: 2000 },
  { when: 'right before it, with less time of its own', seconds: 0.5, left: 10, expected: 500 },
])('a check that begins $when is given $expected ms', ({ seconds, left, expected }) => {
  expect(checkTimeout(seconds, left)).toBe(expected)
})
