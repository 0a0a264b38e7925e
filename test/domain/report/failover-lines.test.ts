import { expect, test } from 'vitest'
import { failoverLines } from '#domain/report/failover-lines'

const outcome = { verdict: 'UNCHANGED', reason: 'Because.', refusals: [], steps: [], changeConfig: [] } as const

test.each([
  { name: 'a verdict alone', outcome, expected: ['UNCHANGED: Because.'] },
  {
    name: 'refusals, of which the reason has the first',
    outcome: { ...outcome, refusals: ['one', 'two'] },
    expected: ['UNCHANGED: Because.', '  and: two'],
  },
  {
    name: 'what was done, and what must be committed',
    outcome: { ...outcome, verdict: 'COMMITTED', steps: ['first', 'second'], changeConfig: ['hosts.a.role: standby'] } as const,
    expected: [
      'COMMITTED: Because.',
      '  1. first',
      '  2. second',
      'Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused.',
      '  hosts.a.role: standby',
    ],
  },
])('the lines of a failover: $name', (row) => {
  expect(failoverLines(row.outcome)).toEqual(row.expected)
})
