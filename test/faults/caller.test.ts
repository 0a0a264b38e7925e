import { describe, expect, test } from 'vitest'
import { callerComplaints, type Caller } from './caller.ts'
import { verdictCells } from './verdict-cells.ts'

const caller = (more: Partial<Caller>): Caller => ({ program: 'agent', exitCode: 0, recorded: 'COMMITTED', ...more })

describe('how a caller ends', () => {
  test.each<Partial<Caller>>([
    {},
    { exitCode: 10, recorded: 'UNCHANGED' },
    { exitCode: 10, recorded: null },
    { exitCode: 11, recorded: 'ROLLED_BACK' },
    { exitCode: 12, recorded: 'NEEDS_HUMAN' },
    { exitCode: 12, recorded: 'ROLLED_BACK' },
    { exitCode: 13, recorded: 'COMMITTED' },
    { exitCode: 14, recorded: null },
    { exitCode: 1, recorded: 'COMMITTED' },
    { exitCode: null, recorded: 'COMMITTED' },
    { exitCode: 12, recorded: 'ROLLED_BACK', expected: [12] },
  ])('the end of a caller is correct: %o', (more) => {
    expect(callerComplaints(caller(more))).toEqual([])
  })

  test.each<Partial<Caller>>([
    { exitCode: 0, recorded: 'ROLLED_BACK' },
    { exitCode: 0, recorded: null },
    { exitCode: 10, recorded: 'COMMITTED' },
    { exitCode: 14, recorded: 'COMMITTED' },
    { exitCode: 2, recorded: 'NEEDS_HUMAN' },
    { exitCode: 11, recorded: 'COMMITTED' },
    { exitCode: 1, program: 'command-line', recorded: 'COMMITTED' },
    { exitCode: 13, recorded: 'ROLLED_BACK', expected: [12] },
  ])('the end of a caller is wrong: %o', (more) => {
    expect(callerComplaints(caller(more))).toHaveLength(1)
  })
})

test("every cell about the caller has a name of its own, and declares the caller's exit", () => {
  expect(new Set(verdictCells.map(({ name }) => name)).size).toBe(verdictCells.length)
  for (const { owed, exitCodes } of verdictCells) expect([owed.length > 0, exitCodes.length > 0]).toEqual([true, true])
})
