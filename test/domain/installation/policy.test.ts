import { describe, expect, test } from 'vitest'
import type { Role } from '#domain/config/role'
import { mergePolicy, policyOf } from '#domain/installation/policy'
import { installRequestSchema } from '#domain/installation/request'
import { policyFor, policySchema, type Policy } from '#domain/trust/policy'
import { config } from '../../verbs/sample-bundle.ts'
import { NIX_KEY, sampleRequest } from './sample.ts'

const OTHER_KEY = `other-1:${'B'.repeat(43)}=`
const other = { prefix: '/opt/other', units: [], healthTargets: [], keep: 3 }
const existing: Policy = {
  schemaVersion: 1,
  trustedPublicKeys: [OTHER_KEY],
  minimumSignatures: 2,
  substituters: ['https://cache.example'],
  applications: { other, choiros: { ...other, keep: 5 } },
}

describe('policyOf', () => {
  test('policyOf permits exactly what the configuration needs', () => {
    expect(policyOf(config, 'prod')).toEqual({
      prefix: '/opt/choiros',
      units: ['hypervisor.service'],
      healthTargets: ['127.0.0.1:9090'],
      role: 'active',
      keep: 10,
    })
  })

  test('policyOf names a missing host', () => {
    expect(() => policyOf(config, 'prdo')).toThrow(expect.objectContaining({ code: 'unknown-host' }))
  })
})

