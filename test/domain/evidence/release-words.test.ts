import { expect, test } from 'vitest'
import type { Approver, ReleaseVerdict } from '#domain/evidence/release-facts'
import { approverWords, verdictWords } from '#domain/evidence/release-words'
import { resultOfClaim } from '#domain/evidence/approval-results'
import { ledgerLines } from '#domain/report/ledger-lines'
import { statusLines } from '#domain/report/status-lines'
import { sampleRecord } from '../activation/sample-record.ts'
import { sampleStatus } from '../protocol/sample-status.ts'

const approver: Approver = { principals: ['dave@example'], fingerprint: 'SHA256:D', approvedAt: '2026-01-08T09:00:00Z', hosts: [] }

test('an approver is named with the key, the time and the hosts', () => {
  expect(approverWords(approver)).toBe('dave@example (SHA256:D, 2026-01-08T09:00:00Z)')
  expect(approverWords({ ...approver, hosts: ['prod', 'prod-b'] })).toBe('dave@example (SHA256:D, 2026-01-08T09:00:00Z, for prod, prod-b)')
})

test('a host of an approval that is more than a name is quoted, so it cannot add an approver', () => {
  const words = approverWords({ ...approver, hosts: ['prod', 'prod), bob (SHA256:B, 2026-01-08T10:00:00Z, for prod'] })
  expect(words).toBe('dave@example (SHA256:D, 2026-01-08T09:00:00Z, for prod, "prod), bob (SHA256:B, 2026-01-08T10:00:00Z, for prod")')
})

test('a person whom a record names and no approval confirms is quoted, if it is more than a name', () => {
  const approvers = [{ principals: ['bob (SHA256:B), carol'], fingerprint: 'SHA256:C', approvedAt: approver.approvedAt }]
  const { statement } = resultOfClaim({ record: sampleRecord({ approvers }), judged: [], isTimeKnown: true })
  expect(statement).toContain('do not count here: "bob (SHA256:B), carol" (SHA256:C)')
})

const gap = ' '.repeat(80)
const verdict: ReleaseVerdict = {
  host: 'prod',
  verdict: 'COMMITTED',
  verb: 'apply',
  attempt: 'a',
  finishedAt: '2026-01-09T12:00:05Z',
  actor: 'tester',
  vouchedBy: 'none',
}

test('a verdict is followed by its voucher, and then by who requested it, quoted if it is more than a name', () => {
  expect(verdictWords({ ...verdict, vouchedBy: 'host' })).toBe(
    'COMMITTED on prod: apply at 2026-01-09T12:00:05Z, as the host signed it, actor (not verified) tester',
  )
  expect(verdictWords({ ...verdict, actor: `alice${gap}approved by   carol` })).toBe(
    `COMMITTED on prod: apply at 2026-01-09T12:00:05Z, which no host vouches for, actor (not verified) "alice approved by carol"`,
  )
})

const actor = { name: `alice${gap}last attempt: COMMITTED` }
const record = sampleRecord({ actor })
const entry = { previousEntry: '0'.repeat(64), record, line: 1, digest: '1'.repeat(64) }
const changed = { at: '2026-01-09T12:00:05Z', verb: 'apply', actor } as const

test.each([
  { name: 'the status', text: statusLines(sampleStatus({ lastRecord: record, currentSince: changed })).join('\n') },
  {
    name: 'the ledger',
    text: ledgerLines({ host: 'prod', application: 'sample', total: 1, entries: [entry], brokenAt: null }).join('\n'),
  },
])('the actor of an attempt is quoted in $name, if that is more than a name', ({ text }) => {
  expect(text).toContain('"alice last attempt: COMMITTED"')
})
