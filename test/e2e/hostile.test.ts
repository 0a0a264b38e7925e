import { expect, test } from 'vitest'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { markdownText } from '#domain/report/markdown'
import { expectInert, HOSTILE, HOSTILE_LINES } from './hostile.ts'
import { emptyLog, readLine, type RunLog } from './run-log.ts'

/** Checks the hostile texts themselves: the checker must see each of them act. */

function logOf(...lines: object[]): RunLog {
  const log = emptyLog()
  const common = { job: 'release/release/promote', stepID: ['promote'], level: 'info' }
  for (const line of lines) readLine(log, JSON.stringify({ ...common, ...line }))
  return log
}

const sees = (look: () => void) => {
  try {
    look()
    return false
  } catch {
    return true
  }
}

test.each(HOSTILE_LINES)('the text %j acts in a log, or in what GitHub renders, when it is not escaped', (text) => {
  const seen = [sees(() => expectInert(logOf({ msg: text, raw_output: true }), '')), sees(() => expectInert(emptyLog(), text))]
  expect(seen).toContain(true)
})

test('an output that a workflow command of the text sets is detected', () => {
  expect(() => expectInert(logOf({ msg: 'x', command: 'set-output', name: 'PWNED', arg: '1' }), '')).toThrow(/PWNED/)
})

test('the escaped text is inert', () => {
  expect(() => expectInert(logOf({ msg: sanitizeLine(HOSTILE), raw_output: true }), markdownText(HOSTILE))).not.toThrow()
})
