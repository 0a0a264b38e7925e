import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { approvalStatement, formatApprovals, type Approval } from '#domain/statement/approval'
import { signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { emergencyReasonSchema } from '#domain/trust/emergency'
import { APPROVAL_NAMESPACE, SIGNATURE_NAMESPACE, STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import type { Event } from '#domain/report/event'
import { requireApprovals, warnOfApprovals, type ApprovedRelease } from '#host/release/verify-approvals'
import { verifySignature } from '#host/release/verify-signature'
import type { Host } from '#machine/host'
import { realRunner } from '#tools/run/real'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const places = { allowedSigners: [at('etc/allowed_signers')] as const, revokedKeys: at('etc/revoked_keys'), temporary: at('run') }
const MANIFEST = '{"application":"choiros"}'
const RELEASE = 'a'.repeat(64)
const keys: Record<string, string> = {}

beforeAll(async () => {
  await mkdir(at('etc'), { mode: 0o755 })
  for (const name of ['builder', 'ann', 'ann-spare', 'ben', 'gone', 'limited', 'stranger']) keys[name] = await makeKey(at(name))
  const line = (principal: string, key: string, options = '') => `${principal} ${options}${keys[key]}\n`
  await writeFile(
    places.allowedSigners[0],
    line('builder', 'builder') +
      line('ann', 'ann', `namespaces="${APPROVAL_NAMESPACE}" `) +
      line('ann', 'ann-spare') +
      line('ben', 'ben') +
      line('gone', 'gone') +
      line('limited', 'limited', `namespaces="${SIGNATURE_NAMESPACE}" `),
  )
  await writeFile(places.revokedKeys, `${keys['gone']}\n`)
})

const approval: Approval = {
  application: 'choiros',
  releaseId: RELEASE,
  plans: [{ host: 'prod', sha256: 'b'.repeat(64) }],
  approvedAt: new Date(Date.now() - 60_000).toISOString(),
}

async function approvedBy(key: string, change: Partial<Approval> = {}, namespace: string = APPROVAL_NAMESPACE): Promise<Envelope> {
  const envelope = statementEnvelope(approvalStatement({ ...approval, ...change }))
  const armour = await signWith(at(key), signedBytesOf(envelope).toString('utf8'), namespace)
  return { ...envelope, signatures: [envelopeSignatureOf(armour)!] }
}

interface Asked {
  readonly approvals: readonly Envelope[]
  readonly minimum?: number
  readonly emergency?: string
  readonly hours?: number
  readonly actor?: string
}

async function release({
  approvals,
  minimum,
  emergency,
  hours,
  actor = 'someone',
}: Asked): Promise<{ host: Host; release: ApprovedRelease; events: Event[] }> {
  const events: Event[] = []
  const signature = await signWith(at('builder'), MANIFEST)
  const accepted = await verifySignature({ host: 'prod', manifest: MANIFEST, signature, minimumSignatures: 1, places }, realRunner, {
    report: () => undefined,
  })
  const host = {
    name: 'prod',
    application: 'choiros',
    permitted: {
      ...(minimum === undefined ? {} : { minimumApprovals: minimum }),
      ...(hours === undefined ? {} : { emergency: { countersignWithinHours: hours } }),
    },
    paths: { trust: places },
    runner: realRunner,
    reporter: { report: (event: Event) => void events.push(event) },
  } as unknown as Host
  const text = approvals.length === 0 ? undefined : formatApprovals(approvals)
  return { host, release: { releaseId: RELEASE, accepted, approvals: text, actor, emergency }, events }
}

async function approvers(asked: Asked) {
  const { host, release: given, events } = await release(asked)
  return { names: (await requireApprovals(host, given)).approvers.map(({ principals }) => principals.join('/')), events }
}

async function refusal(asked: Asked): Promise<string> {
  const error: unknown = await approvers(asked).then(
    () => new Error('It was not refused.'),
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ code: 'not-approved', host: 'prod' })
  return String((error as { text: unknown }).text)
}

describe('a release that people approved', () => {
  test('an approval by a person who is permitted to approve counts, with the plan that was seen', async () => {
    const { host, release: given } = await release({ approvals: [await approvedBy('ann')], minimum: 1 })
    expect((await requireApprovals(host, given)).approvers).toEqual([
      {
        principals: ['ann'],
        fingerprint: expect.stringMatching(/^SHA256:/),
        approvedAt: approval.approvedAt,
        planSha256: 'b'.repeat(64),
      },
    ])
  })

  test('an approval by a person who saw no plan counts, and none is recorded as seen', async () => {
    const { host, release: given } = await release({ approvals: [await approvedBy('ann', { plans: [] })], minimum: 1 })
    expect((await requireApprovals(host, given)).approvers[0]).not.toHaveProperty('planSha256')
  })

  test('two people are two approvals, and two keys of one person are one', async () => {
    expect((await approvers({ approvals: [await approvedBy('ann'), await approvedBy('ben')], minimum: 2 })).names).toEqual(['ann', 'ben'])
    expect(await refusal({ approvals: [await approvedBy('ann'), await approvedBy('ann-spare')], minimum: 2 })).toContain(
      'it has 1 ("ann", "ann")',
    )
  })

  test('a host that demands no approvals records those that there are', async () => {
    expect((await approvers({ approvals: [await approvedBy('ann')] })).names).toEqual(['ann'])
    expect((await approvers({ approvals: [] })).names).toEqual([])
  })

  test('an approval that does not count is reported where others suffice', async () => {
    const { names, events } = await approvers({ approvals: [await approvedBy('stranger'), await approvedBy('ann')], minimum: 1 })
    expect(names).toEqual(['ann'])
    expect(events).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^On prod, the approval .* allowed_signers does not list/),
      }),
    ])
  })
})

