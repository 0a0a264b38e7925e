import { expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { productionHosts } from '#domain/config/production-hosts'

const config = (hosts: string) =>
  parseConfig(`application: a\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nhosts: ${hosts}\n`, 'grind-to-prod.yml')

test.each([
  { hosts: '{}', expected: [] },
  { hosts: '{ grind: { address: local } }', expected: [] },
  {
    hosts:
      '{ b: { address: d@b, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc }, grind: { address: local }, a: { address: d@a, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc } }',
    expected: ['b', 'a'],
  },
])('the production hosts of $hosts are $expected', ({ hosts, expected }) => {
  expect(productionHosts(config(hosts))).toEqual(expected)
})
