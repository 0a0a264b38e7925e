import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { messageOf, thrownBy } from '../../support/thrown.ts'

const head = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }
prefix: /opt/choiros
`
const hosts = (a: string, b: string) => `hosts:
  a: { address: deploy@a.example, ${a}hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc" }
  b: { address: deploy@b.example, ${b}hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc" }
`
const turns = hosts('role: active, ', 'role: standby, ')
const parse = (text: string) => parseConfig(head + text, 'grind-to-prod.yml')

describe('failover', () => {
  test('a failover by a program has defaults', () => {
    expect(parse(`${turns}failover: { switch: { command: [./move] }, check: { http: "https://app.example/" } }`).failover).toEqual({
      switch: { command: ['./move'], environment: {}, timeoutSeconds: 60 },
      check: { http: 'https://app.example/', successThreshold: 3, periodSeconds: 1, timeoutSeconds: 5, deadlineSeconds: 60 },
    })
  })

  test('a failover by a request has defaults', () => {
    const text = `failover: { switch: { http: "https://lb.example/" }, check: { http: "https://app.example/" } }`
    expect(parse(turns + text).failover?.switch).toEqual({
      http: 'https://lb.example/',
      method: 'POST',
      headers: {},
      headersFrom: {},
      timeoutSeconds: 60,
    })
  })

  const check = 'check: { http: "https://app.example/" }'
  test.each([
    {
      text: `${hosts('role: active, ', '')}failover: { switch: { command: [x] }, ${check} }`,
      says: 'failover needs one host with "role: active" and one with "role: standby", but a is active and none standby; set the roles of hosts.',
    },
    {
      text: `${hosts('role: active, ', 'role: active, ')}failover: { switch: { command: [x] }, ${check} }`,
      says: 'but a, b is active and none standby',
    },
    {
      text: `${turns}failover: { switch: { http: "https://lb.example/", body: { a: one } }, ${check} }`,
      says: 'failover.switch.body has nothing for b; give one for each of a and b, and for no other.',
    },
    {
      text: `${turns}failover: { switch: { http: { a: "https://lb.example/a", b: "https://lb.example/b", c: "https://lb.example/c" } }, ${check} }`,
      says: 'failover.switch.http names c; give one for each of a and b, and for no other.',
    },
    {
      text: `${turns}failover: { switch: { command: [x] }, check: { http: "https://app.example/", body: { b: one } } }`,
      says: 'failover.check.body has nothing for a',
    },
    { text: `${turns}failover: { switch: { command: [x] } }`, says: 'failover.check is missing' },
    { text: `${turns}failover: { switch: { command: [] }, ${check} }`, says: 'failover.switch.command' },
    { text: `${turns}failover: { switch: { comand: [x] }, ${check} }`, says: 'did you mean command?' },
    {
      text: `${turns}failover: { switch: { http: "https://lb.example/", headersFrom: { authorization: "x y" } }, ${check} }`,
      says: 'headersFrom',
    },
    { text: `${turns}failover: { switch: { http: "https://lb.example/", headers: { "a:b": x } }, ${check} }`, says: 'header' },
    {
      text: `${turns}failover: { switch: { http: "https://lb.example/", headers: { x-why: "geht über →" } }, ${check} }`,
      says: 'failover.switch.headers.x-why is "geht über →", but must be what a header can carry',
    },
  ])('a failover is refused with a reason: $text', ({ text, says }) => {
    expect(messageOf(thrownBy(() => parse(text)))).toContain(says)
  })
})

test('parity accepts names of any values, not only those of snapshots', () => {
  expect(parse('parity: { mayDiffer: [networking.hostName, systemd.services.*.environment] }').parity.mayDiffer).toHaveLength(2)
  expect(messageOf(thrownBy(() => parse('parity: { mayDiffer: ["a b"] }')))).toContain('parity.mayDiffer[0]')
})
