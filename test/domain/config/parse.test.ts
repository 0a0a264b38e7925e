import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { InputError } from '#domain/errors/errors'
import { messageOf, thrownBy } from '../../support/thrown.ts'

const KEY = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`
const minimal = `application: choiros
components:
  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }
prefix: /opt/choiros
`

function problemsOf(text: string): string[] {
  const error = thrownBy(() => parseConfig(text, 'grind-to-prod.yml'))
  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({ code: 'config-invalid', exitCode: 2 })
  return messageOf(error).split('\n')
}

test('a minimal configuration gets the defaults', () => {
  expect(parseConfig(minimal, 'grind-to-prod.yml')).toEqual({
    application: 'choiros',
    branch: 'main',
    components: { hypervisor: { installable: './hypervisor#hypervisor', links: { hypervisor: 'bin/hypervisor' } } },
    parity: { mayDiffer: [] },
    prefix: '/opt/choiros',
    units: [],
    health: {},
    probe: { successThreshold: 3, periodSeconds: 1, timeoutSeconds: 2, deadlineSeconds: 60 },
    schemaChange: false,
    gates: { beforePromote: [], afterApply: [] },
    hosts: {},
    snapshot: { units: [], mayDiffer: [] },
  })
})

test('the reference example is read', () => {
  const config = parseConfig(
    `${minimal}units: [container@sandbox-live.service, hypervisor.service]
