import { expect, test } from 'vitest'
import type { Approver } from '#domain/evidence/release-facts'
import { approverWords } from '#domain/evidence/release-words'
import { resultOfClaim } from '#domain/evidence/approval-results'
import { sampleRecord } from '../activation/sample-record.ts'

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
