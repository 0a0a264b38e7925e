import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginWait, judgeWait, reasonToReturn, resumeWait, secondsLeft, type Decision, type Moment } from '#domain/activation/confirmation'

const noon = Date.parse('2026-01-01T12:00:00Z')
const began: Moment = { boot: 'one', ticks: 10_000, date: noon }
const wait = beginWait(60, began)
const later = (seconds: number, more: Partial<Moment> = {}): Moment => ({
  boot: 'one',
  ticks: began.ticks + seconds * 100,
  date: noon + seconds * 1000,
  ...more,
})
const decision = (decided: Decision['decision'], more: Partial<Decision> = {}): Decision => ({
  schemaVersion: 1,
  attempt: '00000000-0000-4000-8000-000000000000',
  decision: decided,
  actor: { name: 'me@here' },
  decidedAt: '2026-01-01T12:00:01Z',
  ...more,
})

test('a wait stores its end by the date and by the clock of its boot', () => {
  expect(wait).toEqual({ deadlineSeconds: 60, deadline: '2026-01-01T12:01:00.000Z', boot: 'one', deadlineTicks: 16_000 })
})

describe('seconds left', () => {
  test.each<{ name: string; now: Moment; expected: number }>([
    { name: 'at first', now: later(0), expected: 60 },
    { name: 'later', now: later(45.5), expected: 14.5 },
    { name: 'at the end', now: later(60), expected: 0 },
    { name: 'after it', now: later(600), expected: 0 },
    { name: 'the date set forward in the same boot changes nothing', now: later(10, { date: noon + 3.2e10 }), expected: 50 },
    { name: 'the date set back in the same boot changes nothing', now: later(10, { date: noon - 3.2e10 }), expected: 50 },
    { name: 'another boot, by the date', now: { boot: 'two', ticks: 300, date: noon + 20_000 }, expected: 40 },
    { name: 'another boot, after the deadline', now: { boot: 'two', ticks: 300, date: noon + 61_000 }, expected: 0 },
    { name: 'another boot with a date gone back: never more than the whole', now: { boot: 'two', ticks: 300, date: 0 }, expected: 60 },
    { name: 'another boot with a date far ahead', now: { boot: 'two', ticks: 300, date: noon + 3.2e10 }, expected: 0 },
  ])('the seconds left of a wait: $name', ({ now, expected }) => {
    expect(secondsLeft(wait, now)).toBe(expected)
  })
})

describe('going on in another boot', () => {
  test('a wait that continues in another boot counts by the clock of that boot', () => {
    const resumed = resumeWait(wait, { boot: 'two', ticks: 300, date: noon + 20_000 })
    expect(resumed).toEqual({ deadlineSeconds: 60, deadline: '2026-01-01T12:01:00.000Z', boot: 'two', deadlineTicks: 4300 })
    expect(secondsLeft(resumed, { boot: 'two', ticks: 1300, date: 0 })).toBe(30)
  })

  test('a wait in a boot with an earlier date begins once in full, not with every check', () => {
    const resumed = resumeWait(wait, { boot: 'two', ticks: 300, date: 0 })
    expect(resumed).toMatchObject({ deadline: '1970-01-01T00:01:00.000Z', deadlineTicks: 6300 })
    expect(resumeWait(resumed, { boot: 'two', ticks: 4300, date: 0 })).toBe(resumed)
  })

  test('a wait in the same boot does not change', () => {
    expect(resumeWait(wait, later(30, { date: 0 }))).toBe(wait)
  })
})

describe('what is to be done', () => {
  test.each<{ name: string; decided?: Decision; now: Moment; expected: string }>([
    { name: 'nothing said, in time', now: later(59), expected: 'wait' },
    { name: 'nothing said, in the tick of the deadline', now: later(60), expected: 'wait' },
    { name: 'nothing said, too late', now: later(60.01), expected: 'expired' },
    { name: 'nothing said, another boot after the deadline', now: { boot: 'two', ticks: 300, date: noon + 60_000 }, expected: 'expired' },
    { name: 'confirmed', decided: decision('keep'), now: later(1), expected: 'keep' },
    { name: 'confirmed in time and read late', decided: decision('keep'), now: later(600), expected: 'keep' },
    { name: 'reverted', decided: decision('revert'), now: later(1), expected: 'revert' },
    { name: 'the deadline was noted', decided: decision('none'), now: later(61), expected: 'none' },
  ])('the decision on a pending release: $name', ({ decided, now, expected }) => {
    expect(judgeWait(wait, decided, now)).toBe(expected)
  })
})

test('a wait ends at its deadline by the date, or in the two ticks after it, and never before', () => {
  // In microseconds, because fractions of a millisecond would be rounded.
  const TICK = 10_000
  const moment = (time: number): Moment => ({ boot: 'one', ticks: Math.floor(time / TICK), date: noon + time / 1000 })
  const inTick = fc.integer({ min: 0, max: TICK - 1 })
  const late = fc.integer({ min: -3 * TICK, max: 3 * TICK })
  fc.assert(
    fc.property(inTick, fc.integer({ min: 1, max: 100 }), late, (start, seconds, more) => {
      const judged = judgeWait(beginWait(seconds, moment(start)), undefined, moment(start + seconds * 1_000_000 + more))
      if (more < 0) expect(judged).toBe('wait')
      if (more >= 2 * TICK) expect(judged).toBe('expired')
    }),
  )
})

test('a wait that is resumed in another boot ends at its deadline by the date, or within two ticks', () => {
  const TICK = 10
  const millisecond = fc.integer({ min: 0, max: 1000 })
  const late = fc.integer({ min: -3 * TICK, max: 3 * TICK })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), millisecond, millisecond, late, (seconds, resumed, booted, more) => {
      /** The clocks so many milliseconds after the wait began. */
      const moment = (time: number): Moment => ({ boot: 'two', ticks: Math.floor((time + booted) / TICK), date: noon + time })
      const going = resumeWait(beginWait(seconds, { ...began, date: noon }), moment(resumed))
      const judged = judgeWait(going, undefined, moment(seconds * 1000 + more))
      if (more < 0) expect(judged).toBe('wait')
      if (more >= 2 * TICK) expect(judged).toBe('expired')
    }),
    { numRuns: 2000 },
  )
})

test.each([
  { decided: decision('none'), expected: 'it was not confirmed within 60 s' },
  { decided: decision('revert'), expected: 'me@here rejected it' },
  { decided: decision('revert', { reason: 'gate page failed' }), expected: 'me@here rejected it: gate page failed' },
])('the reason for a rollback of a pending release: $expected', ({ decided, expected }) => {
  expect(reasonToReturn(decided, wait)).toBe(expected)
})
