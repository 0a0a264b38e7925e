import { describe, expect, test } from 'vitest'
import { formatBytes } from '#domain/report/amount'
import { alignColumns } from '#domain/report/columns'
import { phases, type Event } from '#domain/report/event'
import { linesOf } from '#domain/report/lines-of'
import { plainReporter } from '#domain/report/plain-reporter'

describe('an event as text', () => {
  const cases: { event: Event; expected: string }[] = [
    { event: { event: 'phase', phase: 'copy', state: 'start', host: 'prod' }, expected: 'Copying store paths (prod)' },
    {
      event: { event: 'progress', phase: 'copy', done: 1_572_864, total: 3_145_728, unit: 'bytes' },
      expected: 'Copying store paths: 1.5 MiB of 3.0 MiB (50 %)',
    },
    {
      event: { event: 'progress', phase: 'build', done: 1, total: 3, unit: 'derivations' },
      expected: 'Building: 1 derivation of 3 derivations (33 %)',
    },
    { event: { event: 'progress', phase: 'copy', done: 0, total: 0, unit: 'paths' }, expected: 'Copying store paths: 0 paths of 0 paths' },
    { event: { event: 'note', level: 'info', message: 'hello' }, expected: 'hello' },
    { event: { event: 'note', level: 'warning', message: 'hello' }, expected: 'warning: hello' },
    { event: { event: 'unit', unit: 'a.service', action: 'restart', state: 'active' }, expected: 'a.service: restart, active' },
    {
      event: { event: 'unit', unit: 'a.service', action: 'reload', state: 'reloaded', because: 'component a changed' },
      expected: 'a.service: reload, reloaded (component a changed)',
    },
    {
      event: { event: 'health', check: 'a', passed: true, passes: 2, threshold: 3, detail: '200 in 4 ms' },
      expected: 'a: passed, 2 of 3 needed (200 in 4 ms)',
    },
    { event: { event: 'health', check: 'a', passed: false, passes: 0, threshold: 3, detail: '503' }, expected: 'a: not yet (503)' },
    { event: { event: 'log', source: 'a.drv', lines: ['one', 'two'] }, expected: 'The last lines of a.drv:\n  one\n  two' },
  ]
  test.each(cases)('an event is printed as $expected', ({ event, expected }) => expect(linesOf(event).join('\n')).toBe(expected))

  test('the end of a phase has no line', () => expect(linesOf({ event: 'phase', phase: 'build', state: 'end' })).toEqual([]))

  test('a text with line ends is as many lines', () =>
    expect(linesOf({ event: 'note', level: 'info', message: 'one\ntwo' })).toEqual(['one', 'two']))

  test('every phase has a text of its own', () => {
    const words = phases.map((phase) => linesOf({ event: 'phase', phase, state: 'start' }).join())
    expect(new Set(words).size).toBe(phases.length)
  })
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [136_841_000, '130.5 MiB'],
  [5 * 1024 ** 5, '5120.0 TiB'],
])('%d bytes are printed as %s', (bytes, expected) => expect(formatBytes(bytes)).toBe(expected))

test('columns are as wide as their longest cell', () => {
  expect(alignColumns([['a', 'bb', 'c'], ['aaa', 'b', 'cc'], ['x']])).toBe('a    bb  c\naaa  b   cc\nx\n')
})

const progress = (phase: 'copy' | 'build', done: number): Event => ({ event: 'progress', phase, done, total: 10, unit: 'paths' })

describe('plain lines', () => {
  test('plain lines report progress at most every five seconds a phase, and at once when it is complete', () => {
    let now = 0
    const lines: string[] = []
    const reporter = plainReporter(
      (line) => lines.push(line),
      () => now,
    )
    for (let second = 0; second <= 12; second += 1) {
      now = second * 1000
      reporter.report(progress('copy', Math.min(second, 10)))
      if (second === 1) reporter.report(progress('build', 1))
      if (second === 2) reporter.report(progress('build', 10))
    }
    expect(lines).toEqual([
      'Copying store paths: 0 paths of 10 paths (0 %)',
      'Building: 1 path of 10 paths (10 %)',
      'Building: 10 paths of 10 paths (100 %)',
      'Copying store paths: 5 paths of 10 paths (50 %)',
      'Copying store paths: 10 paths of 10 paths (100 %)',
    ])
  })

  test('plain lines leave out the ends of phases, and make text from outside harmless', () => {
    const lines: string[] = []
    const reporter = plainReporter((line) => lines.push(line))
    reporter.report({ event: 'phase', phase: 'build', state: 'end' })
    reporter.report({ event: 'log', source: 'a.drv', lines: ['\u001b[2J', '::error::x'] })
    expect(lines).toEqual(['The last lines of a.drv:', '  \\x1b[2J', '  \\::error::x'])
  })
})
