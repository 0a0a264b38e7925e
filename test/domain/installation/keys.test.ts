import { describe, expect, test } from 'vitest'
import { checkAllowedSigners, parseDeployKeys, parseNixKeys, requireEnoughSigners } from '#domain/installation/keys'
import { NIX_KEY } from './sample.ts'

const refused = (says: string, code = 'key-invalid') => expect.objectContaining({ code, text: expect.stringContaining(says) })

describe('parseDeployKeys', () => {
  test('parseDeployKeys ignores comments', () => {
    expect(parseDeployKeys('f', '# ours\nssh-ed25519 AAAA me@grind\n\nssh-rsa BBBB\n')).toEqual(['ssh-ed25519 AAAA', 'ssh-rsa BBBB'])
  })

  test.each([
    { name: 'a private key', text: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n', says: 'must not leave this machine' },
    { name: 'options, which could undo ours', text: 'command="sh" ssh-ed25519 AAAA', says: 'not an OpenSSH public key' },
    { name: 'something else', text: 'hello', says: 'not an OpenSSH public key' },
  ])('parseDeployKeys refuses $name', ({ text, says }) => {
    expect(() => parseDeployKeys('f', text)).toThrow(refused(says))
  })
})

describe('parseNixKeys', () => {
  test('parseNixKeys reads one or more keys', () => {
    expect(parseNixKeys('f', NIX_KEY)).toEqual([NIX_KEY])
    expect(parseNixKeys('f', `${NIX_KEY} ${NIX_KEY}\n`)).toEqual([NIX_KEY, NIX_KEY])
  })

  test.each([
    { name: 'a secret key', text: `grind-1:${'A'.repeat(86)}==`, says: 'must not leave this machine' },
    { name: 'no key', text: 'grind-1', says: 'not a Nix public key' },
  ])('parseNixKeys refuses $name', ({ text, says }) => {
    expect(() => parseNixKeys('f', text)).toThrow(refused(says))
  })
})

test('checkAllowedSigners reports the lines that have no effect', () => {
  expect(() => checkAllowedSigners('f', 'nonsense\n')).toThrow(refused('Line 1'))
  expect(() => checkAllowedSigners('f', '')).toThrow(refused('names no signer'))
})

describe('requireEnoughSigners', () => {
  const key = (letter: string) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO8+KJPe3D/2rsocQUT8BDU3ogqIvcvntwo+SUssCr${letter}z`
  test.each([
    { name: 'two for two', text: `alice ${key('O')}\nbob ${key('P')}\n`, minimum: 2 },
    { name: 'an authority, which may name any number', text: `* cert-authority ${key('O')}\n`, minimum: 3 },
    { name: 'namespaces that have it', text: `alice namespaces="git,grind-to-*" ${key('O')}\n`, minimum: 1 },
  ])('requireEnoughSigners accepts $name', ({ text, minimum }) => expect(() => requireEnoughSigners(text, minimum)).not.toThrow())

  test.each([
    { name: 'one for two', text: `alice ${key('O')}\n`, minimum: 2, says: 'permits only 1' },
    { name: 'one with two keys', text: `alice ${key('O')}\nalice ${key('P')}\n`, minimum: 2, says: 'permits only 1' },
    {
      name: 'one who may sign something else only',
      text: `alice ${key('O')}\nbob namespaces="git" ${key('P')}\n`,
      minimum: 2,
      says: 'permits only 1',
    },
    {
      name: 'one who may sign anything but releases',
      text: `alice namespaces="*,!grind-*" ${key('O')}\n`,
      minimum: 1,
      says: 'permits only 0',
    },
    { name: 'nobody', text: '', minimum: 1, says: 'every release would be refused' },
  ])('requireEnoughSigners refuses $name', ({ text, minimum, says }) =>
    expect(() => requireEnoughSigners(text, minimum)).toThrow(refused(says, 'too-few-signers')),
  )
})
