import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fileFingerprint, fingerprintKeyId, parseFingerprintKey, variableFingerprint } from '#domain/snapshot/fingerprint'

const key = Buffer.alloc(32, 1)
const other = Buffer.alloc(32, 2)

test('a fingerprint depends on the key, the application, the name and the value alone', () => {
  const prints = [
    variableFingerprint(key, 'choiros', { name: 'A', value: 'b' }),
    variableFingerprint(other, 'choiros', { name: 'A', value: 'b' }),
    variableFingerprint(key, 'another', { name: 'A', value: 'b' }),
    variableFingerprint(key, 'choiros', { name: 'B', value: 'b' }),
    variableFingerprint(key, 'choiros', { name: 'A', value: 'c' }),
    variableFingerprint(key, 'choiros', { name: 'Ab', value: '' }),
    fileFingerprint(key, 'choiros', 'b'),
  ]
  expect(new Set(prints).size).toBe(prints.length)
  expect(variableFingerprint(key, 'choiros', { name: 'A', value: 'b' })).toBe(prints[0])
})

test('a fingerprint is not a plain digest of the value', () => {
  for (const algorithm of ['sha256', 'sha1', 'md5', 'sha512']) {
    expect(createHash(algorithm).update('b').digest('hex')).not.toContain(variableFingerprint(key, 'choiros', { name: 'A', value: 'b' }))
  }
})

test('the id of a key distinguishes keys and reveals nothing of the key', () => {
  expect(fingerprintKeyId(key)).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprintKeyId(key)).not.toBe(fingerprintKeyId(other))
  expect(key.toString('hex')).not.toContain(fingerprintKeyId(key))
})

test.each([
  { text: `${'ab'.repeat(32)}\n`, expected: Buffer.alloc(32, 0xab) },
  { text: 'ab'.repeat(32), expected: Buffer.alloc(32, 0xab) },
  { text: 'ab'.repeat(31), expected: undefined },
  { text: 'AB'.repeat(32), expected: undefined },
  { text: `${'ab'.repeat(32)}\n\n`, expected: undefined },
  { text: '', expected: undefined },
])('a file with $text is refused or accepted as a key', ({ text, expected }) => {
  expect(parseFingerprintKey(text)).toEqual(expected)
})
