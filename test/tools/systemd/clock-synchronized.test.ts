import { expect, test } from 'vitest'
import { askClockSynchronized, clockSynchronizedCommand, parseClockSynchronized } from '#tools/systemd/clock-synchronized'
import { CommandError } from '#domain/errors/errors'
import type { CommandResult, Runner } from '#tools/run/runner'

test("the state of the clock's synchronization is parsed", () => {
  expect(clockSynchronizedCommand.argv).toEqual(['timedatectl', 'show', '--property=NTPSynchronized', '--value'])
  expect(parseClockSynchronized('yes\n')).toBe(true)
  expect(parseClockSynchronized('no\n')).toBe(false)
  expect(() => parseClockSynchronized('')).toThrow(/neither yes nor no/)
})

const answering = (answer: () => Promise<CommandResult>): Runner => ({ run: answer, start: () => expect.fail('nothing is streamed') })
const ended = (result: Partial<CommandResult>) => answering(async () => ({ status: 0, stdout: '', stderr: '', ...result }))

test.each<{ what: string; runner: Runner; expected: unknown }>([
  { what: 'a clock in sync', runner: ended({ stdout: 'yes\n' }), expected: true },
  { what: 'a clock out of sync', runner: ended({ stdout: 'no\n' }), expected: false },
  {
    what: 'no bus',
    runner: ended({ status: 1, stderr: 'Failed to connect to bus\n' }),
    expected: { unreadable: expect.stringContaining('bus') },
  },
  { what: 'another answer', runner: ended({ stdout: 'perhaps' }), expected: { unreadable: expect.stringContaining('neither yes nor no') } },
  { what: 'a program that hangs', runner: ended({ status: null, timedOut: true }), expected: { unreadable: expect.any(String) } },
  {
    what: 'no timedatectl',
    runner: answering(() => Promise.reject(new CommandError(['timedatectl'], { status: null, stderr: '', startError: 'ENOENT' }))),
    expected: { unreadable: expect.stringContaining('timedatectl') },
  },
])('the synchronization of a clock is known, or has a reason: $what', async ({ runner, expected }) => {
  expect(await askClockSynchronized(runner, 1000)).toEqual(expected)
})

test('an error of timedatectl is shown on one line, and nothing in it acts', async () => {
  const hostile = ended({ status: 1, stderr: '\u001b[31mred\n::error::x' })
  const answer = await askClockSynchronized(hostile, 1000)
  expect(JSON.stringify(answer)).not.toMatch(/\\u001b|\\n/)
})