describe('mergePolicy', () => {
  test('mergePolicy keeps the program and the metrics of the host, and no request can bring them', () => {
    const own = policySchema.parse({
      ...existing,
      notify: { program: ['/usr/local/sbin/notify'] },
      metrics: { folder: '/var/lib/metrics' },
    })
    const { notify, metrics } = own
    expect(mergePolicy(own, sampleRequest)).toMatchObject({ notify, metrics })
    expect(installRequestSchema.safeParse(sampleRequest).success).toBe(true)
    for (const more of [{ notify }, { metrics }]) {
      const { policy } = sampleRequest
      expect(installRequestSchema.safeParse({ ...sampleRequest, ...more }).success).toBe(false)
      expect(installRequestSchema.safeParse({ ...sampleRequest, policy: { ...policy, ...more } }).success).toBe(false)
    }
  })

  test('mergePolicy gives a new host the requested policy', () => {
    expect(mergePolicy(undefined, sampleRequest)).toEqual({
      schemaVersion: 1,
      trustedPublicKeys: [],
      minimumSignatures: 1,
      substituters: [],
      applications: { choiros: { ...sampleRequest.policy, trustedPublicKeys: [NIX_KEY] } },
    })
  })

  test('mergePolicy keeps other applications, keys, substituters, and the host’s own decisions', () => {
    expect(mergePolicy(existing, sampleRequest)).toEqual({
      schemaVersion: 1,
      trustedPublicKeys: [OTHER_KEY],
      minimumSignatures: 2,
      substituters: ['https://cache.example'],
      applications: { other, choiros: { ...sampleRequest.policy, keep: 5, trustedPublicKeys: [NIX_KEY] } },
    })
  })

  test('mergePolicy replaces the Nix keys that a request names, and keeps them without', () => {
    const own: Policy = { ...existing, applications: { choiros: { ...other, trustedPublicKeys: [OTHER_KEY] } } }
    const keysAfter = (there: Policy, keys: string[] | undefined) =>
      mergePolicy(there, { ...sampleRequest, trustedPublicKeys: keys }).applications['choiros']?.trustedPublicKeys
    expect(keysAfter(own, [NIX_KEY])).toEqual([NIX_KEY])
    expect(keysAfter(own, undefined)).toEqual([OTHER_KEY])
    expect(keysAfter(existing, undefined)).toEqual([OTHER_KEY])
  })

  test('mergePolicy takes what is kept from the configuration where it is there, and from the host otherwise', () => {
    const theirs: Policy = { ...existing, applications: { choiros: { ...other, keep: 5, keepDays: 7 } } }
    const kept = (retention: { keep?: number; keepDays?: number } | undefined) => {
      const { keep, keepDays } = mergePolicy(theirs, { ...sampleRequest, retention }).applications['choiros']!
      return { keep, keepDays }
    }
    expect(kept(undefined)).toEqual({ keep: 5, keepDays: 7 })
    expect(kept({ keep: 20 })).toEqual({ keep: 20, keepDays: 7 })
    expect(kept({ keepDays: 0 })).toEqual({ keep: 5, keepDays: undefined })
  })

  test('mergePolicy changes the number of required approvals when that was requested, and 0 removes it', () => {
    const asked = (minimumApprovals?: number) => (minimumApprovals === undefined ? {} : { minimumApprovals })
    const two = mergePolicy(existing, { ...sampleRequest, ...asked(2) })
    expect(two.applications['choiros']?.minimumApprovals).toBe(2)
    expect(mergePolicy(two, sampleRequest).applications['choiros']?.minimumApprovals).toBe(2)
    expect(mergePolicy(two, { ...sampleRequest, ...asked(0) }).applications['choiros']).not.toHaveProperty('minimumApprovals')
  })

  test('emergency releases stay allowed as they were, unless a number of hours is given, and 0 removes them', () => {
    const asked = (emergencyCountersignHours: number) => ({ ...sampleRequest, emergencyCountersignHours })
    const day = mergePolicy(undefined, asked(24))
    expect(day.applications['choiros']?.emergency).toEqual({ countersignWithinHours: 24 })
    expect(mergePolicy(day, sampleRequest).applications['choiros']?.emergency).toEqual({ countersignWithinHours: 24 })
    expect(mergePolicy(day, asked(0.5)).applications['choiros']?.emergency).toEqual({ countersignWithinHours: 0.5 })
    expect(mergePolicy(day, asked(0)).applications['choiros']).not.toHaveProperty('emergency')
    expect(mergePolicy(undefined, sampleRequest).applications['choiros']).not.toHaveProperty('emergency')
  })

  test('mergePolicy changes the number of required signers when that was requested', () => {
    expect(mergePolicy(existing, { ...sampleRequest, minimumSignatures: 3 })).toMatchObject({
      minimumSignatures: 2,
      applications: { choiros: { minimumSignatures: 3 } },
    })
  })

  test.each([
    { name: 'keeps the role that the host has', theirs: 'standby', asked: 'active', expected: 'standby' },
    { name: 'gives a host its first role', theirs: undefined, asked: 'active', expected: 'active' },
    { name: 'takes the role away with the configuration', theirs: 'standby', asked: undefined, expected: undefined },
  ] as const)('mergePolicy of an installation $name', ({ theirs, asked, expected }) => {
    const role = (name: Role | undefined) => (name === undefined ? {} : { role: name })
    const { role: _, ...policy } = sampleRequest.policy
    const there: Policy = { ...existing, applications: { choiros: { ...other, ...role(theirs) } } }
    expect(mergePolicy(there, { ...sampleRequest, policy: { ...policy, ...role(asked) } }).applications['choiros']?.role).toBe(expected)
  })

  test('mergePolicy gives the keys of a new application to that application alone', () => {
    const policy = mergePolicy({ ...existing, applications: { other } }, sampleRequest)
    const keysOf = (name: string) => policyFor(policy, policy.applications[name]!).trustedPublicKeys
    expect(keysOf('choiros')).toEqual([NIX_KEY])
    expect(keysOf('other')).toEqual([OTHER_KEY])
  })

  test("mergePolicy keeps an administrator's decision about older releases", () => {
    const decided = { allowOlder: true, allowRetry: false, releaseMaxAgeDays: 90 }
    const there: Policy = { ...existing, applications: { choiros: { ...other, ...decided } } }
    expect(mergePolicy(there, sampleRequest).applications['choiros']).toMatchObject(decided)
  })

  test('mergePolicy changes nothing the second time', () => {
    const once = mergePolicy(existing, sampleRequest)
    expect(mergePolicy(once, sampleRequest)).toEqual(once)
  })
})
