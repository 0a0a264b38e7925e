import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseUser } from '#tools/accounts/user'
import { parseRemoteTip, parseDefaultBranch } from '#tools/git/fetch'
import { parseStatus } from '#tools/git/status'
import { parseDeployKeys, parseNixKeys } from '#domain/installation/keys'
import { parseProbe } from '#domain/installation/probe'
import { repositoryName } from '#domain/manifest/repository-name'
import { parseBuildFailure } from '#tools/nix/build-failure'
import { buildProgress } from '#tools/nix/build-progress'
import { parseBuilt, parseBuildPlan } from '#tools/nix/build'
import { errorText } from '#tools/nix/error-text'
import { importedPath, importFailure } from '#tools/nix/import'
import { parsePathInfo } from '#tools/nix/path-info'
import { parseHeld } from '#tools/nix/query-cache'
import { parseRegistered } from '#tools/nix/register-text'
import { parseSubstituters, parseTrust } from '#tools/nix/show-config'
import { parseNixVersion } from '#tools/nix/version'
import { parseControlGroup } from '#tools/process/control-group'
import { parseListeningSockets } from '#tools/process/listening-sockets'
import { parseStartTicks } from '#tools/process/stat'
import { connectFailure, sessionFailure } from '#tools/ssh/diagnose'
import { parseGood, parsePrincipals } from '#tools/ssh/keygen-verify'
import { parseUnits } from '#tools/systemd/show-units'
import { versionWarnings } from '#domain/trust/nix-warnings'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import { hostileText, mutated, orRefusal, textOf, withAnotherValue } from './arbitraries.ts'

/** The output of the programs that we run. None of it is trusted: a reader returns a value, or one of our own errors. */

const PATH = '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-x'
const DERIVATION = '/nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-x.drv'

describe('JSON that Nix prints', () => {
  const info = { narHash: `sha256-${'A'.repeat(43)}=`, narSize: 1, references: [PATH], signatures: ['a:b'], ca: null, deriver: null }
  const settings = {
    'require-sigs': { value: true },
    'trusted-users': { value: ['root'] },
    substituters: { value: ['https://a.example'] },
    'trusted-public-keys': { value: [] },
  }
  const readers: { name: string; sample: unknown; read: (text: string) => unknown }[] = [
    { name: 'path-info, as an object', sample: { [PATH]: info }, read: parsePathInfo },
    { name: 'path-info, as a list', sample: [{ path: PATH, ...info }], read: parsePathInfo },
    { name: 'path-info of a cache', sample: { [PATH]: { narSize: 1, downloadSize: 1 } }, read: parseHeld },
    { name: 'build', sample: [{ drvPath: DERIVATION, outputs: { out: PATH } }], read: parseBuilt },
    { name: 'config show', sample: settings, read: parseTrust },
    { name: 'config show, for its substituters', sample: settings, read: parseSubstituters },
    { name: 'an evaluated path', sample: PATH, read: parseRegistered },
  ]
  test.each(readers)('the parser of JSON that Nix prints throws only its own errors: $name', ({ sample, read }) => {
    const text = JSON.stringify(sample)
    expect(read(text)).toBeDefined()
    fc.assert(
      fc.property(
        fc.oneof(
          withAnotherValue(sample).map((value) => JSON.stringify(value)),
          mutated(text),
          hostileText(),
        ),
        (input) => {
          orRefusal(() => read(input))
        },
      ),
    )
  })
})

