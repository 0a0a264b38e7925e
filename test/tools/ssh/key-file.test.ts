import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { describeKeyFile } from '#tools/ssh/key-file'
import { hostileText, mutated } from '../../fuzz/arbitraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'key-file-'))
afterAll(() => rmSync(folder, { recursive: true }))
const keygen = (...words: string[]) => expectSuccess(realRunner, { argv: ['ssh-keygen', '-q', ...words], effect: 'write' })

async function make(name: string, ...words: string[]): Promise<string> {
  await keygen('-f', join(folder, name), ...words)
  return readFileSync(join(folder, name), 'utf8')
}

const plain = await make('plain', '-t', 'ed25519', '-N', '')
const locked = await make('locked', '-t', 'ed25519', '-N', 'secret')
const lockedPem = await make('locked-pem', '-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', 'secret')
const publicHalf = readFileSync(join(folder, 'plain.pub'), 'utf8')
await keygen('-s', join(folder, 'plain'), '-I', 'id', join(folder, 'plain.pub'))

/** A private key of a security key, as PROTOCOL.key and PROTOCOL.u2f describe its beginning: no such device is needed. */
function securityKey(): string {
  const text = (value: string | Buffer) => {
    const bytes = Buffer.from(value)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    return Buffer.concat([length, bytes])
  }
  const blob = Buffer.concat(['sk-ssh-ed25519@openssh.com', 'key', 'ssh:'].map(text))
  const count = Buffer.from([0, 0, 0, 1])
  const bytes = Buffer.concat([Buffer.from('openssh-key-v1\0'), ...['none', 'none', ''].map(text), count, text(blob), text('private')])
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${bytes.toString('base64')}\n-----END OPENSSH PRIVATE KEY-----\n`
}

describe('describeKeyFile', () => {
  test.each([
    { name: 'a private key', text: plain, kind: 'private', hasPassphrase: false, isSecurityKey: false },
    { name: 'a public key', text: publicHalf, kind: 'public', hasPassphrase: false, isSecurityKey: false },
    {
      name: 'a certificate',
      text: readFileSync(join(folder, 'plain-cert.pub'), 'utf8'),
      kind: 'certificate',
      hasPassphrase: false,
      isSecurityKey: false,
    },
    { name: 'a key with a passphrase', text: locked, kind: 'private', hasPassphrase: true, isSecurityKey: false },
    {
      name: 'a key with a passphrase, in the older form',
      text: lockedPem,
      kind: 'private',
      hasPassphrase: true,
      isSecurityKey: false,
    },
    { name: 'a security key', text: securityKey(), kind: 'private', hasPassphrase: false, isSecurityKey: true },
    {
      name: 'the public half of a security key',
      text: 'sk-ssh-ed25519@openssh.com AAAAGnNr deploy\n',
      kind: 'public',
      hasPassphrase: false,
      isSecurityKey: true,
    },
    { name: 'something else', text: 'hello', kind: 'unknown', hasPassphrase: false, isSecurityKey: false },
  ])('describeKeyFile recognizes $name', ({ text, kind, hasPassphrase, isSecurityKey }) => {
    expect(describeKeyFile(text)).toEqual({ kind, hasPassphrase, isSecurityKey })
  })

  test('describeKeyFile throws for no text', () => {
    fc.assert(fc.property(fc.oneof(hostileText(), mutated(plain), mutated(publicHalf)), (text) => void describeKeyFile(text)))
  })
})
