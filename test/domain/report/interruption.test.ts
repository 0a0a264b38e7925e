import { describe, expect, test } from 'vitest'
import type { Phase } from '#domain/report/event'
import { watchInterruption } from '#domain/report/interruption'

/** The lines after these phases: `phase` began and ended, `phase…` has only begun. */
function linesAfter(...steps: string[]): string {
  const watched = watchInterruption({ report: () => undefined })
  for (const step of steps) {
    const phase = step.replace('…', '') as Phase
    watched.report({ event: 'phase', phase, state: 'start', host: 'prod' })
    if (!step.endsWith('…')) watched.report({ event: 'phase', phase, state: 'end', host: 'prod' })
  }
  return watched.lines('attempt').join('\n')
}

describe('an interruption', () => {
  test.each([
    { steps: [], says: /^Interrupted\. Nothing was changed on a host\.$/ },
    { steps: ['connect', 'preflight', 'copy…'], says: /^Interrupted before prod was asked to change what runs: nothing was switched\./ },
    { steps: ['connect', 'preflight', 'copy', 'import…'], says: /What was copied stays there for a day/ },
    { steps: ['connect', 'preflight', 'copy'], says: /If prod has received the request, it continues on its own\.[^]*status prod/ },
    { steps: ['connect'], says: /If prod has received the request/ },
    {
      steps: ['connect', 'copy', 'verify…'],
      says: /^Interrupted\. prod continues on its own[^]*attach prod[^]*cancel prod[^]*rollback prod/,
    },
    { steps: ['connect', 'copy', 'verify', 'switch', 'health…'], says: /prod continues on its own/ },
    { steps: ['connect', 'copy', 'health', 'rollback…'], says: /prod continues on its own/ },
    { steps: ['connect', 'copy', 'health', 'commit'], says: /^Interrupted\. The attempt on prod has ended\.[^]*ledger prod/ },
  ])('an interruption after $steps names what continues', ({ steps, says }) => {
    expect(linesAfter(...steps)).toMatch(says)
  })

  test.each([
    { phases: [], says: 'Interrupted before a host was asked to change anything.' },
    { phases: ['connect'], says: 'Repeat it: it continues, and does not do again what is done.' },
  ] as const)('an interruption of a request after $phases names that it can be repeated', ({ phases, says }) => {
    const watched = watchInterruption({ report: () => undefined })
    for (const phase of phases)
      for (const state of ['start', 'end'] as const) watched.report({ event: 'phase', phase, state, host: 'prod' })
    expect(watched.lines('request').join('\n')).toContain(says)
  })

  test('an interruption of a release that awaits confirmation names how to end it', () => {
    const watched = watchInterruption({ report: () => undefined })
    watched.report({ event: 'confirmation', attempt: 'x', deadline: 'y', secondsLeft: 1 })
    expect(watched.lines('attempt')[0]).toContain('continues on its own')
  })
})
