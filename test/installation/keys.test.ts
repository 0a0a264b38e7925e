import { describe, expect, test } from 'vitest'
import { checkAllowedSigners, parseDeployKeys, parseNixKeys } from '../../src/installation/keys.ts'
import { NIX_KEY } from './sample.ts'

const refused = (says: string) => expect.objectContaining({ code: 'usage', message: expect.stringContaining(says) })

describe('parseDeployKeys', () => {
  test('leaves comments out', () => {
    expect(parseDeployKeys('f', '# ours\nssh-ed25519 AAAA me@grind\n\nssh-rsa BBBB\n')).toEqual(['ssh-ed25519 AAAA', 'ssh-rsa BBBB'])
  })

  test.each([
    { name: 'a private key', text: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n', says: 'must not leave this machine' },
    { name: 'options, which could undo ours', text: 'command="sh" ssh-ed25519 AAAA', says: 'not an OpenSSH public key' },
    { name: 'something else', text: 'hello', says: 'not an OpenSSH public key' },
  ])('refuses $name', ({ text, says }) => {
    expect(() => parseDeployKeys('f', text)).toThrow(refused(says))
  })
})

describe('parseNixKeys', () => {
  test('reads one or more', () => {
    expect(parseNixKeys('f', NIX_KEY)).toEqual([NIX_KEY])
    expect(parseNixKeys('f', `${NIX_KEY} ${NIX_KEY}\n`)).toEqual([NIX_KEY, NIX_KEY])
  })

  test.each([
    { name: 'a secret key', text: `grind-1:${'A'.repeat(86)}==`, says: 'must not leave this machine' },
    { name: 'no key', text: 'grind-1', says: 'not a Nix public key' },
  ])('refuses $name', ({ text, says }) => {
    expect(() => parseNixKeys('f', text)).toThrow(refused(says))
  })
})

test('checkAllowedSigners says what would not work', () => {
  expect(() => checkAllowedSigners('f', 'nonsense\n')).toThrow(refused('Line 1'))
  expect(() => checkAllowedSigners('f', '')).toThrow(refused('names no signer'))
})
