import { expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { policyOf } from '#domain/installation/policy'
import type { Manifest } from '#domain/manifest/schema'
import { applicationPolicySchema, policyViolations } from '#domain/trust/policy'
import { sampleConfig, sampleRelease } from '../manifest/sample.ts'

const { manifest } = sampleRelease()
const policy = applicationPolicySchema.parse({ prefix: '/opt/choiros', units: ['hypervisor.service'], healthTargets: ['127.0.0.1:9090'] })
const host = { ...manifest.components['hypervisor']!, links: {}, kind: 'system', switchMode: 'switch' } as const
const withSystem: Manifest = { ...manifest, components: { ...manifest.components, host } }

test('a system is refused by its name unless the policy lets a release switch it', () => {
  expect(policyViolations(manifest, policy)).toEqual([])
  const refused = ['component host is a NixOS system, but the policy does not allow a release to switch it ("system": true)']
  expect(policyViolations(withSystem, policy)).toEqual(refused)
  expect(policyViolations(withSystem, { ...policy, system: false })).toEqual(refused)
  expect(policyViolations(withSystem, { ...policy, system: true })).toEqual([])
})

test('host install lets releases switch the system only for a configuration that has one', () => {
  const hosts = { prod: { address: 'deploy@prod.example', hostKey: `ssh-ed25519 ${'A'.repeat(68)}` } }
  const components = { host: { installable: '.#host', kind: 'system' } }
  expect(policyOf({ ...sampleConfig, hosts }, 'prod')).not.toHaveProperty('system')
  expect(policyOf(configSchema.parse({ application: 'a', prefix: '/opt/a', hosts, components }), 'prod')).toMatchObject({ system: true })
})
