import type { DriftCase } from './case.ts'

const later = [
  [['host', 'machineId'], '1'.repeat(32)],
  [['takenAt'], '2026-11-23T12:30:00.000Z'],
] as const
const digest = (digit: string) => digit.repeat(64)
const common = {
  class: 'ledger-drift',
  severity: 'error',
  field: 'releases.ledger',
  evidence: ['releases.ledger.entries', 'releases.ledger.head'],
} as const

export const ledgerDriftCases: readonly DriftCase[] = [
  {
    name: 'a record was taken out, and the chain made anew',
    edits: [...later, [['releases', 'ledger'], { entries: 3, head: digest('0'), recent: ['a', 'e', '0'].map(digest) }]],
    ...common,
  },
  {
    name: 'the newest records were cut off',
    edits: [...later, [['releases', 'ledger'], { entries: 3, head: digest('c'), recent: ['a', 'b', 'c'].map(digest) }]],
    ...common,
  },
  {
    name: 'the ledger was removed',
    edits: [...later, [['releases', 'ledger'], { entries: 0, head: null, recent: [] }]],
    ...common,
  },
  {
    name: 'a ledger of the same length is another',
    edits: [...later, [['releases', 'ledger'], { entries: 4, head: digest('0'), recent: ['a', 'b', 'c', '0'].map(digest) }]],
    ...common,
  },
  {
    name: 'a record was altered before others came',
    edits: [...later, [['releases', 'ledger'], { entries: 6, head: digest('2'), recent: ['a', 'b', 'c', '0', '1', '2'].map(digest) }]],
    ...common,
  },
]
