import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { healthSchema, singleChecks, type HealthCheck } from '#domain/config/health'
import { parseConfig } from '#domain/config/parse'
import { messageOf, thrownBy } from '../../support/thrown.ts'

const rest = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }
prefix: /opt/choiros
units: [hypervisor.service]
snapshot: { units: [caddy.service] }
`
const withCheck = (check: string) => `${rest}health: { a: ${check} }\n`

const tcp = (port: number) => ({ tcp: `127.0.0.1:${port}` })

describe('a check', () => {
  test.each([
    { check: { http: 'http://127.0.0.1/', status: 204 } },
    {
      check: { http: 'http://127.0.0.1/', status: [200, 302], body: 'ready', echo: 'hypervisor', timeoutSeconds: 0.5 },
    },
    { check: { tcp: '127.0.0.1:8080', timeoutSeconds: 5 } },
    { check: { tcp: '[::1]:65535' } },
    { check: { tcp: 'db.example:5432' } },
    { check: { unit: 'hypervisor.service' } },
    { check: { unit: 'caddy.service' } },
    { check: { exec: ['hypervisor', '--check', 'a b', ''] } },
    { check: { all: [tcp(1), { any: [tcp(2), { unit: 'caddy.service' }] }] } },
    { check: { any: [{ all: [tcp(1)] }, { any: [tcp(2)] }] } },
  ])('the schema of a check accepts $check as it is written', ({ check }) => {
    expect(parseConfig(withCheck(JSON.stringify(check)), 'f').health).toEqual({ a: check })
  })

  const bad: { check: string; problems: string[] }[] = [
    { check: '{ htpt: "http://a/" }', problems: ['health.a.htpt is not a known field; did you mean http?'] },
    { check: '{ tpc: "a:1" }', problems: ['health.a.tpc is not a known field; did you mean tcp?'] },
    { check: '{ any: [{ htpt: x }] }', problems: ['health.a.any[0].htpt is not a known field; did you mean http?'] },
    { check: '{ all: [{ any: [{ exce: [x] }] }] }', problems: ['health.a.all[0].any[0].exce is not a known field; did you mean exec?'] },
    { check: '{}', problems: ['health.a needs one of http, tcp, unit, exec, any, all; add it.'] },
    { check: '{ tcp: "a:1", body: x }', problems: ['health.a.body cannot be combined with tcp; remove one.'] },
    { check: '{ http: "http://a/", bdoy: x }', problems: ['health.a.bdoy is not a known field; did you mean body?'] },
    {
      check: '{ http: "http://a/", colour: red }',
      problems: ['health.a.colour is not a known field; the fields here are http, status, body, echo, timeoutSeconds.'],
    },
    { check: '{ http: "http://a/", tcp: "a:1" }', problems: ['health.a.tcp cannot be combined with http; remove one.'] },
    {
      check: '{ http: "http://a/", status: [200, x] }',
      problems: ['health.a.status is a list, but must be a status, such as 204, or a list of them.'],
    },
    {
      check: '{ http: "http://a/", body: "" }',
      problems: ['health.a.body is "", but must have at least 1 characters.'],
    },
    {
      check: '{ tcp: "::1:80" }',
      problems: ['health.a.tcp is "::1:80", but must be host:port, such as 127.0.0.1:8080 or [::1]:8080.'],
    },
    { check: '{ tcp: "a:1", timeoutSeconds: 100 }', problems: ['health.a.timeoutSeconds is 100, but must be at most 60.'] },
    { check: '{ exec: hypervisor }', problems: ['health.a.exec is "hypervisor", but must be a list.'] },
    { check: '{ exec: [] }', problems: ['health.a.exec[0] is missing; add it.'] },
    {
      check: '{ exec: [../sh] }',
      problems: [
        'health.a.exec[0] is "../sh", but must be letters, digits, dots, dashes and underscores, and start with a letter or digit.',
      ],
    },
    { check: '{ all: [] }', problems: ['health.a.all is a list, but must have at least 1 entries.'] },
    { check: 'ok', problems: ['health.a is "ok", but must be a mapping of names to values.'] },
    // What the configuration does not have.
    {
      check: '{ exec: [hypervisr] }',
      problems: ['health.a.exec[0] is hypervisr, which is not a link of the release; did you mean hypervisor?'],
    },
    {
      check: '{ any: [{ exec: [zsh] }] }',
      problems: ['health.a.any[0].exec[0] is zsh, which is not a link of the release; the links are hypervisor.'],
    },
    {
      check: '{ http: "http://a/", echo: hypervisr }',
      problems: ['health.a.echo is hypervisr, which is not a component of the release; did you mean hypervisor?'],
    },
    {
      check: '{ unit: cady.service }',
      problems: ['health.a.unit is cady.service, which is neither in units nor in snapshot.units; did you mean caddy.service?'],
    },
    {
      check: '{ all: [{ unit: x.service }] }',
      problems: [
        'health.a.all[0].unit is x.service, which is neither in units nor in snapshot.units; add it to snapshot.units, so that it is watched.',
      ],
    },
  ]
  test.each(bad)('the schema of a check refuses $check with a hint', ({ check, problems }) => {
    const message = messageOf(thrownBy(() => parseConfig(withCheck(check), 'f')))
    expect(message.split('\n').map((line) => line.replace(/^f:\d+:\d+: /, ''))).toEqual(problems)
  })

  test('a check with three levels is refused', () => {
    const deep = '{ all: [{ any: [{ all: [{ tcp: "a:1" }] }] }] }'
    expect(messageOf(thrownBy(() => parseConfig(withCheck(deep), 'f')))).toContain(
      'health.a.all[0].any[0] needs one of http, tcp, unit, exec; add it.',
    )
  })
})

test('a configuration may have 64 checks, counted through groups', () => {
  const group = (size: number) => ({ all: Array.from({ length: size }, (_, index) => tcp(index + 1)) })
  const full = { a: group(16), b: group(16), c: { any: [group(16), group(15)] }, d: tcp(1) }
  expect(healthSchema.safeParse(full).success).toBe(true)
  expect(healthSchema.safeParse({ ...full, e: tcp(2) }).error?.issues[0]?.message).toBe(
    'must have at most 64 checks, including those in groups',
  )
})

test.each([
  '127.0.0.1',
  ':80',
  '127.0.0.1:0',
  '127.0.0.1:080',
  '127.0.0.1:65536',
  '127.1:80',
  '0x7f.0.0.1:80',
  'LOCALHOST:80',
  'a b:80',
  'u@a:80',
  '[::1%eth0]:80',
  '[0::1]:80',
  'a:80/x',
  'a:80\n',
])('%j is not a target', (target) => {
  expect(healthSchema.safeParse({ a: { tcp: target } }).success).toBe(false)
})

test('a problem of a single check gives its place', () => {
  const health: Record<string, HealthCheck> = { web: { any: [tcp(1), { all: [tcp(2)] }] }, api: tcp(3) }
  expect(singleChecks(health)).toEqual([
    { path: ['web', 'any', 0], check: tcp(1) },
    { path: ['web', 'any', 1, 'all', 0], check: tcp(2) },
    { path: ['api'], check: tcp(3) },
  ])
})

test('the example of docs/health.md is a valid configuration', () => {
  const [, example = ''] = /```yaml\n(health:[^`]*)```/.exec(readFileSync('docs/health.md', 'utf8')) ?? []
  const around = rest
    .replace('{ hypervisor: bin/hypervisor }', '{ hypervisor: bin/hypervisor, hypervisor-admin: bin/admin }')
    .replace('units: [hypervisor', 'units: [container@live.service, hypervisor')
  expect(Object.keys(parseConfig(`${around}${example}`, 'f').health)).toEqual([
    'hypervisor',
    'front-door',
    'console',
    'database',
    'proxy',
    'schema',
    'sandbox',
  ])
})
