import { expect, test } from 'vitest'
import { withClockOffset } from '#domain/snapshot/clock-offset'
import { keyOf, lineOf } from '#domain/snapshot/line'
import { parseOsRelease } from '#domain/snapshot/os-release'
import { lineSchema } from '#domain/snapshot/schema'
import { sampleSnapshot } from './sample.ts'

test.each(['a\nb\tc', '\u001b[31m', '\u2028', '\ud800', 'x'.repeat(10_000), `${'x'.repeat(4094)}😀`, '::error::'])(
  '%j becomes one line that a snapshot may carry',
  (text) => {
    expect(lineSchema.safeParse(lineOf(text)).success).toBe(true)
  },
)

test("a key never has the name of an object's property", () => {
  expect(keyOf('__proto__')).not.toBe('__proto__')
  expect(keyOf('hypervisor')).toBe('hypervisor')
})

test('the fields of os-release are read', () => {
  const text = '# a comment\nID=debian\nPRETTY_NAME="Debian \\"13\\""\nVERSION=\'13 (trixie)\'\nlower=no\nEMPTY=\n'
  expect(parseOsRelease(text)).toEqual({ ID: 'debian', PRETTY_NAME: 'Debian "13"', VERSION: '13 (trixie)', EMPTY: '' })
})

test.each([
  { name: 'a clock that is right', ahead: 0, there: 100, back: 100, offset: 0, uncertainty: 100 },
  { name: 'one that is an hour ahead', ahead: 3_600_000, there: 30, back: 10, offset: 3_600_010, uncertainty: 20 },
  { name: 'one that is behind', ahead: -5000, there: 0, back: 0, offset: -5000, uncertainty: 0 },
])('the clock offset of $name', ({ ahead, there, back, offset, uncertainty }) => {
  const asked = Date.parse('2026-11-23T12:00:00.000Z')
  const taken = { ...sampleSnapshot, takenAt: new Date(asked + there + ahead).toISOString(), tookMilliseconds: 400 }
  expect(withClockOffset(taken, asked, asked + there + 400 + back).clock).toEqual({
    synchronized: true,
    offsetMilliseconds: offset,
    uncertaintyMilliseconds: uncertainty,
  })
})