describe('an approval that does not count', () => {
  const rows: { name: string; approval: () => Promise<Envelope>; actor?: string; says: RegExp }[] = [
    { name: 'that of a signer of the release', approval: () => approvedBy('builder'), says: /approval 1 is by a signer of the release/ },
    {
      name: 'that of who started the promote',
      approval: () => approvedBy('ben'),
      actor: 'ben',
      says: /is by the person who started the promote/,
    },
    {
      name: 'that of who ran it again',
      approval: () => approvedBy('ben'),
      actor: 'Ben, someone',
      says: /by the person who started the promote/,
    },
    { name: 'that of who ran it first', approval: () => approvedBy('ben'), actor: 'someone, BEN@laptop', says: /who started the promote/ },
    {
      name: 'one that saw plans of other hosts alone',
      approval: () => approvedBy('ann', { plans: [{ host: 'staging', sha256: 'c'.repeat(64) }] }),
      says: /is for other hosts/,
    },
    { name: 'that of a stranger', approval: () => approvedBy('stranger'), says: /is by a key that allowed_signers does not list/ },
    { name: 'one by a revoked key', approval: () => approvedBy('gone'), says: /is by a key that revoked_keys revokes/ },
    { name: 'one by a key for releases alone', approval: () => approvedBy('limited'), says: /does not permit to approve/ },
    {
      name: 'one of another release',
      approval: () => approvedBy('ann', { releaseId: 'd'.repeat(64) }),
      says: /approval 1 is of another release or application/,
    },
    {
      name: 'one of another application',
      approval: () => approvedBy('ann', { application: 'other' }),
      says: /of another release or application/,
    },
    { name: 'a signature for another use', approval: () => approvedBy('ben', {}, STATEMENT_NAMESPACE), says: /was signed for another use/ },
    {
      name: 'one that was changed after it was signed',
      approval: async () => {
        const { signatures } = await approvedBy('ben')
        return { ...statementEnvelope(approvalStatement({ ...approval, plans: [] })), signatures }
      },
      says: /was changed after it was signed/,
    },
    {
      name: 'one whose limit is over',
      approval: () => approvedBy('ann', { expiresAt: new Date(Date.now() - 1000).toISOString() }),
      says: /approval 1 expired at /,
    },
    {
      name: 'one without a limit that is older than a week',
      approval: () => approvedBy('ann', { approvedAt: '2026-01-01T00:00:00.000Z' }),
      says: /approval 1 expired at 2026-01-08T00:00:00.000Z/,
    },
    {
      name: 'one whose limit is further away than any may be',
      approval: () => approvedBy('ann', { approvedAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' }),
      says: /approval 1 expired at 2026-04-01T00:00:00.000Z/,
    },
    {
      name: 'one of a time that is still to come',
      approval: () => approvedBy('ann', { approvedAt: new Date(Date.now() + 3_600_000).toISOString() }),
      says: /approval 1 is of .*, which is still to come by the clock here/,
    },
    {
      name: 'one without a signature',
      approval: async () => statementEnvelope(approvalStatement(approval)),
      says: /has not exactly one ssh signature/,
    },
    {
      name: 'one with two signatures',
      approval: async () => {
        const one = await approvedBy('ann')
        return { ...one, signatures: [...one.signatures, ...one.signatures] }
      },
      says: /has not exactly one ssh signature/,
    },
  ]
  test.each(rows)('the host refuses a release with no approval but this: $name', async ({ approval: made, actor, says }) => {
    const text = await refusal({ approvals: [await made()], minimum: 1, ...(actor === undefined ? {} : { actor }) })
    expect(text).toMatch(/^prod needs the approval of a person for this release, and it has none; /)
    expect(text).toMatch(says)
  })

  test('a release without any approval is refused with what to do', async () => {
    expect(await refusal({ approvals: [], minimum: 2 })).toBe(
      'prod needs the approval of 2 different people for this release, and it has none. Have 2 more approve it with "grind-to-prod approve", and give the file of approvals with the manifest.',
    )
  })
})

test('a plan is made of a release that still needs approvals, with a warning', async () => {
  const { host, release: given, events } = await release({ approvals: [], minimum: 1 })
  await warnOfApprovals(host, given)
  expect(events).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('needs the approval of a person') }),
  ])
})

