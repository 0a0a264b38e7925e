import { expect, test } from 'vitest'
import { healthSchema, type HealthCheck } from '#domain/config/health'
import { policyOf } from '#domain/installation/policy'
import { applicationPolicySchema, policyViolations } from '#domain/trust/policy'
import { sampleConfig, sampleRelease } from '../manifest/sample.ts'

const { manifest } = sampleRelease()
const policy = applicationPolicySchema.parse({ prefix: '/opt/choiros', units: ['hypervisor.service'], healthTargets: ['127.0.0.1:9090'] })

const asks: { name: string; check: HealthCheck; refused: string; granting: object }[] = [
  {
    name: 'a port to connect to',
    check: { tcp: '127.0.0.1:22' },
    refused: 'health target 127.0.0.1:22 is not among the health targets of the policy',
    granting: { healthTargets: ['127.0.0.1:22'] },
  },
  {
    name: 'a gRPC server to ask',
    check: { grpc: '[::1]:50051', tls: {} },
    refused: 'health target [::1]:50051 is not among the health targets of the policy',
    granting: { healthTargets: ['[::1]:50051'] },
  },
  {
    name: 'a unix socket to connect to',
    check: { unix: '/run/app.sock' },
    refused: 'health target unix:/run/app.sock is not among the health targets of the policy',
    granting: { healthTargets: ['unix:/run/app.sock'] },
  },
  {
    name: 'a unix socket to send a request to',
    check: { http: 'http://127.0.0.1:9090/', socket: '/run/app.sock' },
    refused: 'health target unix:/run/app.sock is not among the health targets of the policy',
    granting: { healthTargets: ['unix:/run/app.sock'] },
  },
  {
    name: 'a unit to look at',
    check: { unit: 'caddy.service' },
    refused: 'health unit caddy.service is not among the health units of the policy',
    granting: { healthUnits: ['caddy.service'] },
  },
  {
    name: 'a program to run',
    check: { exec: ['hypervisor', '--check'] },
    refused: 'health program hypervisor may not run, because the policy allows no health programs',
    granting: { healthPrograms: true },
  },
]

const [watchedUnit, program] = asks.slice(-2) as [(typeof asks)[number], (typeof asks)[number]]

test.each(asks)('a policy without it refuses $name by name, also deep in groups', ({ check, refused, granting }) => {
  const asking = { ...manifest, health: healthSchema.parse({ a: { any: [{ all: [check] }] } }) }
  expect(policyViolations(asking, policy)).toEqual([refused])
  expect(policyViolations(asking, { ...policy, ...granting })).toEqual([])
})

test('a policy permits a check of a unit that a release may restart', () => {
  expect(policyViolations({ ...manifest, health: { a: { unit: 'hypervisor.service' } } }, policy)).toEqual([])
})

test('an installation permits exactly what the configuration checks', () => {
  const hosts = { prod: { address: 'local' } }
  const watched = { ...sampleConfig, hosts, snapshot: { ...sampleConfig.snapshot, units: ['caddy.service', 'other.service'] } }
  const added = { caddy: watchedUnit.check, ours: { unit: 'hypervisor.service' }, check: program.check }
  const health = healthSchema.parse({ ...watched.health, ...added })
  expect(policyOf({ ...watched, health }, 'prod')).toMatchObject({
    healthTargets: ['127.0.0.1:9090'],
    healthUnits: ['caddy.service'],
    healthPrograms: true,
  })
  expect(Object.keys(policyOf(watched, 'prod')).filter((key) => key.startsWith('health'))).toEqual(['healthTargets'])
})
