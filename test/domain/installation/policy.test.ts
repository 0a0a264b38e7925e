import { describe, expect, test } from 'vitest'
import type { Role } from '#domain/config/role'
import { mergePolicy, policyOf } from '#domain/installation/policy'
import { policyFor, type Policy } from '#domain/trust/policy'
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
  test('permits what the configuration needs and nothing more', () => {
    expect(policyOf(config, 'prod')).toEqual({
      prefix: '/opt/choiros',
      units: ['hypervisor.service'],
      healthTargets: ['127.0.0.1:9090'],
      role: 'active',
      keep: 10,
    })
  })

  test('names a host that is missing', () => {
    expect(() => policyOf(config, 'prdo')).toThrow(expect.objectContaining({ code: 'unknown-host' }))
  })
})

describe('mergePolicy', () => {
  test('of a new host is what was asked for', () => {
    expect(mergePolicy(undefined, sampleRequest)).toEqual({
      schemaVersion: 1,
      trustedPublicKeys: [],
      minimumSignatures: 1,
      substituters: [],
      applications: { choiros: { ...sampleRequest.policy, trustedPublicKeys: [NIX_KEY] } },
    })
  })

  test('keeps other applications, keys, substituters, and what is the host’s own choice', () => {
    expect(mergePolicy(existing, sampleRequest)).toEqual({
      schemaVersion: 1,
      trustedPublicKeys: [OTHER_KEY],
      minimumSignatures: 2,
      substituters: ['https://cache.example'],
      applications: { other, choiros: { ...sampleRequest.policy, keep: 5, trustedPublicKeys: [OTHER_KEY, NIX_KEY] } },
    })
  })

  test('changes how many must sign when that was asked for', () => {
    expect(mergePolicy(existing, { ...sampleRequest, minimumSignatures: 3 })).toMatchObject({
      minimumSignatures: 2,
      applications: { choiros: { minimumSignatures: 3 } },
    })
  })

  test.each([
    { name: 'keeps the role that the host has', theirs: 'standby', asked: 'active', expected: 'standby' },
    { name: 'gives a host its first role', theirs: undefined, asked: 'active', expected: 'active' },
    { name: 'takes the role away with the configuration', theirs: 'standby', asked: undefined, expected: undefined },
  ] as const)('$name', ({ theirs, asked, expected }) => {
    const role = (name: Role | undefined) => (name === undefined ? {} : { role: name })
    const { role: _, ...policy } = sampleRequest.policy
    const there: Policy = { ...existing, applications: { choiros: { ...other, ...role(theirs) } } }
    expect(mergePolicy(there, { ...sampleRequest, policy: { ...policy, ...role(asked) } }).applications['choiros']?.role).toBe(expected)
  })

  test('gives the keys of a new application to that application alone', () => {
    const policy = mergePolicy({ ...existing, applications: { other } }, sampleRequest)
    const keysOf = (name: string) => policyFor(policy, policy.applications[name]!).trustedPublicKeys
    expect(keysOf('choiros')).toEqual([NIX_KEY])
    expect(keysOf('other')).toEqual([OTHER_KEY])
  })

  test('keeps what an administrator has decided of releases that come back', () => {
    const decided = { allowOlder: true, allowRetry: false, releaseMaxAgeDays: 90 }
    const there: Policy = { ...existing, applications: { choiros: { ...other, ...decided } } }
    expect(mergePolicy(there, sampleRequest).applications['choiros']).toMatchObject(decided)
  })

  test('a second time changes nothing', () => {
    const once = mergePolicy(existing, sampleRequest)
    expect(mergePolicy(once, sampleRequest)).toEqual(once)
  })
})
