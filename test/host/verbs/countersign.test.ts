import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AttemptRecord } from '#domain/protocol/record'
import {
  attemptFacts,
  countersignatureStatement,
  countersignedFile,
  readCountersigned,
  type Countersignature,
} from '#domain/statement/countersignature'
import { envelopeText, signedBytesOf } from '#domain/statement/dsse'
import { envelopeSignatureOf, sshSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { APPROVAL_NAMESPACE, SIGNATURE_NAMESPACE, STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { appendRecord } from '#host/attempt/append-record'
import { openEmergencies } from '#host/attempt/countersigned'
import { roleAndEmergencyRecords } from '#host/attempt/ledger-cache'
import { countersign } from '#host/verbs/countersign'
import { ledger } from '#host/verbs/ledger'
import { rotateKey } from '#host/verbs/rotate-key'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const keys: Record<string, string> = {}
const ATTEMPT = '11111111-0000-4000-8000-000000000000'
const FUTURE = '2099-01-01T00:00:00.000Z'
const PAST = '2026-01-02T00:00:00.000Z'

beforeAll(async () => {
  for (const name of ['ssh_host_ed25519_key', 'builder', 'ann', 'ann-spare', 'ben', 'eve', 'gone', 'limited', 'stranger'])
    keys[name] = await makeKey(at(name))
})

const decidedBy = (minimumApprovals: number) => ({
  minimumSignatures: 1,
  minimumApprovals,
  allowedSigners: { file: '/etc/grind-to-prod/allowed_signers', sha256: 'a'.repeat(64) },
  revokedKeys: null,
  policy: null,
})

const emergency = (countersignBy: string, more: Partial<AttemptRecord> = {}): AttemptRecord =>
  sampleRecord({
    attempt: ATTEMPT,
    actor: { name: 'eve' },
    signers: [{ principals: ['builder'], fingerprint: 'SHA256:other' }],
    decidedBy: decidedBy(1),
    emergency: { reason: 'the site is down', countersignBy },
    ...more,
  })

/** A host with these records, that knows who may approve. */
async function hostWith(...records: readonly AttemptRecord[]) {
  const host = await temporaryHost({ runner: realRunner })
  await mkdir(join(host.folder, 'etc'), { mode: 0o755 })
  const line = (principal: string, key: string, options = '') => `${principal} ${options}${keys[key]}\n`
  const approvals = `namespaces="${APPROVAL_NAMESPACE}" `
  await writeFile(
    host.paths.trust.allowedSigners[0],
    line('builder', 'builder') +
      line('ann', 'ann', approvals) +
      line('ann', 'ann-spare', approvals) +
      line('ben', 'ben', approvals) +
      line('eve', 'eve', approvals) +
      line('gone', 'gone', approvals) +
      line('limited', 'limited', `namespaces="${SIGNATURE_NAMESPACE}" `),
  )
  await writeFile(host.paths.trust.revokedKeys, `${keys['gone']}\n`)
  const placed: AttemptRecord[] = []
  for (const record of records) placed.push(await appendRecord(host, record))
  return { host, placed }
}

async function signed(record: AttemptRecord, key: string, change: Partial<Countersignature> = {}, namespace: string = APPROVAL_NAMESPACE) {
  const statement = countersignatureStatement({ ...attemptFacts(record), countersignedAt: '2026-01-01T12:00:00.000Z', ...change })
  const envelope = statementEnvelope(statement)
  const armour = await signWith(at(key), signedBytesOf(envelope).toString('utf8'), namespace)
  return envelopeText({ ...envelope, signatures: [envelopeSignatureOf(armour)!] })
}

const handIn = async (host: TemporaryHost, record: AttemptRecord, key: string) =>
  countersign(host, { protocol: 1, attempt: record.attempt, countersignature: await signed(record, key) }, folder)

const openOn = async (host: TemporaryHost) => openEmergencies(host, (await roleAndEmergencyRecords(host)).emergencies)

const kept = (host: TemporaryHost) => readFile(join(host.paths.records, countersignedFile(ATTEMPT)), 'utf8')

test('a host keeps a countersignature with its time, signed by the host, and the record stays as it is', async () => {
  const { host, placed } = await hostWith(emergency(FUTURE))
  await using _ = host
  const before = await readFile(host.paths.ledger, 'utf8')
  const began = Date.now()
  const { isNew, emergency: open } = await handIn(host, placed[0]!, 'ann')
  expect({ isNew, open }).toMatchObject({ isNew: true, open: { missing: 0, isOverdue: false, countersigners: [{ principals: ['ann'] }] } })
  const [receipt] = readCountersigned(await kept(host))
  expect(receipt!.predicate).toMatchObject({ ...attemptFacts(placed[0]!), countersigner: { principals: ['ann'] } })
  expect(Date.parse(receipt!.predicate.receivedAt)).toBeGreaterThanOrEqual(began)
  const [signature] = receipt!.envelope.signatures
  expect(sshSignatureOf(signature!)?.namespace).toBe(STATEMENT_NAMESPACE)
  expect(await readFile(host.paths.ledger, 'utf8')).toBe(before)
  expect(await openOn(host)).toEqual([])
  const { entries } = await ledger(host, { limit: 1, keyFolder: folder })
  expect(entries[0]!.countersigned).toBe(await kept(host))
})

test('a countersignature that is handed in twice is kept once, and one that is not needed is not kept', async () => {
  const { host, placed } = await hostWith(emergency(FUTURE))
  await using _ = host
  await handIn(host, placed[0]!, 'ann')
  const first = await kept(host)
  expect(await handIn(host, placed[0]!, 'ann')).toMatchObject({ isNew: false, emergency: { missing: 0 } })
  expect(await handIn(host, placed[0]!, 'ben')).toMatchObject({ isNew: false, emergency: { missing: 0 } })
  expect(await kept(host)).toBe(first)
})

test('people countersign until there are as many as the host demanded, each of them once', async () => {
  const { host, placed } = await hostWith(emergency(FUTURE, { decidedBy: decidedBy(2) }))
  await using _ = host
  expect(await handIn(host, placed[0]!, 'ann')).toMatchObject({ isNew: true, emergency: { missing: 1 } })
  await expect(handIn(host, placed[0]!, 'ann-spare')).rejects.toMatchObject({
    code: 'not-approved',
    message: expect.stringMatching(/already/),
  })
  expect(await openOn(host)).toMatchObject([{ missing: 1, countersigners: [{ principals: ['ann'] }] }])
  expect(await handIn(host, placed[0]!, 'ben')).toMatchObject({ isNew: true, emergency: { missing: 0 } })
  expect(readCountersigned(await kept(host))).toHaveLength(2)
})

test('an approver of the release does not countersign it', async () => {
  const approvers = [{ principals: ['ann'], fingerprint: 'SHA256:ann', approvedAt: PAST }]
  const { host, placed } = await hostWith(emergency(FUTURE, { decidedBy: decidedBy(2), approvers }))
  await using _ = host
  await expect(handIn(host, placed[0]!, 'ann')).rejects.toMatchObject({ code: 'not-approved', message: expect.stringMatching(/already/) })
  expect(await handIn(host, placed[0]!, 'ben')).toMatchObject({ emergency: { missing: 0 } })
})

test('an emergency release whose time is over is overdue until it is countersigned, which is too late then', async () => {
  const { host, placed } = await hostWith(emergency(PAST))
  await using _ = host
  expect(await openOn(host)).toMatchObject([{ attempt: ATTEMPT, reason: 'the site is down', isOverdue: true, missing: 1 }])
  expect(await handIn(host, placed[0]!, 'ann')).toMatchObject({ isNew: true, emergency: { missing: 0, isOverdue: true } })
  expect(await openOn(host)).toEqual([])
})

test('an emergency release that was rolled back is open, and one that changed nothing is not', async () => {
  const other = '22222222-0000-4000-8000-000000000000'
  const { host } = await hostWith(emergency(PAST, { verdict: 'UNCHANGED' }), emergency(PAST, { attempt: other, verdict: 'ROLLED_BACK' }))
  await using _ = host
  expect((await openOn(host)).map(({ attempt }) => attempt)).toEqual([other])
  await expect(handIn(host, emergency(PAST, { verdict: 'UNCHANGED' }), 'ann')).rejects.toMatchObject({ code: 'not-awaiting' })
})

test('a damaged file of countersignatures leaves the release open', async () => {
  const { host } = await hostWith(emergency(PAST))
  await using _ = host
  await mkdir(host.paths.records, { recursive: true })
  await writeFile(join(host.paths.records, countersignedFile(ATTEMPT)), 'garbage\n')
  expect(await openOn(host)).toMatchObject([{ isOverdue: true, missing: 1 }])
})

test('a host that signs nothing now sends with its ledger what it signed earlier', async () => {
  const { host, placed } = await hostWith(emergency(FUTURE))
  await using _ = host
  await handIn(host, placed[0]!, 'ann')
  const before = await ledger(host, { limit: 1, keyFolder: folder })
  const { head, entries } = await ledger(host, { limit: 1, keyFolder: at('nowhere') })
  expect({ head, entries }).toEqual({ head: undefined, entries: before.entries })
  expect(entries[0]).toMatchObject({ countersigned: await kept(host), signature: expect.stringContaining('SSH SIGNATURE') })
  await appendFile(host.paths.ledger, 'rubbish\n')
  const broken = await ledger(host, { limit: 2, keyFolder: folder })
  expect(broken.entries).toEqual([expect.objectContaining({ countersigned: await kept(host) })])
  expect(broken.entries[0]).not.toHaveProperty('signature')
})

test('a key that named its successor signs no receipt', async () => {
  const { host, placed } = await hostWith(emergency(FUTURE))
  await using _ = host
  await rotateKey(host, { to: at('stranger.pub'), keyFolder: folder })
  await expect(handIn(host, placed[0]!, 'ann')).rejects.toMatchObject({ code: 'agent-failed' })
  const warning = /The statement of attempt \S+ is not signed: the ssh host key of prod was replaced by SHA256:/
  expect(host.events).toContainEqual(expect.objectContaining({ message: expect.stringMatching(warning) }))
  await expect(kept(host)).rejects.toThrow('ENOENT')
})

describe('a countersignature that does not count', () => {
  test.each([
    { name: 'that of a signer of the release', key: 'builder', says: /is by a signer of the release/ },
    { name: 'that of who started the promote', key: 'eve', says: /is by the person who started the promote/ },
    { name: 'that of a stranger', key: 'stranger', says: /allowed_signers does not list/ },
    { name: 'one by a revoked key', key: 'gone', says: /revoked_keys revokes/ },
    { name: 'one by a key for releases alone', key: 'limited', says: /does not permit to approve/ },
  ])('a countersignature is refused and not kept: $name', async ({ key, says }) => {
    const { host, placed } = await hostWith(emergency(FUTURE))
    await using _ = host
    await expect(handIn(host, placed[0]!, key)).rejects.toMatchObject({ code: 'not-approved', message: expect.stringMatching(says) })
    await expect(kept(host)).rejects.toThrow('ENOENT')
  })

  test.each([
    { name: 'of another host', change: { host: 'prod-b' } },
    { name: 'of another record', change: { recordSha256: 'd'.repeat(64) } },
    { name: 'of another release', change: { releaseId: 'd'.repeat(64) } },
    { name: 'of another application', change: { application: 'other' } },
    { name: 'of another attempt', change: { attempt: '33333333-0000-4000-8000-000000000000' } },
  ])('a countersignature is refused when it is $name', async ({ change }) => {
    const { host, placed } = await hostWith(emergency(FUTURE))
    await using _ = host
    const request = { protocol: 1, attempt: ATTEMPT, countersignature: await signed(placed[0]!, 'ann', change) } as const
    await expect(countersign(host, request, folder)).rejects.toMatchObject({ code: 'statement-invalid' })
  })

  test('a countersignature for another use, and a text that is not a statement, are refused', async () => {
    const { host, placed } = await hostWith(emergency(FUTURE))
    await using _ = host
    const other = { protocol: 1, attempt: ATTEMPT, countersignature: await signed(placed[0]!, 'ben', {}, STATEMENT_NAMESPACE) } as const
    await expect(countersign(host, other, folder)).rejects.toMatchObject({ code: 'not-approved' })
    for (const countersignature of ['', '{}', '[]', '\u0000']) {
      const request = { protocol: 1, attempt: ATTEMPT, countersignature } as const
      await expect(countersign(host, request, folder)).rejects.toMatchObject({ code: 'statement-invalid' })
    }
  })

  test('a countersignature of an unknown attempt, or of an ordinary one, is refused', async () => {
    const { host, placed } = await hostWith(sampleRecord({ attempt: ATTEMPT }))
    await using _ = host
    await expect(handIn(host, placed[0]!, 'ann')).rejects.toMatchObject({ code: 'not-awaiting' })
    const unknown = sampleRecord({ attempt: '44444444-0000-4000-8000-000000000000' })
    await expect(handIn(host, unknown, 'ann')).rejects.toMatchObject({ code: 'not-awaiting' })
  })

  test('a countersignature is refused when the host cannot sign its receipt', async () => {
    const { host, placed } = await hostWith(emergency(FUTURE))
    await using _ = host
    const request = { protocol: 1, attempt: ATTEMPT, countersignature: await signed(placed[0]!, 'ann') } as const
    await expect(countersign(host, request, at('nowhere'))).rejects.toMatchObject({ code: 'agent-failed' })
    await expect(kept(host)).rejects.toThrow('ENOENT')
  })
})
