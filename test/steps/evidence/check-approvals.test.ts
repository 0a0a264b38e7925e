import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { APPROVALS_FILE, approvalStatement, formatApprovals, type Approval } from '#domain/statement/approval'
import { signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import type { AttemptRecord } from '#domain/protocol/record'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import { checkApprovals, type ApprovalsToCheck, type ApprovedAttempt } from '#steps/evidence/check-approvals'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const RELEASE = 'a'.repeat(64)
const approval: Approval = { application: 'choiros', releaseId: RELEASE, plans: [], approvedAt: '2025-12-31T12:00:00.000Z' }
const fingerprints: Record<string, string> = {}
const lines: string[] = []

beforeAll(async () => {
  for (const name of ['ann', 'builder', 'stranger']) {
    const key = await makeKey(at(name))
    fingerprints[name] = parseSignatures(await signWith(at(name), ''))[0]!.fingerprint
    if (name !== 'stranger') lines.push(`${name} ${key}`)
  }
  writeFileSync(at('allowed'), `${lines.join('\n')}\n`)
})
beforeEach(() => rmSync(at(APPROVALS_FILE), { force: true }))

async function approvedBy(key: string, change: Partial<Approval> = {}): Promise<Envelope> {
  const envelope = statementEnvelope(approvalStatement({ ...approval, ...change }))
  const armour = await signWith(at(key), signedBytesOf(envelope).toString('utf8'), APPROVAL_NAMESPACE)
  return { ...envelope, signatures: [envelopeSignatureOf(armour)!] }
}

const approverIn = (name: string) => ({ principals: [name], fingerprint: fingerprints[name]!, approvedAt: approval.approvedAt })

const attemptOf = (record: AttemptRecord, change: Partial<ApprovedAttempt> = {}): ApprovedAttempt => ({
  record,
  file: at('record.json'),
  at: new Date(),
  acceptedIn: record,
  ...change,
})

async function found(envelopes: readonly Envelope[], change: Partial<ApprovalsToCheck> = {}, approvers: readonly string[] = []) {
  if (envelopes.length > 0) writeFileSync(at(APPROVALS_FILE), formatApprovals(envelopes))
  const record = sampleRecord({ releaseId: RELEASE, ...(approvers.length === 0 ? {} : { approvers: approvers.map(approverIn) }) })
  return checkApprovals(
    {
      folder,
      releaseId: RELEASE,
      manifest: { application: 'choiros' },
      allowedSignersFile: at('allowed'),
      revokedKeysFile: undefined,
      at: new Date(),
      signers: [{ principals: ['builder'], keyType: 'ED25519', fingerprint: fingerprints['builder']! }],
      attempts: [attemptOf(record)],
      ...change,
    },
    realRunner,
  )
}

const checked = async (...asked: Parameters<typeof found>) => (await found(...asked)).checks

test('the outcome has each person whose approval of a release counts, once', async () => {
  const plans = [{ host: 'prod', sha256: 'd'.repeat(64) }]
  const envelopes = [await approvedBy('ann', { plans }), await approvedBy('builder'), await approvedBy('stranger')]
  const record = sampleRecord({ releaseId: RELEASE })
  const { approvers } = await found(envelopes, { attempts: [attemptOf(record), attemptOf(record)] })
  expect(approvers).toEqual([{ ...approverIn('ann'), hosts: ['prod'] }])
})

test('a release without approvals, of which no record names any, has no check of them', async () => {
  expect(await checked([])).toEqual([])
})

test('the people who approved a release are named, and so is an approval that does not count', async () => {
  expect(await checked([await approvedBy('ann'), await approvedBy('stranger')], {}, ['ann'])).toMatchObject([
    { outcome: 'passed', statement: expect.stringMatching(/^Approved by ann \(SHA256:.*\)\. Not counted: approval 2 is by a key that /) },
  ])
})

test.each([
  {
    name: 'by its signer alone',
    by: 'builder',
    change: {},
    approvers: [],
    says: /No approval of this release counts on prod, .* signer of the release/,
  },
  { name: 'of another release', by: 'ann', change: { releaseId: 'b'.repeat(64) }, approvers: [], says: /is of another release/ },
  {
    name: 'that lacks one that the host counted',
    by: 'ann',
    change: {},
    approvers: ['ann', 'stranger'],
    says: /counted .* stranger \(SHA256/,
  },
])('the check of approvals fails: $name', async ({ by, change, approvers, says }) => {
  expect(await checked([await approvedBy(by, change)], {}, approvers)).toMatchObject([
    { outcome: 'failed', statement: expect.stringMatching(says) },
  ])
})

const decidedBy = {
  minimumSignatures: 1,
  minimumApprovals: 2,
  allowedSigners: { file: '/a', sha256: 'c'.repeat(64) },
  revokedKeys: null,
  policy: null,
}

test('a record that names fewer people than the host demanded fails the check', async () => {
  const record = sampleRecord({ releaseId: RELEASE, approvers: [approverIn('ann')], decidedBy })
  expect(await checked([await approvedBy('ann')], { attempts: [attemptOf(record)] })).toMatchObject([
    { outcome: 'failed', statement: expect.stringContaining('demanded the approval of 2 different people') },
  ])
  rmSync(at(APPROVALS_FILE))
  expect(await checked([], { attempts: [attemptOf(sampleRecord({ releaseId: RELEASE, decidedBy }))] })).toMatchObject([
    { outcome: 'not-provable' },
  ])
})

test('an approval of another time than the one that the record names fails the check', async () => {
  expect(await checked([await approvedBy('ann', { approvedAt: '2026-01-01T00:00:00.000Z' })], {}, ['ann'])).toMatchObject([
    { outcome: 'failed', statement: expect.stringContaining('do not count here: ann') },
  ])
})

test('approvals that were changed, or are not approvals, fail the check', async () => {
  const { signatures } = await approvedBy('ann')
  const other = { ...statementEnvelope(approvalStatement({ ...approval, approvedAt: '2026-01-01T00:00:00.000Z' })), signatures }
  expect(await checked([other])).toMatchObject([
    { outcome: 'failed', statement: expect.stringContaining('was changed after it was signed') },
  ])
  writeFileSync(at(APPROVALS_FILE), '{}\n')
  expect(await checked([])).toMatchObject([{ outcome: 'failed' }])
})

test('approvals that a host counted and that are not here are not provable', async () => {
  expect(await checked([], {}, ['ann'])).toMatchObject([{ outcome: 'not-provable', hint: expect.stringContaining(APPROVALS_FILE) }])
  expect(await checked([await approvedBy('ann')], { allowedSignersFile: undefined })).toMatchObject([{ outcome: 'not-provable' }])
})

const emergency = { reason: 'the site is down', countersignBy: '2026-12-01T00:00:00.000Z' }
const later = { attempt: '0e0e0e0e-0000-4000-8000-000000000002', host: 'prod-b' }

test('an approval that only a later record names is missed, and the record is named', async () => {
  const [first, second] = [
    sampleRecord({ releaseId: RELEASE, approvers: [approverIn('ann')] }),
    sampleRecord({ releaseId: RELEASE, ...later, approvers: [approverIn('ann'), approverIn('stranger')] }),
  ]
  const attempts = [attemptOf(first), attemptOf(second, { file: at('later.json') })]
  expect(await checked([await approvedBy('ann')], { attempts })).toEqual([
    expect.objectContaining({
      outcome: 'failed',
      statement: expect.stringMatching(new RegExp(`^The host prod-b .* attempt ${later.attempt} .*: stranger`)),
      restsOn: expect.arrayContaining([at('later.json')]),
    }),
  ])
  expect(await checked([await approvedBy('ann')], { attempts: [attempts[0]!] })).toMatchObject([{ outcome: 'passed' }])
})

test('an approval that a later record names counts although the actor of the first attempt is the approver', async () => {
  const [first, second] = [
    sampleRecord({ releaseId: RELEASE, actor: { name: 'ann' } }),
    sampleRecord({ releaseId: RELEASE, ...later, approvers: [approverIn('ann')] }),
  ]
  expect(await checked([await approvedBy('ann')], { attempts: [attemptOf(first), attemptOf(second)] })).toMatchObject([
    { outcome: 'passed' },
  ])
})

const signedTimes = (from: string, until: string) => ({ approvedAt: from, expiresAt: until })

test.each([
  {
    name: 'had expired when the attempt began',
    times: signedTimes('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
    says: /expired at 2026-01-02/,
  },
  {
    name: 'was given after the attempt',
    times: signedTimes('2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z'),
    says: /is of 2026-12-01/,
  },
  {
    name: 'has a limit of years',
    times: signedTimes('2026-01-01T00:00:00.000Z', '2036-01-01T00:00:00.000Z'),
    says: /expired at 2026-04-01/,
  },
])('an approval that a host counted fails the check when it $name', async ({ times, says }) => {
  const approvers = [{ ...approverIn('ann'), approvedAt: times.approvedAt }]
  const record = sampleRecord({ releaseId: RELEASE, startedAt: '2026-06-01T00:00:00.000Z', approvers })
  expect(await checked([await approvedBy('ann', times)], { attempts: [attemptOf(record)] })).toMatchObject([
    { outcome: 'failed', statement: expect.stringMatching(says) },
  ])
})

test.each([
  { name: 'younger than 7 days', startedAt: '2026-01-07T11:00:00.000Z', outcome: 'passed' },
  { name: 'older than 7 days', startedAt: '2026-01-07T13:00:00.000Z', outcome: 'failed' },
  { name: 'given by a clock that was a little ahead', startedAt: '2025-12-31T11:55:00.000Z', outcome: 'passed' },
  { name: 'given after the attempt', startedAt: '2025-12-31T11:40:00.000Z', outcome: 'failed' },
])('an approval without a limit of its own is checked as its host did: one that is $name', async ({ startedAt, outcome }) => {
  const record = sampleRecord({ releaseId: RELEASE, startedAt, approvers: [approverIn('ann')] })
  expect(await checked([await approvedBy('ann')], { attempts: [attemptOf(record)] })).toMatchObject([{ outcome }])
})

const [ownPlan, otherPlan] = ['d', 'e'].map((digit) => digit.repeat(64)) as [string, string]
const plansOf = (own: string, other: string) => ({
  plans: [
    { host: 'prod', sha256: own },
    { host: 'prod-b', sha256: other },
  ],
})

test.each([
  { name: 'of its own plan', change: plansOf(ownPlan, otherPlan), planSha256: ownPlan, outcome: 'passed' },
  { name: 'of the plan of another host', change: plansOf(ownPlan, otherPlan), planSha256: otherPlan, outcome: 'failed' },
  { name: 'of no plan', change: plansOf(ownPlan, otherPlan), planSha256: undefined, outcome: 'failed' },
  {
    name: 'that was for another host',
    change: { plans: plansOf(ownPlan, otherPlan).plans.slice(1) },
    planSha256: undefined,
    outcome: 'failed',
  },
  {
    name: 'that was for another host, by its plan',
    change: { plans: plansOf(ownPlan, otherPlan).plans.slice(1) },
    planSha256: otherPlan,
    outcome: 'failed',
  },
])('a host counts an approval $name: the check has $outcome', async ({ change, planSha256, outcome }) => {
  const approver = { ...approverIn('ann'), ...(planSha256 === undefined ? {} : { planSha256 }) }
  const record = sampleRecord({ releaseId: RELEASE, approvers: [approver] })
  expect(await checked([await approvedBy('ann', change)], { attempts: [attemptOf(record)] })).toMatchObject([{ outcome }])
})

test.each([
  { name: 'expired', at: '2026-02-01T00:00:00Z', outcome: 'not-provable', says: /expired at 2026-01-07\S+\. Whether it counted/ },
  { name: 'counts', at: '2026-01-02T00:00:00Z', outcome: 'passed', says: /^Approved by ann/ },
  { name: 'is still to come', at: '2025-01-01T00:00:00Z', outcome: 'failed', says: /is still to come/ },
])('an approval that $name has the outcome $outcome without a record', async ({ at: moment, outcome, says }) => {
  expect(await checked([await approvedBy('ann')], { attempts: [], at: new Date(moment) })).toMatchObject([
    { outcome, statement: expect.stringMatching(says) },
  ])
})

test('an approval that no record names counts on a host if it was in time there', async () => {
  const early = sampleRecord({ releaseId: RELEASE, startedAt: '2025-12-01T00:00:00.000Z' })
  const emergencyRecord = sampleRecord({ releaseId: RELEASE, ...later, decidedBy, emergency })
  expect(await checked([await approvedBy('ann')], { attempts: [attemptOf(early), attemptOf(emergencyRecord)] })).toMatchObject([
    { outcome: 'not-provable', statement: expect.stringMatching(/^On prod-b, it was approved by ann .* counts on prod, in attempt /) },
  ])
  expect(await checked([await approvedBy('stranger')], { attempts: [attemptOf(early), attemptOf(emergencyRecord)] })).toMatchObject([
    { outcome: 'failed', statement: expect.stringMatching(/^No approval of this release counts on prod, in attempt /) },
  ])
})

test('a rollback whose first attempt is not here is not provable, because the time is unknown', async () => {
  const back = sampleRecord({ releaseId: RELEASE, verb: 'rollback', approvers: [approverIn('ann')] })
  expect(await checked([await approvedBy('ann')], { attempts: [attemptOf(back, { acceptedIn: undefined })] })).toMatchObject([
    { outcome: 'not-provable', statement: expect.stringContaining('that record is not here') },
  ])
})

test('a rollback names the approvals of the attempt that applied its release', async () => {
  const times = signedTimes('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')
  const approvers = [{ ...approverIn('ann'), approvedAt: times.approvedAt }]
  const applied = sampleRecord({ releaseId: RELEASE, startedAt: '2026-01-01T12:00:00.000Z', approvers })
  const back = sampleRecord({ releaseId: RELEASE, ...later, verb: 'rollback', startedAt: '2026-06-01T00:00:00.000Z', approvers })
  const attempts = [attemptOf(applied), attemptOf(back, { acceptedIn: applied })]
  expect(await checked([await approvedBy('ann', times)], { attempts })).toMatchObject([{ outcome: 'passed' }])
})

test('an emergency release needs none of the approvals that its host demands', async () => {
  const record = sampleRecord({ releaseId: RELEASE, decidedBy, emergency })
  expect(await checked([], { attempts: [attemptOf(record)] })).toEqual([])
  expect(await checked([await approvedBy('stranger')], { attempts: [attemptOf(record)] })).toMatchObject([
    { outcome: 'not-provable', statement: expect.stringContaining('emergency release') },
  ])
  const counted = sampleRecord({ releaseId: RELEASE, decidedBy, emergency, approvers: [approverIn('ann')] })
  expect(await checked([await approvedBy('ann')], { attempts: [attemptOf(counted)] })).toMatchObject([{ outcome: 'passed' }])
  expect(await checked([await approvedBy('builder')], { attempts: [attemptOf(counted)] })).toMatchObject([{ outcome: 'failed' }])
})