describe('text that programs print', () => {
  const words = ['a', ' ', '\n', ':', '=', '/', PATH, DERIVATION, "'", '(', ')', '0', '1', '-1', 'error:', '\0', '\t', '@', '[', ']']
  const readers: { name: string; words: readonly string[]; read: (text: string) => unknown }[] = [
    { name: 'git status', words: ['M  ', '?? '], read: parseStatus },
    {
      name: 'git ls-remote',
      words: ['ref: refs/heads/', '\tHEAD', 'a'.repeat(40)],
      read: (text) => [parseRemoteTip(text), parseDefaultBranch(text)],
    },
    { name: 'getent passwd', words: ['root', '*', '990'], read: parseUser },
    { name: '/proc/PID/stat', words: ['12', '(node)', ' S'], read: parseStartTicks },
    { name: '/proc/PID/cgroup', words: ['0::', '1:name=systemd:', '/system.slice'], read: parseControlGroup },
    { name: 'nix --version', words: ['nix (Nix) ', '2.26.3', '2.'], read: (text) => versionWarnings(parseNixVersion(text)) },
    {
      name: 'a build plan',
      words: ['these 2 derivations will be built:\n  ', 'this path will be fetched (1 MiB):\n  '],
      read: parseBuildPlan,
    },
    { name: 'an error of Nix', words: ['error: ', '\n Last 10 log lines:', '\u001b[31m'], read: errorText },
    {
      name: 'an import',
      words: ['copying path ', 'cannot add path ', 'because it lacks a signature', 'is not valid'],
      read: (text) => [importedPath(text), importFailure(text)],
    },
    {
      name: 'a build that failed',
      words: ['@nix ', '{"action":"start","id":1,"type":105,"fields":["', '"]}', '{"action":"result","id":1,"type":101,"fields":["'],
      read: parseBuildFailure,
    },
    {
      name: 'ssh-keygen -Y',
      words: ['Good "', '" signature for ', ' with ED25519 key SHA256:'],
      read: (text) => [parseGood(text, SIGNATURE_NAMESPACE), parsePrincipals(text)],
    },
    {
      name: 'ssh',
      words: [
        'Connection refused',
        'Host key verification failed.',
        'Permission denied',
        'sudo: a password is required',
        'connect to host a port 22: ',
      ],
      read: (stderr) => {
        const target = { name: 'prod', address: { user: 'deploy', host: 'a', port: 22 } }
        return [connectFailure(target, { status: 255, stderr }), sessionFailure(target, { status: 1, stderr }, false)]
      },
    },
    {
      name: "a host's probe",
      words: ['user 0', 'root yes', 'missing nix', 'node /usr/bin/node v24.1.0', 'node /a$(id) v24'],
      read: (text) => parseProbe('prod', text),
    },
    {
      name: 'public keys',
      words: ['ssh-ed25519 ', 'AAAA', 'grind-1:', 'A'.repeat(43), '=', '-----BEGIN'],
      read: (text) => [orRefusal(() => parseDeployKeys('f', text)), orRefusal(() => parseNixKeys('f', text))],
    },
    {
      name: 'the address of a repository',
      words: ['https://', 'git@', 'a.example', '.git', '?', '#', 'user:password@'],
      read: repositoryName,
    },
  ]
  test.each(readers)('the parser of printed text throws only its own errors: $name', ({ words: own, read }) => {
    fc.assert(
      fc.property(fc.oneof(textOf([...words, ...own, ...own, ...own], 20), hostileText()), (input) => {
        orRefusal(() => read(input))
      }),
    )
  })

  test('the output of a probe gives a Node whose path is safe in any shell', () => {
    const lines = textOf(['user 0\n', 'root yes\n', 'node ', '/usr/bin/node', ' v24.1.0\n', ' v18.0.0\n', '$(id)', ';', ' ', '/'], 10)
    fc.assert(
      fc.property(lines, (text) => {
        const probe = orRefusal(() => parseProbe('prod', `user 0\nroot yes\n${text}`))
        for (const { path } of probe?.nodes ?? []) expect(path).toMatch(/^(?:\/[A-Za-z0-9._+-]+)+$/)
      }),
    )
  })

  test('a socket that listens has an address and a port', () => {
    const field = fc.oneof(
      fc.constantFrom('0100007F:1F90', '00000000000000000000000001000000:0050', '0A', '01', '12345', '0', '0:', ':'),
      hostileText(12),
    )
    fc.assert(
      fc.property(fc.array(fc.array(field, { maxLength: 11 }), { maxLength: 4 }), (rows) => {
        for (const { address, port } of parseListeningSockets(`head\n${rows.map((row) => row.join(' ')).join('\n')}`)) {
          expect(URL.canParse(`http://${address.includes(':') ? `[${address}]` : address}:${port}`)).toBe(true)
        }
      }),
    )
  })

  test('the progress of a build never exceeds its end', () => {
    const line = fc.oneof(
      fc.record({ action: fc.constant('start'), id: fc.nat(3), type: fc.constantFrom(100, 101, 103, 104, 105) }),
      fc.record({
        action: fc.constant('result'),
        id: fc.nat(3),
        type: fc.constant(105),
        fields: fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 4 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const take = buildProgress(({ done, total }) => expect(done).toBeLessThanOrEqual(total))
        for (const entry of lines) take(`@nix ${JSON.stringify(entry)}`)
      }),
    )
  })
})

describe('systemctl show', () => {
  const value = fc.string({ unit: fc.constantFrom('a', '=', ' ', '/', '-', '0', '9', 'é', '\u001b', '\\'), maxLength: 12 })
  const block = fc.record({ ActiveState: value, SubState: value, MainPID: fc.nat().map(String), ControlGroup: value, Description: value })

  test('each unit of systemctl show gets the properties of its own block', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const text = blocks
          .map((values) =>
            Object.entries(values)
              .map(([key, written]) => `${key}=${written}\n`)
              .join(''),
          )
          .join('\n')
        const units = parseUnits(
          text,
          blocks.map((_, index) => `u${index}.service`),
        )
        expect(units).toMatchObject(
          blocks.map(({ ActiveState, SubState, MainPID, ControlGroup, Description }, index) => ({
            unit: `u${index}.service`,
            activeState: ActiveState,
            subState: SubState,
            mainPid: Number(MainPID),
            controlGroup: ControlGroup,
            description: Description,
          })),
        )
      }),
    )
  })

  test('any text is as many units as requested, or refused', () => {
    const near = textOf(['ActiveState=', 'active', '\n', '\n\n', 'MainPID=', '-1', '1e400', '0x10', 'NaN', '='])
    fc.assert(
      fc.property(fc.oneof(near, hostileText()), fc.nat(3), (text, count) => {
        const units = orRefusal(() =>
          parseUnits(
            text,
            Array.from({ length: count }, () => 'a.service'),
          ),
        )
        if (units !== undefined) expect(units).toHaveLength(count)
        for (const { mainPid, restarts } of units ?? []) expect(Number.isSafeInteger(mainPid) && mainPid >= 0 && restarts >= 0).toBe(true)
      }),
    )
  })
})
