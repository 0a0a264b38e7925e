import { expect, test } from 'vitest'
import type { ConfirmationWait } from '#domain/activation/confirmation'
import type { Journal } from '#domain/activation/journal'
import { decideRecovery } from '#domain/activation/recovery'

const [before, target] = ['a'.repeat(64), 'b'.repeat(64)]
const until: ConfirmationWait = { deadlineSeconds: 60, deadline: '2026-01-01T00:01:00Z', boot: 'one', deadlineTicks: 6000 }

test.each<{
  name: string
  step: Journal['step']
  previous?: string | null
  current: string | null
  recorded?: boolean
  restoresData?: boolean
  unitsTouched?: boolean
  to?: string
  wait?: ConfirmationWait
  expected: string
}>([
  { name: 'nothing was done yet', step: 'begun', current: before, expected: 'nothing-changed' },
  { name: 'a folder may be half taken over', step: 'taking-over', current: 'taken-over', expected: 'finish-adoption' },
  { name: 'the switch never happened', step: 'switching', current: before, expected: 'nothing-changed' },
  { name: 'the switch happened', step: 'switching', current: target, expected: 'switch-back' },
  { name: 'the same release again: the link says nothing', step: 'switching', current: before, to: before, expected: 'switch-back' },
  { name: 'the first release: switched', step: 'switching', previous: null, current: target, expected: 'switch-back' },
  { name: 'the first release: not switched', step: 'switching', previous: null, current: null, expected: 'nothing-changed' },
  { name: 'on the way back, without a note of it', step: 'switching', current: before, unitsTouched: true, expected: 'switch-back' },
  { name: 'on the way back, before its switch', step: 'switching-back', current: target, expected: 'switch-back' },
  { name: 'on the way back, after its switch', step: 'switching-back', current: before, expected: 'switch-back' },
  { name: 'it waited for its confirmation', step: 'awaiting-confirmation', current: target, wait: until, expected: 'await-confirmation' },
  { name: 'it waited, and somebody moved the link', step: 'awaiting-confirmation', current: before, wait: until, expected: 'switch-back' },
  { name: 'it waited until nobody knows when', step: 'awaiting-confirmation', current: target, expected: 'switch-back' },
  {
    name: 'it was confirmed and recorded',
    step: 'awaiting-confirmation',
    current: target,
    wait: until,
    recorded: true,
    expected: 'finish',
  },
  { name: 'the record is in the ledger', step: 'switching', current: target, recorded: true, expected: 'finish' },
  { name: 'the record of going back is in the ledger', step: 'switching-back', current: before, recorded: true, expected: 'finish' },
  { name: 'data was being restored', step: 'switching', current: before, restoresData: true, expected: 'recover-restore' },
  { name: 'restored data is in the ledger', step: 'begun', current: before, restoresData: true, recorded: true, expected: 'finish' },
])(
  'the decision of a recovery: $name',
  ({ step, previous = before, current, recorded = false, restoresData = false, unitsTouched = false, to = target, wait, expected }) => {
    const journal: Journal = {
      schemaVersion: 1,
      attempt: '00000000-0000-4000-8000-000000000000',
      step,
      startedAt: '2026-01-01T00:00:00Z',
      previous,
      unitsBefore: {},
      ...(wait === undefined ? {} : { confirmation: wait }),
    }
    const decided = decideRecovery(journal, { recorded, restoresData, current, target: to, unitsTouched })
    expect(decided).toEqual({ action: expected, ...(expected === 'await-confirmation' ? { wait } : {}) })
  },
)
