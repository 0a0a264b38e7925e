import { describe, expect, test } from 'vitest'
import { checkAllowedSigners, parseDeployKeys, parseNixKeys, requireEnoughSigners } from '#domain/installation/keys'
import { keyChangeSchema } from '#domain/installation/key-change'
import { installRequestSchema } from '#domain/installation/request'
import { NIX_KEY } from './sample.ts'

const refused = (says: string, code = 'key-invalid') => expect.objectContaining({ code, text: expect.stringContaining(says) })

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD'
const OTHER = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJma2SDe6ITVR+oO6mP2qTV6kyctafAlAXsmq0WHuhXT'

describe('parseDeployKeys', () => {
  test('parseDeployKeys ignores comments', () => {
    expect(parseDeployKeys('f', `# ours\n${KEY} me@grind\n\n${OTHER}\n`)).toEqual([KEY, OTHER])
  })

  test.each([
    { name: 'a private key', text: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n', says: 'must not leave this machine' },
    { name: 'options, which could undo ours', text: 'command="sh" ssh-ed25519 AAAA', says: 'not an OpenSSH public key' },
    { name: 'something else', text: 'hello', says: 'not an OpenSSH public key' },
    { name: 'a truncated key', text: 'ssh-ed25519 AAAA', says: 'not a complete one' },
    { name: 'a key without its last bytes', text: KEY.slice(0, -4), says: 'not a complete one' },
    { name: 'a key of another type than its own', text: KEY.replace('ssh-ed25519', 'ssh-rsa'), says: 'not a complete one' },
    { name: 'a control character in a comment', text: `${KEY} me\0\n`, says: 'f has a control character in line 1' },
    { name: 'an empty file', text: '', says: 'f has no public key' },
    { name: 'a file with comments alone', text: '# none\n', says: 'f has no public key' },
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
    { name: 'an empty file', text: '\n', says: 'f has no public key' },
  ])('parseNixKeys refuses $name', ({ text, says }) => {
    expect(() => parseNixKeys('f', text)).toThrow(refused(says))
  })
})

test('checkAllowedSigners reports the lines that have no effect', () => {
  expect(() => checkAllowedSigners('f', 'nonsense\n')).toThrow(refused('Line 1'))
  expect(() => checkAllowedSigners('f', '')).toThrow(refused('names no signer'))
})

test.each([`alice ${KEY} me\0\n`, `# \u001b[31m\nalice ${KEY}\n`])('checkAllowedSigners refuses a control character in %j', (text) => {
  expect(() => checkAllowedSigners('f', text)).toThrow(refused('Line 1 has a control character'))
})

test('a request accepts whole keys of every type alone', () => {
  const part = (bytes: Buffer | string) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(Buffer.from(bytes).length)
    return Buffer.concat([length, Buffer.from(bytes)])
  }
  const line = (type: string, ...rest: (Buffer | string)[]) =>
    `${type} ${Buffer.concat([type, ...rest].map((one) => part(one))).toString('base64')}`
  const good = [
    line('ssh-ed25519', Buffer.alloc(32, 1)),
    line('ssh-rsa', Buffer.from([1, 0, 1]), Buffer.alloc(257, 1)),
    line('ecdsa-sha2-nistp256', 'nistp256', Buffer.alloc(65, 4)),
    line('ecdsa-sha2-nistp384', 'nistp384', Buffer.alloc(97, 4)),
    line('ecdsa-sha2-nistp521', 'nistp521', Buffer.alloc(133, 4)),
  ]
  const bad = [
    line('ssh-ed25519', Buffer.alloc(31, 1)),
    line('ssh-ed25519', Buffer.alloc(32, 1), 'more'),
    line('ssh-rsa', Buffer.from([1, 0, 1]), Buffer.alloc(64, 1)),
    line('ecdsa-sha2-nistp256', 'nistp384', Buffer.alloc(65, 4)),
    'ssh-ed25519 AAAA',
  ]
  const { add } = keyChangeSchema.shape
  const { readKeys } = installRequestSchema.shape
  for (const key of good) expect([add.safeParse({ deploy: [key] }).success, readKeys.safeParse([key]).success]).toEqual([true, true])
  for (const key of bad) expect([add.safeParse({ deploy: [key] }).success, readKeys.safeParse([key]).success]).toEqual([false, false])
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
