import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { openReporter } from '#cli/reporter'
import type { Event } from '#domain/report/event'
import { testWorld, type TestWorldOptions } from './world.ts'

const events: Event[] = [
  { event: 'phase', phase: 'build', state: 'start' },
  { event: 'progress', phase: 'build', done: 1, total: 4, unit: 'derivations' },
  { event: 'note', level: 'warning', message: 'careful' },
  { event: 'progress', phase: 'build', done: 4, total: 4, unit: 'derivations' },
  { event: 'phase', phase: 'build', state: 'end' },
]

async function shown(options: TestWorldOptions, isVerbose = true): Promise<string> {
  const world = testWorld(options)
  {
    using reporter = await openReporter(world, isVerbose)
    for (const event of events) reporter.report(event)
  }
  return world.written().stderr
}

describe('on a terminal', () => {
  test('a terminal gets colours and a bar, which is gone in the end', async () => {
    const text = await shown({ isTerminal: true })
    expect(text).toContain('\u001b[1mBuilding\u001b[22m\n')
    expect(text).toContain('\u001b[33mwarning: careful\u001b[39m\n')
    expect(stripVTControlCharacters(text)).toContain('25 % 1 derivation of 4 derivations')
    expect(text).toContain('\u001b[?25h')
    expect(text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(text.lastIndexOf('\u001b[?25l'))
  })

  test('a terminal keeps only what a reader must see, and is as it was in the end', async () => {
    const text = await shown({ isTerminal: true }, false)
    expect(text).toContain('\u001b[33mwarning: careful\u001b[39m\n')
    expect(text).not.toContain('Building\n')
    expect(text).toContain('Building')
    // The last line is cleared, and the cursor is there again.
    expect(stripVTControlCharacters(text.slice(text.lastIndexOf('\n') + 1))).not.toContain('Building')
    expect(text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(text.lastIndexOf('\u001b[?25l'))
  })

  test.each([
    { columns: 0, step: 'Building' },
    { columns: 5, step: 'Buil' },
  ])('the step under way fits a terminal of $columns columns, where 0 is an unknown width', async ({ columns, step }) => {
    const world = testWorld({ isTerminal: true })
    Object.assign(world.stderr, { columns })
    {
      using reporter = await openReporter(world, false)
      reporter.report(events[0]!)
    }
    expect(stripVTControlCharacters(world.written().stderr).split('\r')[0]).toBe(step)
  })

  test('a check that does not pass yet is not a warning', async () => {
    const world = testWorld({ isTerminal: true })
    {
      using reporter = await openReporter(world, true)
      reporter.report({ event: 'health', check: 'web', passed: false, passes: 0, threshold: 2, detail: 'refused' })
    }
    expect(world.written().stderr).toBe('web: not yet (refused)\n')
  })

  test('NO_COLOR removes the colours, but not the bar', async () => {
    const text = await shown({ isTerminal: true, environment: { NO_COLOR: '1' } })
    expect(text).toContain('Building\n')
    expect(text).not.toContain('\u001b[1m')
    expect(text).not.toContain('\u001b[33m')
    expect(stripVTControlCharacters(text)).toContain('25 %')
  })
})

test.each([
  { name: 'a pipe', options: {} },
  { name: 'a terminal that can do nothing', options: { isTerminal: true, environment: { TERM: 'dumb' } } },
])('$name gets plain lines', async ({ options }) => {
  expect(await shown(options)).toBe(
    'Building\nBuilding: 1 derivation of 4 derivations (25 %)\nwarning: careful\nBuilding: 4 derivations of 4 derivations (100 %)\n',
  )
})
