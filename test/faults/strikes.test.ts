import { describe, expect, test } from 'vitest'
import { releases, type Behaviour } from './application.ts'
import { cellPhases, faults, type Cell } from './cell.ts'
import { cells, isNamed, slice, sliceNames } from './cells.ts'
import { randomCells } from './random.ts'
import type { Outcome } from './observation.ts'
import { missedFaults, wasStruck, type StrikeFacts } from './strikes.ts'

/** Lines as strace 6.13 writes them. */
const KILLED = '4211  +++ killed by SIGKILL +++'
const FAILED = '4211  fsync(19)                         = -1 EIO (Input/output error) (INJECTED)'
const STOPPED = '4211  --- stopped by SIGSTOP ---'

/** A run in which nothing struck. */
const quiet: StrikeFacts = {
  state: { reached: false, attemptStatus: 0, bootId: 'before', injected: { attempt: [], recovery: [] } },
  bootIdBefore: 'before',
  promoteStruck: false,
  evidenceFailure: null,
  recordedPrevious: 'a'.repeat(64),
}
const reached = { ...quiet, state: { ...quiet.state, reached: true } }
const killed = { ...reached, state: { ...reached.state, attemptStatus: 137 } }
const died = (facts: StrikeFacts): StrikeFacts => ({ ...facts, state: { ...facts.state, attemptStatus: 137 } })
const rebooted = { ...reached, state: { ...reached.state, bootId: 'after' } }
const attempt = (...lines: string[]): StrikeFacts => ({ ...quiet, state: { ...quiet.state, injected: { attempt: lines, recovery: [] } } })
const cellWith = (rest: Partial<Cell>): Cell => ({ name: 'a cell', fault: 'agent-killed', phase: 'health', owed: ['ROLLED_BACK'], ...rest })
const call = { call: 'fsync', nth: 3 }

describe('a fault that did not strike fails its cell', () => {
  test.each<{ kind: string; cell: Cell; struck: StrikeFacts; other?: StrikeFacts }>([
    { kind: 'kill at an event', cell: cellWith({ at: { event: 'health' }, strike: 'kill' }), struck: killed, other: reached },
    { kind: 'kill as a phase begins', cell: cellWith({ at: { phase: 'verify' }, strike: 'kill' }), struck: killed, other: attempt(KILLED) },
    {
      kind: 'kill when a file is there',
      cell: cellWith({ at: { file: '/run/faults/in-two' }, strike: 'kill' }),
      struck: killed,
      other: rebooted,
    },
    { kind: 'kill at a call', cell: cellWith({ at: call, strike: 'kill' }), struck: died(attempt(KILLED)), other: attempt(KILLED) },
    {
      kind: 'kill at a call that never came',
      cell: cellWith({ at: call, strike: 'kill' }),
      struck: died(attempt(KILLED)),
      other: died(attempt(STOPPED, FAILED)),
    },
    {
      kind: 'kill of a program at a call',
      cell: cellWith({ at: call, strike: 'kill', strikesProgram: true }),
      struck: attempt(KILLED),
      other: died(attempt(KILLED)),
    },
    { kind: 'an error of a call', cell: cellWith({ at: call, strike: { error: 'EIO' } }), struck: attempt(FAILED), other: attempt(KILLED) },
    { kind: 'a script at a call', cell: cellWith({ at: call, strike: { script: 'true' } }), struck: reached, other: attempt(STOPPED) },
    { kind: 'a power cut at a call', cell: cellWith({ at: call, strike: 'power-cut' }), struck: rebooted, other: reached },
    { kind: 'a reboot', cell: cellWith({ at: { phase: 'restart' }, strike: 'reboot' }), struck: rebooted, other: killed },
    {
      kind: 'a strike on a promote',
      cell: cellWith({ way: 'promote', promote: { until: 'rollback', strike: 'kill-ssh' } }),
      struck: { ...quiet, promoteStruck: true },
      other: reached,
    },
    {
      kind: 'a promote without a release before',
      cell: cellWith({ before: null }),
      struck: { ...quiet, recordedPrevious: null },
    },
    { kind: 'a take-over', cell: cellWith({ before: 'plain' }), struck: { ...quiet, recordedPrevious: 'taken-over' } },
    { kind: 'evidence', cell: cellWith({ evidence: 'false' }), struck: quiet, other: { ...quiet, evidenceFailure: 'status 1: false' } },
  ])('a fault that did not strike fails its cell: $kind', ({ kind, cell, struck, other }) => {
    expect(missedFaults(cell, struck)).toEqual([])
    if (kind !== 'evidence') expect(missedFaults(cell, quiet)).toMatchObject([{ invariant: 'strike' }])
    // What another kind of strike would leave does not count.
    if (other !== undefined) expect(missedFaults(cell, other)).toMatchObject([{ invariant: 'strike' }])
  })

  test('a fault in the recovery must strike too, and each of the two counts by itself', () => {
    const twice = cellWith({ at: { event: 'health' }, strike: 'kill', again: { at: call, strike: 'kill' } })
    const both: StrikeFacts = { ...killed, state: { ...killed.state, injected: { attempt: [], recovery: [KILLED] } } }
    expect(missedFaults(twice, both)).toEqual([])
    expect(missedFaults(twice, killed)).toEqual([{ invariant: 'strike', evidence: 'the recovery was not struck' }])
    expect(missedFaults(twice, { ...both, state: { ...both.state, reached: false } })).toMatchObject([{ invariant: 'strike' }])
    const failing = { ...twice, again: { at: call, strike: { error: 'EIO' } } } as const
    expect(missedFaults(failing, both)).toMatchObject([{ evidence: 'the recovery was not struck' }])
    expect(missedFaults(failing, { ...both, state: { ...both.state, injected: { attempt: [], recovery: [FAILED] } } })).toEqual([])
  })

  test('a call beyond the last one fails its cell when the agent makes it', () => {
    const beyond = cellWith({ at: call, strike: 'kill', mustMiss: true })
    expect(missedFaults(beyond, quiet)).toEqual([])
    expect(missedFaults(beyond, died(attempt(KILLED)))).toMatchObject([
      { invariant: 'strike', evidence: expect.stringContaining('lengthen the sweep') },
    ])
  })

  test('a random crash point need not strike, and reports that it did not', () => {
    for (const chosen of randomCells(20, 1)) {
      expect(missedFaults(chosen, { ...quiet, recordedPrevious: null })).toEqual([])
      expect(wasStruck(chosen, quiet)).toBe(false)
    }
  })

  test.each(cells.filter(({ strike, promote, mustMiss }) => mustMiss !== true && (strike !== undefined || promote !== undefined)))(
    'the cell $name fails when its fault did not strike',
    (one) => {
      const without = missedFaults(one, { ...quiet, recordedPrevious: null })
      expect(without.length).toBe([one.strike, one.promote, one.again].filter((fault) => fault !== undefined).length)
    },
  )
})

