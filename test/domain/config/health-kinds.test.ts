import { describe, expect, test } from 'vitest'
import type { HealthKind, SingleCheck } from '../../../src/domain/config/health.ts'
import { asksOf, type HealthAsks } from '../../../src/domain/config/health-kinds.ts'
import { healthPrograms, healthTargets, healthUnits } from '../../../src/domain/manifest/health-targets.ts'
import { danglingReferences } from '../../../src/domain/manifest/health-references.ts'
import { readyChecks, watchedUnits } from '../../../src/domain/manifest/ready-checks.ts'

const nothing: HealthAsks = { targets: [], units: [], programs: [], components: [], urls: [], headers: [] }

const samples: Record<HealthKind, { readonly check: SingleCheck; readonly asks: HealthAsks }> = {
  http: {
    check: { http: 'https://api.example/ready', headers: { Host: 'other.example' }, echo: 'api' },
    asks: {
      ...nothing,
      targets: ['api.example:443'],
      components: [{ name: 'api', at: ['echo'] }],
      urls: [{ name: 'https://api.example/ready', at: ['http'] }],
      headers: [{ name: 'Host', at: ['headers', 'Host'] }],
    },
  },
  tcp: { check: { tcp: 'localhost:25' }, asks: { ...nothing, targets: ['localhost:25'] } },
  unix: { check: { unix: '/run/api.sock' }, asks: { ...nothing, targets: ['unix:/run/api.sock'] } },
  grpc: { check: { grpc: '[::1]:50051', service: 'api.V1' }, asks: { ...nothing, targets: ['[::1]:50051'] } },
  unit: { check: { unit: 'api.service' }, asks: { ...nothing, units: [{ name: 'api.service', at: ['unit'] }] } },
  exec: { check: { exec: ['check', '--all'] }, asks: { ...nothing, programs: [{ name: 'check', at: ['exec', 0] }] } },
}

test.each(Object.entries(samples))('a check of the kind %s asks for its targets', (_, { check, asks }) => {
  expect(asksOf(check)).toEqual(asks)
})

test.each<SingleCheck>([
  { http: 'http://localhost/health', socket: '/run/api.sock' },
  { grpc: 'localhost:50051', socket: '/run/api.sock' },
])('a check over a unix socket asks for the socket, and not for the host of its name', (check) => {
  expect(asksOf(check).targets).toEqual(['unix:/run/api.sock'])
})

describe('a check of an unknown kind is refused, and does not count as one that asks nothing', () => {
  const check = { dns: 'example.org' } as unknown as SingleCheck
  const health = { name: check }
  test.each([
    ['the targets that a policy allows', () => healthTargets(health)],
    ['the units that a policy allows', () => healthUnits(health, [])],
    ['the programs that a policy allows', () => healthPrograms(health)],
    ['names of the release', () => danglingReferences({ health, components: {} })],
    ['what the host performs', () => readyChecks({ health, components: {} })],
    ['the units that are watched', () => watchedUnits(check as never)],
  ])('a check of an unknown kind throws in %s', (_, read) => {
    expect(read).toThrow('The health check {"dns":"example.org"} is of a kind that this version of grind-to-prod does not know.')
  })
})
