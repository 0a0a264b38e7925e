import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { privateKeyText } from '#domain/trust/private-key'
import { hostileText, mutated } from '../../fuzz/arbitraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'private-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

const keygen = (...words: string[]) => expectSuccess(realRunner, { argv: ['ssh-keygen', ...words], effect: 'write' })

async function make(name: string, ...words: string[]): Promise<string> {
  await keygen('-q', '-f', join(folder, name), ...words)
  return readFileSync(join(folder, name), 'utf8')
}

const keys = {
  ed25519: await make('ed25519', '-t', 'ed25519', '-N', ''),
  rsa: await make('rsa', '-t', 'rsa', '-b', '2048', '-N', ''),
  'rsa, older form': await make('rsa-pem', '-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', ''),
  ecdsa: await make('ecdsa', '-t', 'ecdsa', '-N', ''),
  'ecdsa, PKCS 8': await make('pkcs8', '-t', 'ecdsa', '-m', 'PKCS8', '-N', ''),
}
const locked = {
  ed25519: await make('locked', '-t', 'ed25519', '-N', 'secret'),
  'rsa, older form': await make('locked-pem', '-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', 'secret'),
  'ecdsa, PKCS 8': await make('locked-pkcs8', '-t', 'ecdsa', '-m', 'PKCS8', '-N', 'secret'),
}
const key = keys.ed25519

async function publicHalf(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  writeFileSync(file, text, { mode: 0o600 })
  return (await keygen('-y', '-P', '', '-f', file)).split(' ').slice(0, 2).join(' ')
}

describe.each(Object.entries(keys))('%s', (_name, text) => {
  const disfigured = {
    'as it is': text,
    'without its last line end': text.trimEnd(),
    "with Windows' line ends": text.replaceAll('\n', '\r\n'),
    'with line ends of old Macs': text.replaceAll('\n', '\r'),
    'indented, with empty lines': `\n${text.replaceAll('\n', '\n\n    ')}`,
    'in one line': text.trim().replaceAll('\n', ' '),
    'with line ends written out': text.replaceAll('\n', String.raw`\n`),
  }
  test.each(Object.entries(disfigured))('a private key %s is the same key to ssh', async (_form, given) => {
    const read = privateKeyText(given)
    expect(read.problem).toBeUndefined()
    expect(await publicHalf('mended', read.text!)).toBe(await publicHalf('whole', text))
  })
})

describe('what is refused', () => {
  const cases = [
    ...Object.entries(locked).map(([name, text]) => ({ name: `${name} with a passphrase`, text, says: /^has a passphrase/ })),
    { name: 'a public key', text: readFileSync(join(folder, 'ed25519.pub'), 'utf8'), says: /^is a public key/ },
    { name: "PuTTY's", text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n', says: /^is a PuTTY key/ },
    { name: 'a password', text: 'hunter2', says: /^is not a complete private key/ },
    { name: 'nothing', text: '', says: /^is not a complete private key/ },
    { name: 'a certificate', text: key.replaceAll('OPENSSH PRIVATE KEY', 'CERTIFICATE'), says: /^is not a complete private key/ },
    { name: 'its first half', text: key.slice(0, key.length / 2), says: /^is not a complete private key/ },
    { name: 'one without its middle', text: key.split('\n').toSpliced(2, 1).join('\n'), says: /^is not a complete key/ },
    { name: 'two keys', text: key + keys.rsa, says: /^is no/ },
    { name: 'something before it', text: `key: ${key}`, says: /^is not a complete private key/ },
    { name: 'a very long text', text: 'A'.repeat(70_000), says: /^has more than 65536 characters/ },
  ]
  test.each(cases)('a private key is refused: $name', ({ text, says }) => {
    const { problem } = privateKeyText(text)
    expect(problem).toMatch(says)
    expect(problem).not.toContain('\n')
  })
})

test('a private key of any text is read, and none of it is shown', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText(), mutated(key), mutated(locked['rsa, older form'])), (text) => {
      const { text: read, problem } = privateKeyText(text)
      if (read === undefined) {
        expect(problem).toMatch(/^(?:is|has) [\w ,;:'.-]+$/)
        return
      }
      expect(read).toMatch(/^-----BEGIN [A-Z ]+-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END [A-Z ]+-----\n$/)
      expect(privateKeyText(read)).toEqual({ text: read })
    }),
  )
})
