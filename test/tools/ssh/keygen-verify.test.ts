import { expect, test } from 'vitest'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import {
  findPrincipalsCommand,
  parseGood,
  parsePrincipals,
  principalsRefusal,
  verifyCommand,
  verifyRefusal,
} from '#tools/ssh/keygen-verify'

const question = { signatureFile: '/run/1.sig', allowedSignersFile: '/etc/allowed' }

test('the command find-principals', () => {
  expect(findPrincipalsCommand(question)).toEqual({
    argv: ['ssh-keygen', '-Y', 'find-principals', '-s', '/run/1.sig', '-f', '/etc/allowed'],
    effect: 'read',
    timeout: 30_000,
  })
  expect(findPrincipalsCommand({ ...question, at: new Date('2026-11-23T08:11:20.123Z') }).argv).toEqual([
    'ssh-keygen',
    '-Y',
    'find-principals',
    '-O',
    'verify-time=20261123081120Z',
    '-s',
    '/run/1.sig',
    '-f',
    '/etc/allowed',
  ])
})

test('the command verify', () => {
  const asked = { principal: 'alice', message: '{}', namespace: SIGNATURE_NAMESPACE } as const
  const start = ['ssh-keygen', '-Y', 'verify'] as const
  const middle = ['-n', 'grind-to-prod-release', '-f', '/etc/allowed'] as const
  const end = ['-I', 'alice', '-s', '/run/1.sig'] as const
  expect(verifyCommand({ ...question, ...asked })).toEqual({
    argv: [...start, ...middle, ...end],
    input: '{}',
    effect: 'read',
    timeout: 30_000,
  })
  const full = verifyCommand({ ...question, ...asked, revokedKeysFile: '/etc/revoked', at: new Date(0) })
  expect(full.argv).toEqual([...start, '-O', 'verify-time=19700101000000Z', ...middle, '-r', '/etc/revoked', ...end])
})

test.each([
  { input: '', expected: [] },
  { input: 'alice\n', expected: ['alice'] },
  { input: 'alice\nbob@example.org\n', expected: ['alice', 'bob@example.org'] },
])('parsePrincipals of $input', ({ input, expected }) => expect(parsePrincipals(input)).toEqual(expected))

test.each([
  {
    name: 'good',
    input: 'Good "grind-to-prod-release" signature for alice with RSA key SHA256:a+/0\n',
    expected: { keyType: 'RSA', fingerprint: 'SHA256:a+/0' },
  },
  { name: 'of another namespace', input: 'Good "git" signature for alice with RSA key SHA256:a\n', expected: undefined },
  {
    name: 'a principal that looks like more',
    input: 'Good "grind-to-prod-release" signature for alice with RSA key SHA256:a for bob\n',
    expected: undefined,
  },
  { name: 'not good', input: 'Could not verify signature.\n', expected: undefined },
])('parseGood reads $name', ({ input, expected }) => expect(parseGood(input, SIGNATURE_NAMESPACE)).toEqual(expected))

test('the refusal of ssh-keygen is parsed', () => {
  expect(
    principalsRefusal('f:1: key has expired: verify time 2026-11-23T08:11:20 > valid-before 2020-01-01T00:00:00\nNo principal matched.\n'),
  ).toBe('expired')
  expect(principalsRefusal('No principal matched.\n')).toBe('unknown-key')
  expect(verifyRefusal('')).toBeUndefined()
  expect(verifyRefusal("Couldn't verify signature: namespace does not match\n")).toBe('other-namespace')
})
