import { describe, expect, test } from 'vitest'
import { withConfigRoles } from '#domain/failover/config-roles'

const roles = { 'prod-a': 'standby', 'prod-b': 'active' } as const

describe('withConfigRoles', () => {
  test.each([
    {
      name: 'flow maps, with comments and odd spaces',
      text: `# Ours ä\nhosts:\n  prod-a: {address: deploy@a,   role: active}   # the first\n  prod-b: { "role": 'standby', address: deploy@b }\n`,
      expected: `# Ours ä\nhosts:\n  prod-a: {address: deploy@a,   role: standby}   # the first\n  prod-b: { "role": active, address: deploy@b }\n`,
    },
    {
      name: 'block maps, the standby first, with CRLF and long lines',
      text: `hosts:\r\n  prod-b:\r\n    role:   standby # waits\r\n    hostKey: '${'k'.repeat(200)}'\r\n  prod-a:\r\n    role: active\r\n`,
      expected: `hosts:\r\n  prod-b:\r\n    role:   active # waits\r\n    hostKey: '${'k'.repeat(200)}'\r\n  prod-a:\r\n    role: standby\r\n`,
    },
    {
      name: 'a file with a byte order mark',
      text: `\uFEFFhosts: { prod-a: { role: active }, prod-b: { role: standby } }\n`,
      expected: `\uFEFFhosts: { prod-a: { role: standby }, prod-b: { role: active } }\n`,
    },
  ])('the words of the roles are replaced and every other byte stays: $name', ({ text, expected }) => {
    expect(withConfigRoles(text, roles)).toBe(expected)
    expect(withConfigRoles(expected, roles)).toBe(expected)
  })

  test.each([
    { name: 'no role', text: 'hosts: { prod-a: { role: active }, prod-b: {} }' },
    { name: 'no host', text: 'hosts: { prod-a: { role: active } }' },
    { name: 'a role that is a list', text: 'hosts: { prod-a: { role: [active] }, prod-b: { role: standby } }' },
    { name: 'a text that is not YAML', text: 'hosts: { prod-a: { role: active' },
    { name: 'an empty file', text: '' },
  ])('nothing is changed in a file with $name', ({ text }) => {
    expect(withConfigRoles(text, roles)).toBeNull()
  })
})