describe('what a host demands of approvals', () => {
  async function demand(asked: Asked) {
    const { host, release: given } = await release(asked)
    return warnOfApprovals(host, given)
  }

  test('a dry run returns who approved, why others do not count, and who may approve', async () => {
    const approvals = [await approvedBy('stranger'), await approvedBy('ann'), await approvedBy('builder')]
    expect(await demand({ approvals, minimum: 2 })).toEqual({
      minimum: 2,
      approvers: [expect.objectContaining({ principals: ['ann'] })],
      refused: [
        { index: 0, why: 'is by a key that allowed_signers does not list' },
        { index: 2, why: 'is by a signer of the release, whose approval does not count' },
      ],
      // Not the builder, who signed, nor one whose key is for releases only.
      mayApprove: ['ann', 'ben', 'gone'],
    })
  })

  test('a host that demands none returns no names', async () => {
    expect(await demand({ approvals: [] })).toEqual({ minimum: 0, approvers: [], refused: [] })
  })
})

describe('an emergency release', () => {
  test('an emergency release is refused where the policy allows none, and the refusal names the policy', async () => {
    const text = await refusal({ approvals: [], minimum: 1, emergency: 'the site is down' })
    expect(text).toMatch(/needs the approval of a person .* The policy of prod allows no emergency release/)
    expect(await refusal({ approvals: [], minimum: 1 })).not.toContain('emergency')
  })

  test('an emergency release must be requested, and a refusal names it where the policy allows it', async () => {
    expect(await refusal({ approvals: [], minimum: 1, hours: 24 })).toContain('In an emergency, give the option "emergency"')
  })

  test('an emergency release has its reason, and its deadline by the clock of the host', async () => {
    const { host, release: given } = await release({ approvals: [], minimum: 1, hours: 24, emergency: 'the site is down' })
    const { approvers: people, emergency } = await requireApprovals(host, given)
    expect({ people, reason: emergency?.reason }).toEqual({ people: [], reason: 'the site is down' })
    const hours = (Date.parse(emergency!.countersignBy) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
  })

  test('an emergency release keeps the approvals that it has', async () => {
    const { host, release: given } = await release({
      approvals: [await approvedBy('ann')],
      minimum: 2,
      hours: 1,
      emergency: 'the site is down',
    })
    expect(await requireApprovals(host, given)).toMatchObject({ approvers: [{ principals: ['ann'] }], emergency: {} })
  })

  test('a release with its approvals is not an emergency release', async () => {
    const { host, release: given } = await release({ approvals: [await approvedBy('ann')], minimum: 1, hours: 1, emergency: 'to be sure' })
    expect(await requireApprovals(host, given)).not.toHaveProperty('emergency')
  })

  test('an emergency release is planned with a warning', async () => {
    const { host, release: given, events } = await release({ approvals: [], minimum: 1, hours: 1, emergency: 'the site is down' })
    await warnOfApprovals(host, given)
    expect(events).toEqual([expect.objectContaining({ message: expect.stringContaining('It would be an emergency release') })])
  })
})

test.each(['', ' ', 'a\nb', 'a\u0007', 'a\u2028b', 'a'.repeat(501)])('a reason must be plain text on one line: %j', (reason) => {
  expect(emergencyReasonSchema.safeParse(reason).success).toBe(false)
})

test('a reason is a sentence', () => {
  expect(emergencyReasonSchema.parse('The site is down: “fix” it.')).toBe('The site is down: “fix” it.')
})
