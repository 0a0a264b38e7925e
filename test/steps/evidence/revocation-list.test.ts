import { execFileSync, spawnSync } from 'node:child_process'
import { createECDH } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { revokedIn } from '#domain/evidence/revocation-list'
import { testFolder } from '../../tools/ssh/keys.ts'
import { newKey } from '../../verbs/evidence-keys.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const [revoked, second, good] = [newKey(), newKey(), newKey()]
for (const [name, key] of Object.entries({ revoked, second, good })) writeFileSync(at(`${name}.pub`), `${key.publicLine}\n`)

/** What `ssh-keygen -k` makes of a specification, or of files with public keys. */
function krl(...words: readonly string[]): Buffer {
  execFileSync('ssh-keygen', ['-q', '-k', '-f', at('krl'), ...words], { cwd: folder })
  return readFileSync(at('krl'))
}

function specified(line: string): Buffer {
  writeFileSync(at('spec'), `${line}\n`)
  return krl('spec')
}

test('the keys of a binary list are those that ssh-keygen finds in it', () => {
  const list = krl('-z', '7', 'revoked.pub', 'second.pub')
  expect(revokedIn(list)).toEqual(new Set([revoked.fingerprint, second.fingerprint]))
  const isRevoked = (name: string) => spawnSync('ssh-keygen', ['-Q', '-f', at('krl'), at(`${name}.pub`)]).status !== 0
  expect(['revoked', 'second', 'good'].map(isRevoked)).toEqual([true, true, false])
})

test('a binary list may have hashes of keys by SHA-256', () => {
  expect(revokedIn(specified(`hash: ${revoked.fingerprint}`))).toEqual(new Set([revoked.fingerprint]))
})

test('a binary list of SHA-1 hashes is refused by name, because they are not compared', () => {
  expect(revokedIn(specified(`sha1: ${revoked.publicLine}`))).toBe(
    'is a key revocation list with SHA-1 hashes of keys, which are not compared',
  )
})

test('a binary list that is cut off anywhere, or of another version or kind, revokes no key in silence', () => {
  const list = krl('revoked.pub')
  for (let length = 8; length < list.length; length += 1) {
    const found = revokedIn(list.subarray(0, length))
    // Between two sections it is a list by itself, as it is for ssh-keygen.
    if (typeof found !== 'string') expect(found.size).toBe(0)
  }
  expect(revokedIn(list.subarray(0, -1))).toBe('is a key revocation list that is damaged')
  const other = Buffer.from(list)
  other.writeUInt32BE(2, 8)
  expect(revokedIn(other)).toBe('is a key revocation list of the unknown version 2')
  const extended = Buffer.concat([list, Buffer.from([255, 0, 0, 0, 0])])
  expect(revokedIn(extended)).toBe('is a key revocation list with a section of the unknown kind 255')
})

test('a list of public keys is read line by line, and one with another line is refused', () => {
  const text = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'))
  expect(revokedIn(text('# gone', '', revoked.publicLine, `${second.publicLine} comment`))).toEqual(
    new Set([revoked.fingerprint, second.fingerprint]),
  )
  expect(revokedIn(Buffer.alloc(0))).toEqual(new Set())
  for (const line of [revoked.fingerprint, 'AAAA', `ssh-ed25519-cert-v01@openssh.com ${second.publicLine.split(' ')[1]!}`])
    expect(revokedIn(text(second.publicLine, line))).toBe('has a line 2 that is not a public key')
})

/** Public keys of each type, as ssh-keygen writes them; it cannot make one of a security key without the device. */
function linesOfTypes(): string[] {
  const types = ['ed25519', 'rsa -b 2048', 'ecdsa -b 256', 'ecdsa -b 384', 'ecdsa -b 521']
  const made = types.map((type, index) => {
    execFileSync('ssh-keygen', ['-q', '-N', '', '-C', '', '-f', at(`key-${index}`), '-t', ...type.split(' ')])
    return readFileSync(at(`key-${index}.pub`), 'utf8').trim()
  })
  const strings = (...parts: readonly (string | Buffer)[]) =>
    Buffer.concat(parts.flatMap((part) => [Buffer.from([0, 0, 0, part.length]), Buffer.from(part)])).toString('base64')
  const [sk, skEcdsa] = ['sk-ssh-ed25519@openssh.com', 'sk-ecdsa-sha2-nistp256@openssh.com']
  const securityKeys = [
    `${sk} ${strings(sk, Buffer.alloc(32, 1), 'ssh:')}`,
    `${skEcdsa} ${strings(skEcdsa, 'nistp256', createECDH('prime256v1').generateKeys(), 'ssh:')}`,
  ]
  return [...made, ...securityKeys]
}

test('a line of each type of key revokes it, and one that is cut off or of another type is refused', () => {
  const isRefused = 'has a line 1 that is not a public key'
  for (const line of linesOfTypes()) {
    writeFileSync(at('line.pub'), `${line}\n`)
    const fingerprint = execFileSync('ssh-keygen', ['-l', '-f', at('line.pub')], { encoding: 'utf8' }).split(' ')[1]!
    expect(revokedIn(Buffer.from(`${line}\n`))).toEqual(new Set([fingerprint]))
    const cutOff = Array.from({ length: line.length - 1 }, (_, index) => line.slice(0, index + 1))
    expect(cutOff.filter((part) => revokedIn(Buffer.from(part)) !== isRefused)).toEqual([])
    const [type, base64 = ''] = line.split(' ')
    expect(revokedIn(Buffer.from(`${type === 'ssh-rsa' ? 'ssh-ed25519' : 'ssh-rsa'} ${base64}`))).toBe(isRefused)
    expect(revokedIn(Buffer.from(`${type} ${base64.slice(0, 8)}-${base64.slice(8)}`))).toBe(isRefused)
  }
})
