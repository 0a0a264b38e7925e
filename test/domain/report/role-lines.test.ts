import { expect, test } from 'vitest'
import type { RoleResult } from '#domain/protocol/role'
import { roleLines } from '#domain/report/role-lines'
import { sampleRecord } from '../activation/sample-record.ts'

const found: RoleResult = {
  host: 'prod-b',
  application: 'choiros',
  machineId: '1'.repeat(32),
  role: 'standby',
  policyRole: 'standby',
  lastChange: null,
}
const lastChange = sampleRecord({
  verb: 'set-role',
  role: { from: 'standby', to: 'active' },
  reason: 'the role changed from standby to active',
})

test.each<{ name: string; result: RoleResult; lines: string[] }>([
  { name: 'of a host that was never changed', result: found, lines: ['choiros on prod-b: standby', `  machine: ${'1'.repeat(32)}`] },
  {
    name: 'of one that was',
    result: { ...found, role: 'active', lastChange },
    lines: [
      'choiros on prod-b: active',
      `  machine: ${'1'.repeat(32)}`,
      `  since 2026-01-01T00:00:01.000Z by tester: the role changed from standby to active (attempt ${lastChange.attempt})`,
      '  the role that its policy started with: standby',
    ],
  },
  {
    name: 'of none, on a machine without an id',
    result: { ...found, role: null, policyRole: null, machineId: '' },
    lines: ['choiros on prod-b: no role', '  machine: its id cannot be read'],
  },
])('the lines of a role: $name', ({ result, lines }) => {
  expect(roleLines(result)).toEqual(lines)
})
