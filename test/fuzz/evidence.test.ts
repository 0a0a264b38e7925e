import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePayload } from '#github/deployment-payload'
import { ledgerLine } from '#domain/ledger/chain'
import { entryOfLine, LedgerWalk } from '#domain/evidence/ledger-walk'
import { recordSchema } from '#domain/protocol/record'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { hostileText, mutated, withAnotherValue } from './arbitraries.ts'

describe('evidence that was kept elsewhere', () => {
  const record = sampleRecord({ reason: 'as it was written' })
  const ledger = ledgerLine(undefined, record)

  test('any line is an entry of a ledger or not, and a walk over entries ends', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(mutated(ledger.trimEnd()), hostileText(200)), { maxLength: 4 }), (lines) => {
        const walk = new LedgerWalk()
        for (const [index, line] of lines.entries()) {
          const placed = entryOfLine(line, index + 1)
          if ('what' in placed) continue
          expect(recordSchema.parse(placed.entry.record)).toEqual(placed.entry.record)
          walk.take(placed)
        }
        expect(walk.count).toBeLessThanOrEqual(lines.length)
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