/** The verdict of a cell to which nothing happens but its release. */
function undisturbed({ release: name = 'next', before = 'base', way }: Cell): Outcome {
  const release = releases[name]
  const behaviour: Behaviour = 'behaviour' in release ? release.behaviour : {}
  const { status = 200, flaps, answersAfter, endsAfter, silent, eats, workerFails } = behaviour
  const waits = 'asks' in release && 'confirm' in release.asks
  const fails = status !== 200 || [flaps, answersAfter, endsAfter, silent, eats, workerFails].some((trait) => trait !== undefined)
  if (before === name) return 'UNCHANGED'
  return fails || (waits && way !== 'promote') ? 'ROLLED_BACK' : 'COMMITTED'
}

describe('the table', () => {
  test('the table has no two cells of one name', () => {
    expect(new Set(cells.map(({ name }) => name)).size).toBe(cells.length)
  })

  test.each(cells)('the cell $name contains its cause, and evidence that it struck', (cell) => {
    const { fault, at, strike, way, promote, clock, arrange, evidence, before, owed } = cell
    expect(at === undefined).toBe(strike === undefined)
    if (promote !== undefined) expect({ way, at }).toEqual({ way: 'promote', at: undefined })
    if (strike !== undefined) expect(way).not.toBe('promote')
    if (fault === 'none' || strike !== undefined || promote !== undefined) return
    // The cause is the arrangement, the clock, what was there before, or the release itself.
    const expected = undisturbed(cell)
    const isReleaseItself = arrange === undefined && clock === undefined
    const showsByVerdict = owed !== 'disk' && (isReleaseItself ? expected === 'ROLLED_BACK' : !owed.includes(expected))
    const hadNothing = isReleaseItself && (before === null || before === 'plain')
    expect(showsByVerdict || hadNothing || evidence !== undefined).toBe(true)
  })

  test('each name of the slice has a cell', () => {
    expect(sliceNames.filter((wanted) => cells.every(({ name }) => !isNamed(wanted, name)))).toEqual([])
  })

  test('the table and its slice strike each thing in each phase', () => {
    const kinds = new Set(cells.map(({ fault }) => fault))
    expect([...kinds].toSorted()).toEqual([...faults].toSorted())
    for (const some of [cells, slice]) {
      const struck = some.flatMap(({ phase }) => {
        const [first = '', last = first] = phase.split(' to ')
        return cellPhases.slice(
          cellPhases.findIndex((one) => one === first),
          cellPhases.findIndex((one) => one === last) + 1,
        )
      })
      expect([...new Set(struck)].toSorted()).toEqual([...cellPhases].toSorted())
    }
  })
})
