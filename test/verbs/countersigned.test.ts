import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { attemptCard } from '#domain/history/site/parts'
import type { AttemptRecord } from '#domain/protocol/record'
import { ledgerLines } from '#domain/report/ledger-lines'
import { countersignedFile } from '#domain/statement/countersignature'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { checkCountersigned, checkCountersignedBeside, type CountersignedToCheck } from '#steps/evidence/check-countersigned'
import { countersignersOf } from '#steps/history/countersigned'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKeys, receiptOf } from './whole-evidence.ts'

const folder = testFolder()
const keys = newKeys()
const allowedSignersFile = join(folder, 'allowed')
beforeAll(() => {
  const line = (name: 'dave' | 'bob') => `${name} namespaces="${APPROVAL_NAMESPACE}" ${keys[name].publicLine}\n`
  writeFileSync(allowedSignersFile, line('dave') + line('bob'))
})

const NOW = new Date('2026-01-10T00:00:00.000Z')
const emergencyOf = (countersignBy: string, minimumApprovals = 1): AttemptRecord =>
  sampleRecord({
    emergency: { reason: 'the site is down', countersignBy },
    decidedBy: {
      minimumSignatures: 1,
      minimumApprovals,
      allowedSigners: { file: '/etc/grind-to-prod/allowed_signers', sha256: 'a'.repeat(64) },
      revokedKeys: null,
      policy: null,
    },
  })
const record = emergencyOf('2026-01-11T00:00:00.000Z')
const hostKeys = [{ type: 'ssh-ed25519', key: '', fingerprint: keys.prod.fingerprint }]
const by = (name: 'dave' | 'bob', of = record) =>
  receiptOf({
    record: of,
    person: keys[name],
    host: keys.prod,
    change: { countersigner: { principals: [name], fingerprint: keys[name].fingerprint } },
  })

const checked = (change: Partial<CountersignedToCheck>) =>
  checkCountersigned(
    { record, recordFile: 'record.json', file: 'receipts', text: undefined, hostKeys, allowedSignersFile, now: NOW, ...change },
    realRunner,
  )

test('an ordinary release has no check of countersignatures', async () => {
  expect(await checked({ record: sampleRecord({}) })).toEqual([])
})

test('an emergency release is proved by its countersignature', async () => {
  expect(await checked({ text: by('dave') })).toMatchObject([
    { outcome: 'passed', vouchedBy: 'host', statement: expect.stringContaining('dave') },
  ])
})

test.each([
  { name: 'while there is time left', change: {}, says: /is not countersigned yet, and has time until 2026-01-11/ },
  { name: 'without a key of the host', change: { text: by('dave'), hostKeys: undefined }, says: /signed by an unknown host key/ },
  {
    name: 'without a list of signers',
    change: { text: by('dave'), allowedSignersFile: undefined },
    says: /cannot be verified without the allowed signers/,
  },
])('a countersignature is not provable $name', async ({ change, says }) => {
  expect(await checked(change)).toMatchObject([{ outcome: 'not-provable', vouchedBy: 'none', statement: expect.stringMatching(says) }])
})

test('a receipt by a host key that was replaced before its time fails, whatever the line of the record', async () => {
  const placed: AttemptRecord = { ...record, ledger: { line: 1, previousEntry: '0'.repeat(64) } }
  const until = (at: string) => ({ record: placed, text: by('dave', placed), hostKeys: [{ ...hostKeys[0]!, until: { line: 1, at } }] })
  expect(await checked(until('2026-01-09T18:00:00.000Z'))).toMatchObject([
    { outcome: 'failed', vouchedBy: 'none', statement: expect.stringContaining('was replaced before 2026-01-09T18:00:01.000Z') },
  ])
  expect(await checked(until('2026-01-09T18:00:02.000Z'))).toMatchObject([{ outcome: 'passed' }])
})

test('an emergency release without countersignatures fails once its time is over', async () => {
  expect(await checked({ now: new Date('2026-01-11T00:00:01.000Z') })).toMatchObject([{ outcome: 'failed' }])
})

test('two people countersign where the host demanded two approvals, and one person twice is one', async () => {
  const two = emergencyOf('2026-01-09T20:00:00.000Z', 2)
  expect(await checked({ record: two, text: by('dave', two) + by('dave', two) })).toMatchObject([{ outcome: 'failed' }])
  expect(await checked({ record: two, text: by('dave', two) + by('bob', two) })).toMatchObject([{ outcome: 'passed' }])
})

test('an attempt that changed nothing has no countersignatures', async () => {
  const refused: AttemptRecord = { ...record, verdict: 'UNCHANGED' }
  expect(await checked({ record: refused })).toEqual([])
  expect(await checked({ record: refused, text: by('dave', refused) })).toMatchObject([{ outcome: 'failed' }])
})

test('the countersignatures of a single record are those beside it', async () => {
  const kept = { record, file: join(folder, 'host-record.json') }
  const keysGiven = { hostKeys, allowedSignersFile }
  expect(await checkCountersignedBeside(kept, keysGiven, realRunner)).toMatchObject([{ outcome: 'failed' }])
  writeFileSync(join(folder, countersignedFile(record.attempt)), by('dave'))
  expect(await checkCountersignedBeside(kept, keysGiven, realRunner)).toMatchObject([{ outcome: 'passed' }])
})

test('the table of the ledger names who countersigned an emergency release', () => {
  const countersigned = receiptOf({ record, person: keys.dave, host: keys.prod })
  const lines = (text: string) =>
    ledgerLines({
      host: 'prod',
      application: 'sample',
      total: 1,
      entries: [{ previousEntry: '0'.repeat(64), record, line: 1, digest: '1'.repeat(64), countersigned: text }],
      brokenAt: null,
    }).join('\n')
  expect(lines(countersigned)).toContain('countersigned by dave at 2026-01-09T18:00:01.000Z')
  expect(lines('garbage')).toContain('a statement that cannot be read')
})

test('a page of the history names who countersigned an emergency release, by the receipts in the evidence', async () => {
  const file = join(testFolder(), `${record.attempt}.countersigned.intoto.jsonl`)
  const found = new Map([[record.attempt, [{ file, name: basename(file) }]]])
  writeFileSync(file, receiptOf({ record, person: keys.dave, host: keys.prod }))
  const countersigned = (await countersignersOf([record], found)).get(record.attempt)
  expect(attemptCard(record, { up: '', unvouched: new Set(), countersigned }).html).toContain('dave at 2026-01-09T18:00:01.000Z')
  writeFileSync(file, receiptOf({ record, person: keys.dave, host: keys.prod, change: { recordSha256: 'd'.repeat(64) } }))
  expect(await countersignersOf([record], found)).toEqual(new Map())
  writeFileSync(file, 'garbage')
  expect(await countersignersOf([record], found)).toEqual(new Map())
})