health:
  hypervisor:   { http: http://127.0.0.1:9090/health }
  sandbox-live: { any: [{ http: http://127.0.0.1:8080/health }, { http: http://10.233.1.2:8080/health }] }
hosts:
  grind:  { address: local }
  prod-a: { address: deploy@a.example, role: active,  hostKey: "${KEY}" }
snapshot:
  repository: /opt/choiros/workspace
  units: [caddy.service]
`,
    'grind-to-prod.yml',
  )
  expect(config.hosts['prod-a']).toEqual({ address: 'deploy@a.example', role: 'active', hostKey: KEY })
  expect(config.health['sandbox-live']).toEqual({
    any: [{ http: 'http://127.0.0.1:8080/health' }, { http: 'http://10.233.1.2:8080/health' }],
  })
})

test('the line of a .pub file is taken as it is, and its comment is dropped', () => {
  const parsed = (hostKey: string) =>
    parseConfig(`${minimal}hosts:\n  prod: { address: deploy@a.example, hostKey: "${hostKey}" }\n`, 'x').hosts['prod']!.hostKey
  expect(parsed(`${KEY} root@prod`)).toBe(KEY)
  expect(parsed(`@cert-authority ${KEY} the authority`)).toBe(`@cert-authority ${KEY}`)
})

test('a host may be behind a bastion, and each may be certified by an authority', () => {
  const hostKey = `@cert-authority ${KEY}`
  const jump = { address: 'hop@b.example:2222', hostKey }
  const host = { address: 'deploy@a.example', hostKey, jump }
  expect(parseConfig(`${minimal}hosts: ${JSON.stringify({ prod: host })}\n`, 'f').hosts['prod']).toEqual(host)
})

test('a unit is a name, or a name and an action', () => {
  const written = '{ unit: b.service, action: reload, when: always }, { unit: c.service }'
  expect(parseConfig(`${minimal}units: [a.service, ${written}]\n`, 'f').units).toEqual([
    { unit: 'a.service', action: 'restart', when: 'changed' },
    { unit: 'b.service', action: 'reload', when: 'always' },
    { unit: 'c.service', action: 'restart', when: 'changed' },
  ])
})

test('a unit has only those options in the manifest that it is written with', () => {
  const written = [
    '{ unit: a.service, timeoutSeconds: 600, onRemoval: leave, onRollback: run, leftOverProcesses: fail }',
    '{ unit: b.service, leftOverProcesses: report }',
  ]
  expect(parseConfig(`${minimal}units: [${written.join(', ')}]\n`, 'f').units).toEqual([
    {
      unit: 'a.service',
      action: 'restart',
      when: 'changed',
      timeoutSeconds: 600,
      onRemoval: 'leave',
      onRollback: 'run',
      leftOverProcesses: 'fail',
    },
    { unit: 'b.service', action: 'restart', when: 'changed' },
  ])
  expect(Object.keys(parseConfig(`${minimal}units: [{ unit: b.service, leftOverProcesses: report }]\n`, 'f').units[0]!)).toHaveLength(3)
})

test('a name that YAML 1.1 reads as false stays a name', () => {
  expect(parseConfig(minimal.replace('choiros\n', 'no\n'), 'f').application).toBe('no')
})

test('a byte order mark at the start and CRLF line ends are accepted', () => {
  expect(parseConfig(`\ufeff${minimal.replaceAll('\n', '\r\n')}`, 'f').application).toBe('choiros')
})

describe('every problem has its place and its repair', () => {
  const cases: { name: string; input: string; expected: string[] }[] = [
    {
      name: 'an unknown key names the nearest',
      input: minimal.replace('prefix:', 'prefx:'),
      expected: ['grind-to-prod.yml:4:1: prefx is not a known field; did you mean prefix?'],
    },
    {
      name: 'an unknown key far from all',
      input: `${minimal}probe: { colour: red }\n`,
      expected: [
        'grind-to-prod.yml:5:10: probe.colour is not a known field; the fields here are successThreshold, periodSeconds, timeoutSeconds, deadlineSeconds.',
      ],
    },
    {
      name: 'an unknown key inside a component and inside a union',
      input: `${minimal.replace('installable:', 'instalable:')}health: { hypervisor: { htp: http://127.0.0.1/ } }\n`,
      expected: [
        'grind-to-prod.yml:3:17: components.hypervisor.instalable is not a known field; did you mean installable?',
        'grind-to-prod.yml:5:25: health.hypervisor.htp is not a known field; did you mean http?',
      ],
    },
    {
      name: 'several at once, missing ones at their parent',
      input: 'application: Choiros\ncomponents: {}\n',
      expected: [
        'grind-to-prod.yml:1:14: application is "Choiros", but must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit.',
        'grind-to-prod.yml:2:13: components is a mapping, but must name at least one component.',
      ],
    },
    {
      name: 'a number where a name belongs',
      input: minimal.replace('choiros\n', '1.0\n'),
      expected: ['grind-to-prod.yml:1:14: application is 1, but must be a text (put it in quotes).'],
    },
    {
      name: 'a bad name of a component',
      input: minimal.replace('hypervisor: {', 'Hyper Visor: {'),
      expected: [
        'grind-to-prod.yml:3:3: components["Hyper Visor"] is not a valid name: it must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit.',
      ],
    },
    {
      name: 'a unit that is never touched and is to be stopped',
      input: `${minimal}units:\n  - { unit: a.service, action: none, onRemoval: stop }\n`,
      expected: [
        'grind-to-prod.yml:6:49: units[0].onRemoval is stop, but a.service has action: none, so it is never started or stopped; remove one of them.',
      ],
    },
    {
      name: 'a socket with what only a service has',
      input: `${minimal}units:\n  - { unit: a.socket, onRollback: run, leftOverProcesses: fail }\n`,
      expected: [
        'grind-to-prod.yml:6:23: units[0].onRollback is for a service, and a.socket is none; remove it.',
        'grind-to-prod.yml:6:40: units[0].leftOverProcesses is for a service, and a.socket is none; remove it.',
      ],
    },
    {
      name: 'a Host with a port that does not exist',
      input: `${minimal}health:\n  up: { http: "http://127.0.0.1:1/", headers: { Host: "a:65536" } }\n`,
      expected: [expect.stringContaining('health.up.headers is a mapping, but must have a name, or a name and a port, as its Host.')],
    },
    {
      name: 'a unit with a bad name',
      input: `${minimal}units:\n  - { unit: hypervisor }\n`,
      expected: ['grind-to-prod.yml:6:13: units[0].unit is "hypervisor", but must be a systemd unit name, such as hypervisor.service.'],
    },
    {
      name: 'an action that is none',
      input: `${minimal}units:\n  - { unit: a.service, action: kill }\n`,
      expected: ['grind-to-prod.yml:6:32: units[0].action is "kill", but must be "restart" or "reload" or "start-only" or "none".'],
    },
    {
      name: 'a misspelt key of a unit',
      input: `${minimal}units:\n  - { unit: a.service, acton: reload }\n`,
      expected: ['grind-to-prod.yml:6:24: units[0].acton is not a known field; did you mean action?'],
    },
    {
      name: 'a unit twice, in both forms',
      input: `${minimal}units: [a.service, { unit: a.service, action: reload }]\n`,
      expected: ['grind-to-prod.yml:5:20: units[1] is a.service, which is already in the list; remove one.'],
    },
    {
      name: 'an item of a list',
      input: `${minimal}units:\n  - a.service\n  - "*.service"\n`,
      expected: ['grind-to-prod.yml:7:5: units[1] is "*.service", but must be a systemd unit name, such as hypervisor.service.'],
    },
    {
      name: 'a number out of bounds',
      input: `${minimal}probe: { successThreshold: 0 }\n`,
      expected: ['grind-to-prod.yml:5:28: probe.successThreshold is 0, but must be at least 1.'],
    },
    {
      name: 'a URL that is not a health URL',
      input: `${minimal}health: { a: { http: "file:///etc/passwd" } }\n`,
      expected: [
        'grind-to-prod.yml:5:22: health.a.http is "file:///etc/passwd", but must be an http or https URL without a user and without a fragment.',
      ],
    },
    {
      name: 'control characters of a value are escaped',
      input: minimal.replace('/opt/choiros', '"/opt/\\e[31m\\n::error::"'),
      expected: [
        'grind-to-prod.yml:4:9: prefix is "/opt/\\u001b[31m\\n::error::", but must be an absolute folder of at least two segments, such as /opt/choiros.',
      ],
    },
    {
      name: 'what YAML itself complains of is shown, and hides nothing',
      input: minimal.replace('choiros\n', '|\u202e\n'),
      expected: ['grind-to-prod.yml:1:15: the file is not valid YAML: Block scalar header includes extra characters: |\\u{202e}.'],
    },
    {
      name: 'ssh options as a host',
      input: `${minimal}hosts: { a: { address: "-oProxyCommand=touch /tmp/canary" } }\n`,
      expected: [
        'grind-to-prod.yml:5:24: hosts.a.address is "-oProxyCommand=touch /tmp/canary", but must be "local" or user@host, with :port if it is not 22.',
      ],
    },
    {
      name: 'a remote host without its key',
      input: `${minimal}hosts:\n  grind: { address: local }\n  prod: { address: deploy@a.example }\n`,
      expected: [
        "grind-to-prod.yml:7:9: hosts.prod.hostKey is missing; add the host's public key as it appears in /etc/ssh/ssh_host_ed25519_key.pub there, because no key is trusted on first use.",
      ],
    },
    {
      name: 'a bastion before a local host',
      input: `${minimal}hosts:\n  grind: { address: local, jump: { address: hop@b.example, hostKey: "${KEY}" } }\n`,
      expected: ['grind-to-prod.yml:6:28: hosts.grind.jump is for a host that ssh reaches, and this one is local; remove it.'],
    },
    {
      name: 'a bastion without a pinned key',
      input: `${minimal}hosts:\n  prod: { address: deploy@a.example, hostKey: "${KEY}", jump: { address: local } }\n`,
      expected: [
        expect.stringContaining('hosts.prod.jump.address is "local", but must be user@host, with :port if it is not 22.'),
        expect.stringContaining('hosts.prod.jump'),
      ],
    },
    {
      name: 'a machine id that is none',
      input: `${minimal}hosts: { a: { address: local, machineId: ABC } }\n`,
      expected: [
        'grind-to-prod.yml:5:42: hosts.a.machineId is "ABC", but must be the 32 hexadecimal digits of the host\'s /etc/machine-id.',
      ],
    },
    {
      name: 'two hosts that are one machine',
      input: `${minimal}hosts:\n  a: { address: local, machineId: ${'ab'.repeat(16)} }\n  b: { address: local, machineId: ${'ab'.repeat(16)} }\n`,
      expected: [
        'grind-to-prod.yml:7:35: hosts.b.machineId is also the id of a; give a cloned machine its own id (systemd-machine-id-setup).',
      ],
    },
    {
      name: 'a package that is linked nowhere',
      input: minimal.replace(/^prefix.*\n/m, ''),
      expected: [
        'grind-to-prod.yml:1:1: prefix must be there, because component hypervisor is not a NixOS system; add the folder, such as /opt/choiros.',
      ],
    },
    {
      name: 'two components with one link',
      input: minimal.replace('prefix', '  other: { installable: .#other, links: { hypervisor: bin/x } }\nprefix'),
      expected: [
        'grind-to-prod.yml:4:43: components.other.links.hypervisor is a link that component hypervisor has too, and both would be <prefix>/bin/hypervisor; rename one of them.',
      ],
    },
    {
      name: 'two components with one variable',
      input: minimal.replace('prefix', '  a-b: { installable: .#a, links: {} }\n  a.b: { installable: .#b, links: {} }\nprefix'),
      expected: [
        "grind-to-prod.yml:5:3: components.a.b gives the variable A_B_PATH of the manifest's environment form, which component a-b gives too; rename it or its link.",
      ],
    },
    {
      name: "a component with the manifest's own variable",
      input: minimal.replace('hypervisor: {', 'manifest: {'),
      expected: [
        "grind-to-prod.yml:3:3: components.manifest gives the variable MANIFEST_PATH of the manifest's environment form, which the manifest itself gives too; rename it or its link.",
      ],
    },
    {
      name: 'a unit twice',
      input: `${minimal}units: [a.service, b.service, a.service]\n`,
      expected: ['grind-to-prod.yml:5:31: units[2] is a.service, which is already in the list; remove one.'],
    },
    {
      name: 'a branch that git would read as something else',
      input: `${minimal}branch: "a..b"\n`,
      expected: ['grind-to-prod.yml:5:9: branch is "a..b", but must be the name of a branch, such as main.'],
    },
    {
      name: 'a text instead of a mapping',
      input: 'hello',
      expected: ['grind-to-prod.yml:1:1: the file is "hello", but must be a mapping of names to values.'],
    },
  ]
  test.each(cases)('parseConfig reports a problem with its place and a hint: $name', ({ input, expected }) => {
    expect(problemsOf(input)).toEqual(expected)
  })
})

describe('YAML that means more than it shows is refused', () => {
  const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghi')
    .map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(', ')}]`)
    .join('\n')}\n`
  const cases: { name: string; input: string; expected: string }[] = [
    {
      name: 'billion laughs',
      input: laughs,
      expected: 'grind-to-prod.yml:2:8: the file uses an alias (*name), which is not supported here; write the value out.',
    },
    {
      name: 'a merge key',
      input: `${minimal}probe:\n  <<: { periodSeconds: 5 }\n`,
      expected: 'grind-to-prod.yml:6:3: the file uses a merge key (<<), which is not supported here; write the fields out.',
    },
    {
      name: 'a JavaScript tag',
      input: `${minimal}branch: !!js/function "function () {}"\n`,
      expected: 'grind-to-prod.yml:5:9: the file is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function.',
    },
    {
      name: 'a standard tag',
      input: `${minimal}branch: !!binary bWFpbg==\n`,
      expected: 'grind-to-prod.yml:5:18: the file uses the tag "tag:yaml.org,2002:binary", which is not supported here; remove it.',
    },
    {
      name: 'a key twice',
      input: `${minimal}prefix: /opt/other\n`,
      expected: 'grind-to-prod.yml:5:1: the file is not valid YAML: Map keys must be unique.',
    },
    {
      name: '__proto__',
      input: `${minimal}__proto__: { branch: evil }\n`,
      expected: 'grind-to-prod.yml:5:1: the file has a key named __proto__, which is not a field; remove it.',
    },
    {
      name: 'NUL',
      input: `${minimal}branch: "a\0b"\n`,
      expected: 'grind-to-prod.yml:5:11: the file has the character U+0000, which YAML does not allow; remove it.',
    },
    {
      name: 'a lone surrogate',
      input: `${minimal}branch: "\ud800"\n`,
      expected: 'grind-to-prod.yml:5:10: the file has the character U+D800, which YAML does not allow; remove it.',
    },
    {
      name: 'two documents',
      input: `${minimal}---\na: 1\n`,
      expected:
        'grind-to-prod.yml:5:1: the file is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments().',
    },
    {
      name: 'a list as a key',
      input: `${minimal}? [a]\n: b\n`,
      expected: 'grind-to-prod.yml:5:3: the file is not valid YAML: With stringKeys, all keys must be strings.',
    },
    {
      name: 'forty levels',
      input: `${minimal}branch: ${'['.repeat(40)}${']'.repeat(40)}\n`,
      expected:
        'grind-to-prod.yml:5:40: the file is nested more than 32 levels deep, which is not supported; check that it is the right file.',
    },
  ]
  test.each(cases)('parseConfig refuses YAML with more meaning than it shows: $name', ({ input, expected }) => {
    expect(problemsOf(input)[0]).toBe(expected)
  })

  test('parseConfig refuses more than 256 KiB', () => {
    expect(problemsOf(`# ${'x'.repeat(256 * 1024)}\n${minimal}`)).toEqual([
      'grind-to-prod.yml has more than 262144 bytes, far more than a configuration needs. Check that it is the right file.',
    ])
  })
})

test.each([
  { what: 'cut off', key: KEY.slice(0, -4) },
  { what: 'cut off within a byte', key: KEY.slice(0, -1) },
  { what: 'of another type than it says', key: KEY.replace('ssh-ed25519', 'ssh-rsa') },
  { what: 'cut off, with a comment', key: `${KEY.slice(0, -8)} root@prod-a` },
  { what: 'cut off, of an authority', key: `@cert-authority ${KEY.slice(0, -4)}` },
])('a pinned key that is $what is named when the configuration is read', ({ key }) => {
  const refused = 'must be a whole public key: its base64 is cut off, damaged, or of another type'
  const host = `hosts:\n  prod: { address: deploy@a.example, hostKey: "${key}" }\n`
  expect(() => parseConfig(`${minimal}${host}`, 'x')).toThrow(new RegExp(`hosts\\.prod\\.hostKey is ".*", but ${refused}`))
  const jump = `hosts:\n  prod: { address: deploy@a.example, hostKey: "${KEY}", jump: { address: hop@b.example, hostKey: "${key}" } }\n`
  expect(() => parseConfig(`${minimal}${jump}`, 'x')).toThrow(new RegExp(`hosts\\.prod\\.jump\\.hostKey is ".*", but ${refused}`))
})
