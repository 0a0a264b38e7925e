import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePayload } from '#github/deployment-payload'
import { ledgerLine } from '#domain/ledger/chain'
import { holdsRecord, parseLedgerEvidence } from '#domain/ledger/evidence'
import { recordSchema } from '#domain/protocol/record'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { hostileText, mutated, withAnotherValue } from './arbitraries.ts'

describe('evidence that was kept elsewhere', () => {
  const record = sampleRecord({ reason: 'as it was written' })
  const ledger = ledgerLine(undefined, record)

  test('any text is read as a ledger or not, and has only records in it', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(ledger), mutated(`${ledger}${ledger}`), hostileText(200)), (text) => {
        const evidence = parseLedgerEvidence(text)
        for (const kept of evidence?.records ?? []) expect(recordSchema.parse(kept)).toEqual(kept)
        if (evidence !== undefined) expect(holdsRecord(evidence, { ...record, reason: 'never written' })).toBe(false)
      }),
    )
  })

  test('any payload of a deployment is ours or not', () => {
    const payload = { tool: 'grind-to-prod', application: 'choiros', host: 'prod', releaseId: 'a'.repeat(64) }
    fc.assert(
      fc.property(fc.oneof(mutated(JSON.stringify(payload)), withAnotherValue(payload), fc.anything()), (given) => {
        const parsed = parsePayload(given)
        if (parsed !== undefined) expect(parsePayload(JSON.stringify(parsed))).toEqual(parsed)
      }),
    )
  })
})
