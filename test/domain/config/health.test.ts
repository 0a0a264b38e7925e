import { readFileSync } from 'node:fs'
import { validateHeaderName, validateHeaderValue } from 'node:http'
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
    { check: { http: 'http://127.0.0.1/', method: 'HEAD', headers: { Host: 'app.example', 'X-Forwarded-Proto': 'https' } } },
    { check: { http: 'http://127.0.0.1/', headers: { host: '[::1]:8080', Accept: '', 'X-Name': 'a b \u00e9' } } },
    { check: { http: 'http://localhost/', socket: '/run/app.sock', method: 'POST' } },
    { check: { http: 'https://127.0.0.1/', tls: { serverName: 'app.example', ca: '/etc/ssl/our-ca.pem' } } },
    { check: { http: 'http://127.0.0.1/', json: { '': 1, '/a~1b/0/~0': null, '/status': 'ok', '/ready': true, '/load': -0.5 } } },
    { check: { unix: '/run/app/app.sock', timeoutSeconds: 1 } },
    { check: { grpc: '127.0.0.1:50051' } },
    { check: { grpc: 'localhost:50051', service: 'api.V1', socket: '/run/grpc.sock', tls: {} } },
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
    { check: '{}', problems: ['health.a needs one of http, tcp, unix, grpc, unit, exec, any, all; add it.'] },
    { check: '{ tcp: "a:1", body: x }', problems: ['health.a.body cannot be combined with tcp; remove one.'] },
    { check: '{ http: "http://a/", bdoy: x }', problems: ['health.a.bdoy is not a known field; did you mean body?'] },
    {
      check: '{ http: "http://a/", colour: red }',
      problems: [
        'health.a.colour is not a known field; the fields here are http, method, headers, socket, tls, status, body, json, echo, timeoutSeconds.',
      ],
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
    {
      check: '{ http: "http://a/", method: PUT }',
      problems: ['health.a.method is "PUT", but must be "GET" or "HEAD" or "OPTIONS" or "POST".'],
    },
    {
      check: '{ http: "http://a/", headers: { "a b": x } }',
      problems: ['health.a.headers["a b"] is not a valid name: it must be the name of a header, such as x-served-by.'],
    },
    ...['Connection', 'content-length', 'TRANSFER-ENCODING', 'Accept-Encoding', 'Range'].map((name) => ({
      check: `{ http: "http://a/", headers: { ${name}: x } }`,
      problems: [
        `health.a.headers.${name} is not a valid name: it is a header that the check itself sets or that changes how its answer is read; remove it.`,
      ],
    })),
    ...['Authorization', 'Cookie', 'proxy-authorization', 'X-Api-Key'].map((name) => ({
      check: `{ http: "http://a/", headers: { ${name}: x } }`,
      problems: [
        `health.a.headers.${name} is a header whose value is a secret, but everyone can read a release's manifest; let the application answer this host without it, or use an exec check.`,
      ],
    })),
    {
      check: '{ http: "http://a/", headers: { Host: a.example, host: b.example } }',
      problems: ['health.a.headers is a mapping, but must have each header once: names in upper and lower case are the same.'],
    },
    {
      check: '{ http: "http://a/", headers: { Host: "a b" } }',
      problems: ['health.a.headers is a mapping, but must have a name, or a name and a port, as its Host.'],
    },
    {
      check: '{ http: "http://a/", headers: { X-Name: " x" } }',
      problems: ['health.a.headers.X-Name is " x", but must not begin or end with a space.'],
    },
    {
      check: '{ http: "http://a/", headers: { X-Name: "a\\r\\nb: c" } }',
      problems: [
        'health.a.headers.X-Name is "a\\r\\nb: c", but must be text on one line, without control characters.',
        'health.a.headers.X-Name is "a\\r\\nb: c", but must be what a header can carry: Latin letters, digits and signs.',
      ],
    },
    {
      check: '{ http: "http://a/", method: HEAD, body: x, json: { /a: 1 } }',
      problems: [
        'health.a.body needs a body, but an answer to HEAD has none; remove it, or the method.',
        'health.a.json needs a body, but an answer to HEAD has none; remove it, or the method.',
      ],
    },
    {
      check: '{ http: "http://a/", tls: {} }',
      problems: ['health.a.tls needs an https URL, but http is not one; remove it, or write https.'],
    },
    {
      check: '{ http: "https://a/", tls: { verify: false } }',
      problems: ['health.a.tls.verify is not a known field; the fields here are serverName, ca.'],
    },
    {
      check: '{ grpc: "a:1", tls: { serverName: "127.0.0.1" } }',
      problems: ['health.a.tls.serverName is "127.0.0.1", but must be a DNS name.'],
    },
    {
      check: '{ grpc: "a:1", tls: { ca: our-ca.pem } }',
      problems: ['health.a.tls.ca is "our-ca.pem", but must be the absolute path of a file on the host, such as /etc/ssl/our-ca.pem.'],
    },
    {
      check: '{ grpc: "a:1", service: "a b" }',
      problems: ['health.a.service is "a b", but must be the name of a gRPC service, such as package.Service, of at most 127 characters.'],
    },
    ...['run/app.sock', '/run/../app.sock', '/run//app.sock', '@app', '/'].map((path) => ({
      check: `{ unix: "${path}" }`,
      problems: [`health.a.unix is "${path}", but must be the absolute path of a unix socket, such as /run/app/http.sock.`],
    })),
    {
      check: '{ http: "http://a/", json: { status: ok } }',
      problems: ['health.a.json.status is not a valid name: it must be a JSON pointer, such as /status or /checks/0/ready.'],
    },
    { check: '{ http: "http://a/", json: {} }', problems: ['health.a.json is a mapping, but must have 1 to 16 pointers.'] },
    {
      check: '{ http: "http://a/", json: { /a: [] } }',
      problems: ['health.a.json["/a"] is a list, but must be a text, a number, true, false or null.'],
    },
    {
      check: '{ http: "http://a/", json: { /a: 9007199254740993 } }',
      problems: ['health.a.json["/a"] is 9007199254740992, but must be a number that every program reads alike.'],
    },
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
      'health.a.all[0].any[0] needs one of http, tcp, unix, grpc, unit, exec; add it.',
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
    'app',
    'uploads',
    'admin',
    'local',
    'queue',
    'search',
    'sandbox',
  ])
})

test('a header that the schema accepts is one that the HTTP client of Node accepts', () => {
  const accepted = (headers: Record<string, string>) => healthSchema.safeParse({ a: { http: 'http://a/', headers } }).success
  for (let code = 0; code < 0x180; code += 1) {
    const character = String.fromCharCode(code)
    if (accepted({ [`x${character}x`]: 'x' })) validateHeaderName(`x${character}x`)
    if (accepted({ x: `x${character}x` })) validateHeaderValue('x', `x${character}x`)
  }
  expect(accepted({ "!#$%&'*+.^_`|~-09azAZ": 'x ~\u00ff' })).toBe(true)
})

test('a check may send 16 headers', () => {
  const headers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, 'x']))
  const isValid = (count: number) => healthSchema.safeParse({ a: { http: 'http://a/', headers: headers(count) } }).success
  expect([isValid(16), isValid(17)]).toEqual([true, false])
})
