import { expect, test } from 'vitest'
import type { Role } from '#domain/config/role'
import { selectPruned } from '#domain/activation/prune'
import { chosenRelease, rollbackCandidates } from '#domain/activation/rollback-candidates'
import { lastVerifiedAttempt } from '#domain/activation/unit-change'
import { lastRoleChange, roleInForce } from '#domain/ledger/role'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from '../activation/sample-record.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const change = (from: Role, to: Role): AttemptRecord =>
  sampleRecord({ verb: 'set-role', releaseId: b, previousRelease: b, role: { from, to } })
const release = sampleRecord({ releaseId: b, previousRelease: a })

test.each<{ name: string; policy: Role | undefined; records: AttemptRecord[]; expected: Role | null }>([
  { name: "the policy's, before there is a record", policy: 'standby', records: [], expected: 'standby' },
  { name: "the policy's, when only releases were recorded", policy: 'active', records: [release], expected: 'active' },
  {
    name: "the last change's",
    policy: 'standby',
    records: [change('standby', 'active'), change('active', 'standby'), change('standby', 'active')],
    expected: 'active',
  },
  {
    name: "a change's, also when releases followed",
    policy: 'active',
    records: [change('active', 'standby'), release],
    expected: 'standby',
  },
  { name: 'none, where the policy gives none', policy: undefined, records: [change('active', 'standby')], expected: null },
])('the role in force is $name', ({ policy, records, expected }) => {
  expect(roleInForce(policy, records)).toBe(expected)
})

test('the last change of role is named by its record', () => {
  const last = change('active', 'standby')
  expect(lastRoleChange([change('standby', 'active'), last, release])).toBe(last)
  expect(lastRoleChange([release])).toBeUndefined()
})

test('a change of role is not a release: rollback target, running units and pruning ignore it', () => {
  const records = [release, change('standby', 'active')]
  expect(chosenRelease(rollbackCandidates({ records, current: b, kept: [a, b] }))).toBe(a)
  expect(lastVerifiedAttempt(records, b)).toBe(release)
  const state = {
    generations: [a, b],
    current: a,
    previous: null,
    promoted: null,
    unfinished: [],
    retention: { keep: 2, keepDays: 0 },
    now: 0,
  }
  const dated = [release, { ...change('standby', 'active'), finishedAt: '2030-01-01T00:00:00.000Z' }]
  expect(selectPruned({ ...state, records: dated }).kept.find(({ generation }) => generation === b)?.lastUsed).toBe(release.finishedAt)
})
