import { expect, test } from 'vitest'
import type { Journal } from '../../src/activation/journal.ts'
import { decideRecovery } from '../../src/activation/recovery.ts'

const [before, target] = ['a'.repeat(64), 'b'.repeat(64)]

test.each<{
  name: string
  step: Journal['step']
  previous?: string | null
  current: string | null
  recorded?: boolean
  unitsTouched?: boolean
  to?: string
  expected: string
}>([
  { name: 'nothing was done yet', step: 'begun', current: before, expected: 'nothing-changed' },
  { name: 'a folder may be half taken over', step: 'taking-over', current: 'taken-over', expected: 'finish-take-over' },
  { name: 'the switch never happened', step: 'switching', current: before, expected: 'nothing-changed' },
  { name: 'the switch happened', step: 'switching', current: target, expected: 'switch-back' },
  { name: 'the same release again: the link says nothing', step: 'switching', current: before, to: before, expected: 'switch-back' },
  { name: 'the first release: switched', step: 'switching', previous: null, current: target, expected: 'switch-back' },
  { name: 'the first release: not switched', step: 'switching', previous: null, current: null, expected: 'nothing-changed' },
  { name: 'on the way back, without a note of it', step: 'switching', current: before, unitsTouched: true, expected: 'switch-back' },
  { name: 'on the way back, before its switch', step: 'switching-back', current: target, expected: 'switch-back' },
  { name: 'on the way back, after its switch', step: 'switching-back', current: before, expected: 'switch-back' },
  { name: 'the record is in the ledger', step: 'switching', current: target, recorded: true, expected: 'finish' },
  { name: 'the record of going back is in the ledger', step: 'switching-back', current: before, recorded: true, expected: 'finish' },
])('$name', ({ step, previous = before, current, recorded = false, unitsTouched = false, to = target, expected }) => {
  const journal: Journal = {
    schemaVersion: 1,
    attempt: '00000000-0000-4000-8000-000000000000',
    step,
    startedAt: '2026-01-01T00:00:00Z',
    previous,
    unitsBefore: {},
  }
  expect(decideRecovery(journal, { recorded, current, target: to, unitsTouched })).toEqual({ action: expected })
})
