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

test('a system is refused by its name unless the policy permits releases to switch it', () => {
  expect(policyViolations(manifest, policy)).toEqual([])
  const refused = ['component host is a NixOS system, but the policy does not allow a release to switch it ("system": true)']
  expect(policyViolations(withSystem, policy)).toEqual(refused)
  expect(policyViolations(withSystem, { ...policy, system: false })).toEqual(refused)
  expect(policyViolations(withSystem, { ...policy, system: true })).toEqual([])
})

test('host install permits releases to switch the system only for a configuration that has one', () => {
  const hosts = { prod: { address: 'deploy@prod.example', hostKey: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}` } }
  const components = { host: { installable: '.#host', kind: 'system' } }
  expect(policyOf({ ...sampleConfig, hosts }, 'prod')).not.toHaveProperty('system')
  expect(policyOf(configSchema.parse({ application: 'a', prefix: '/opt/a', hosts, components }), 'prod')).toMatchObject({ system: true })
})

test('a release of a system alone has the prefix of the policy, or none if it has none', () => {
  const { prefix: _prefix, ...alone } = { ...withSystem, components: { host } }
  const permitted = applicationPolicySchema.parse({ units: policy.units, healthTargets: policy.healthTargets, system: true })
  expect(policyViolations(alone, permitted)).toEqual([])
  expect(policyViolations(withSystem, permitted)).toEqual(["prefix /opt/choiros is not the policy's (none)"])
  expect(policyViolations(alone, { ...policy, system: true })).toEqual(["prefix (none) is not the policy's /opt/choiros"])
})

test('host install gives an application of a system alone no folder', () => {
  const hosts = { prod: { address: 'deploy@prod.example', hostKey: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}` } }
  const config = configSchema.parse({ application: 'a', hosts, components: { host: { installable: '.#host', kind: 'system' } } })
  expect(policyOf(config, 'prod')).not.toHaveProperty('prefix')
})
