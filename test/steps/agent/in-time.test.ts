import { expect, test } from 'vitest'
import { info, type Reporter } from '#domain/report/event'
import { inTime } from '#steps/agent/in-time'
import { collectingReporter } from '../../support/collecting-reporter.ts'

test('work after a verdict that is done in time has no reason, and one that fails has its own', async () => {
  const reporter = collectingReporter()
  expect(await inTime(reporter, async (within) => info(within, 'done'))).toBeUndefined()
  expect(await inTime(reporter, () => Promise.reject(new Error('The line was lost.')))).toBe('The line was lost.')
  expect(reporter.events).toMatchObject([{ message: 'done' }])
})

test('work that is late is left alone, and what it reports then is dropped', async () => {
  const reporter = collectingReporter()
  const answer = Promise.withResolvers<void>()
  const reported = Promise.withResolvers<void>()
  const late = async (within: Reporter) => {
    info(within, 'begun')
    await answer.promise
    info(within, 'The connection was closed.')
    reported.resolve()
  }
  expect(await inTime(reporter, late, 1)).toBe('It did not answer in time.')
  answer.resolve()
  await reported.promise
  expect(reporter.events).toMatchObject([{ message: 'begun' }])
})
