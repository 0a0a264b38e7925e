import { expect, test } from 'vitest'
import { findStandby } from '#domain/config/find-standby'
import type { Config } from '#domain/config/schema'
import { config } from '../../verbs/sample-bundle.ts'

const hosts = (roles: Record<string, 'active' | 'standby' | undefined>): Config => ({
  ...config,
  hosts: Object.fromEntries(
    Object.entries(roles).map(([name, role]) => [name, { address: `deploy@${name}.example`, ...(role === undefined ? {} : { role }) }]),
  ),
})

test('findStandby returns the one standby, whatever other hosts there are', () => {
  expect(findStandby(hosts({ grind: undefined, a: 'active', b: 'standby' }), 'a')).toBe('b')
})

test.each<{ name: string; roles: Record<string, 'active' | 'standby' | undefined>; host: string; code: string; says: string }>([
  {
    name: 'no standby',
    roles: { a: 'active', c: undefined },
    host: 'a',
    code: 'unsuitable-roles',
    says: 'has none (a: active, c: no role)',
  },
  {
    name: 'two standbys',
    roles: { a: 'active', b: 'standby', c: 'standby' },
    host: 'a',
    code: 'unsuitable-roles',
    says: 'has b and c (a: active, b: standby, c: standby)',
  },
  {
    name: 'the standby itself',
    roles: { a: 'active', b: 'standby' },
    host: 'b',
    code: 'unsuitable-roles',
    says: 'b is standby in grind-to-prod.yml',
  },
  {
    name: 'a host without a role',
    roles: { a: undefined, b: 'standby' },
    host: 'a',
    code: 'unsuitable-roles',
    says: 'a has no role in grind-to-prod.yml',
  },
  { name: 'a host that is missing', roles: { alpha: 'active' }, host: 'alpah', code: 'unknown-host', says: 'Did you mean alpha?' },
])('findStandby refuses $name, and lists the hosts', ({ roles, host, code, says }) => {
  expect(() => findStandby(hosts(roles), host)).toThrow(expect.objectContaining({ code, text: expect.stringContaining(says) }))
})
