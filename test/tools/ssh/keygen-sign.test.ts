import { describe, expect, test } from 'vitest'
import { checkCommand, parseChecked, signCommand, signingFailure } from '#tools/ssh/keygen-sign'
import { RECORD_NAMESPACE } from '#domain/trust/namespaces'

describe('the command', () => {
  test('the command with a key file asks no agent', () => {
    expect(signCommand({ kind: 'file', file: '/keys/release' }, '{}')).toEqual({
      argv: ['ssh-keygen', '-Y', 'sign', '-n', 'grind-to-prod-release', '-f', '/keys/release'],
      environment: { SSH_AUTH_SOCK: '' },
      input: '{}',
      effect: 'read',
      timeout: 120_000,
    })
  })
  test('the command with an agent reads no private key file', () => {
    expect(signCommand({ kind: 'agent', publicKeyFile: '/keys/release.pub', socket: '/run/agent' }, '{}')).toEqual({
      argv: ['ssh-keygen', '-Y', 'sign', '-n', 'grind-to-prod-release', '-U', '-f', '/keys/release.pub'],
      environment: { SSH_AUTH_SOCK: '/run/agent' },
      input: '{}',
      effect: 'read',
      timeout: 120_000,
    })
  })
  test('the command has another namespace for other files than a manifest', () => {
    const { argv } = signCommand({ kind: 'file', file: '/keys/host' }, '{}', RECORD_NAMESPACE)
    expect(argv).toEqual(['ssh-keygen', '-Y', 'sign', '-n', 'grind-to-prod-record', '-f', '/keys/host'])
    const check = ['ssh-keygen', '-Y', 'check-novalidate', '-n', 'grind-to-prod-record', '-s', '/run/signature']
    expect(checkCommand('/run/signature', '{}', RECORD_NAMESPACE).argv).toEqual(check)
  })
  test('the command that checks a new signature', () => {
    expect(checkCommand('/run/signature', '{}')).toEqual({
      argv: ['ssh-keygen', '-Y', 'check-novalidate', '-n', 'grind-to-prod-release', '-s', '/run/signature'],
      input: '{}',
      effect: 'read',
      timeout: 30_000,
    })
  })
})

test.each([
  {
    name: 'good',
    input: 'Good "grind-to-prod-release" signature with ED25519 key SHA256:8UxsQC0+TvbeV/NHPvHF0hGn/oX7s2sLffWPF7Sa3Qc\n',
    expected: { keyType: 'ED25519', fingerprint: 'SHA256:8UxsQC0+TvbeV/NHPvHF0hGn/oX7s2sLffWPF7Sa3Qc' },
  },
  { name: 'not good', input: 'Could not verify signature.\n', expected: undefined },
  { name: 'nothing', input: '', expected: undefined },
])('parseChecked reads $name', ({ input, expected }) => expect(parseChecked(input)).toEqual(expected))

test.each([
  { name: 'none known', input: 'something else\n', expected: undefined },
  {
    name: 'no agent',
    input: "Couldn't get agent socket\n",
    expected: expect.stringContaining('SSH_AUTH_SOCK'),
  },
  {
    name: 'not in the agent',
    input: "Couldn't find key in agent\n",
    expected: expect.stringContaining('ssh-add'),
  },
  {
    name: 'confirmation refused',
    input: "Couldn't sign message: agent refused operation\n",
    expected: expect.stringContaining('refused'),
  },
])('signingFailure explains $name', ({ input, expected }) => {
  const failure = signingFailure(input)
  expect(failure === undefined ? undefined : `${failure.what}. ${failure.hint}`).toEqual(expected)
})
