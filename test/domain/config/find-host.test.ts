import { expect, test } from 'vitest'
import { findHost } from '#domain/config/find-host'
import { parseConfig } from '#domain/config/parse'

const config = (hosts: string) =>
  parseConfig(`application: a\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nhosts: ${hosts}\n`, 'grind-to-prod.yml')

test('findHost returns a host of the configuration', () => {
  expect(findHost(config('{ grind: { address: local } }'), 'grind')).toEqual({ address: 'local' })
})

test.each([
  { name: 'near', hosts: '{ prod-a: { address: local } }', written: 'prod-b', expected: 'There is no host "prod-b". Did you mean prod-a?' },
  {
    name: 'far',
    hosts: '{ a: { address: local }, b: { address: local } }',
    written: 'grind',
    expected: 'There is no host "grind". The configuration names a, b.',
  },
  { name: 'none', hosts: '{}', written: 'prod', expected: 'There is no host "prod". The configuration names no hosts.' },
  {
    name: 'a name that every object has',
    hosts: '{}',
    written: 'constructor',
    expected: 'There is no host "constructor". The configuration names no hosts.',
  },
])('findHost refuses a name and lists the hosts: $name', ({ hosts, written, expected }) => {
  expect(() => findHost(config(hosts), written)).toThrow(expect.objectContaining({ code: 'unknown-host', text: expected }))
})
