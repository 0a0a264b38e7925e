import { expect, test } from 'vitest'
import { describedAttempt, lockDescription } from '#host/attempt/lock-description'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'

test.each([
  { name: 'an attempt', of: { attempt, recovered: undefined }, text: `grind-to-prod attempt ${attempt} of choiros`, expected: attempt },
  {
    name: 'a recovery',
    of: { attempt: null, recovered: attempt },
    text: `grind-to-prod recovery of attempt ${attempt} of choiros`,
    expected: attempt,
  },
  {
    name: 'a recovery of leftovers',
    of: { attempt: null, recovered: undefined },
    text: 'grind-to-prod recovery of choiros',
    expected: null,
  },
])('the description of the unit of $name is read by agents of every version', ({ of, text, expected }) => {
  expect(lockDescription('choiros', of)).toBe(text)
  expect(describedAttempt(text)).toBe(expected)
})

test('the unit of another program names no attempt', () => {
  expect(describedAttempt(`Backup for attempt ${attempt} of choiros`)).toBeNull()
})
