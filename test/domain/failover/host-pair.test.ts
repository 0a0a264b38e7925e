import { describe, expect, test } from 'vitest'
import { configSchema, type Config } from '#domain/config/schema'
import { configChanges, requireFailover, hostPairOf } from '#domain/failover/host-pair'
import { sampleConfig } from '../manifest/sample.ts'
import { thrownBy } from '../../support/thrown.ts'

const host = (role?: string) => ({
  address: 'deploy@a.example',
  hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
  ...(role === undefined ? {} : { role }),
})
const config: Config = configSchema.parse({
  ...sampleConfig,
  hosts: { grind: { address: 'local' }, a: host('active'), b: host('standby'), staging: host() },
})

describe('whose turn it is', () => {
  test.each([
    { to: undefined, expected: { from: 'a', to: 'b' } },
    { to: 'b', expected: { from: 'a', to: 'b' } },
    { to: 'a', expected: { from: 'b', to: 'a' } },
  ])('a failover goes to the standby when its target is $to', ({ to, expected }) => {
    expect(hostPairOf(config, to)).toEqual(expected)
  })

  test.each([
    { to: 'staging', code: 'unsuitable-roles', says: 'neither the active nor the standby host. Name a or b' },
    { to: 'stagin', code: 'unknown-host', says: 'Did you mean staging?' },
  ])('a failover to $to is refused', ({ to, code, says }) => {
    expect(thrownBy(() => hostPairOf(config, to))).toMatchObject({ code, text: expect.stringContaining(says) })
  })

  test('a failover without a configured way to switch traffic is refused', () => {
    expect(thrownBy(() => requireFailover(config))).toMatchObject({ code: 'config-invalid' })
  })
})

test.each([
  { turn: { from: 'a', to: 'b' }, expected: ['hosts.a.role: standby', 'hosts.b.role: active'] },
  { turn: { from: 'b', to: 'a' }, expected: [] },
])('the configuration must have these roles after $turn', ({ turn, expected }) => {
  expect(configChanges(config, turn)).toEqual(expected)
})
