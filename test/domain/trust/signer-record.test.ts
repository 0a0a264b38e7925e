import { expect, test } from 'vitest'
import { verdictLines } from '#domain/report/outcome-lines'
import { signerRecord, signersSchema } from '#domain/trust/signer-record'
import { sampleRecord } from '../activation/sample-record.ts'

const alice = { principals: ['alice'], keyType: 'ED25519', fingerprint: 'SHA256:a' }
const bob = { principals: ['bob', 'bob@example.org'], keyType: 'RSA', fingerprint: 'SHA256:b' }

test('each key is listed once, with its names', () => {
  expect(signerRecord([alice, bob, alice])).toEqual([
    { principals: ['alice'], fingerprint: 'SHA256:a' },
    { principals: ['bob', 'bob@example.org'], fingerprint: 'SHA256:b' },
  ])
})

test('a signer with more than a record holds is cut to its limits', () => {
  const many = { ...alice, principals: Array.from({ length: 200 }, (_, index) => `name-${index}`) }
  expect(signersSchema.safeParse(signerRecord([many])).success).toBe(true)
})

test('an outcome names the signers when they are known', () => {
  const lines = (record: Parameters<typeof sampleRecord>[0]) =>
    verdictLines({ verdict: 'COMMITTED', reason: 'every check passed', record: sampleRecord(record) }).slice(2)
  expect(lines({ signers: signerRecord([alice, bob]) })).toEqual(['  signed by alice (SHA256:a), bob/bob@example.org (SHA256:b)'])
  expect(lines({})).toEqual([])
})
