import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '#domain/errors/errors'
import { formatSignatures, parseSignatures, SIGNATURE_LIMIT_BYTES, type Signature } from '#domain/trust/signature'
import { anyCharacter } from '../../fuzz/arbitraries.ts'

/** Made once with ssh-keygen 9.2, over `{"a":1}`. */
const REAL = `-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg7z4ok97cP/auyhxBRPwENTeiCo
i9y+e3Cj5JSywKs7MAAAAVZ3JpbmQtdG8tcHJvZC1yZWxlYXNlAAAAAAAAAAZzaGE1MTIA
AABTAAAAC3NzaC1lZDI1NTE5AAAAQO2kyrJdEY64j3kFvk2QaD/WSXj/05/6aIDnF6KJVT
sDJYACbQMpamUrvc0Wr4Fjc8ODXmMyPYfmnC+pBpRnrQo=
-----END SSH SIGNATURE-----
`
const realBytes = Buffer.from(REAL.split('\n').slice(1, -2).join(''), 'base64')

const armoured = (bytes: Uint8Array) =>
  `-----BEGIN SSH SIGNATURE-----\n${Buffer.from(bytes).toString('base64')}\n-----END SSH SIGNATURE-----\n`
const string = (bytes: Uint8Array | string) => {
  const content = Buffer.from(bytes)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, content])
}
const blob = (version: number, ...strings: Buffer[]) => {
  const head = Buffer.from('SSHSIG\0\0\0\0', 'latin1')
  head.writeUInt32BE(version, 6)
  return Buffer.concat([head, ...strings])
}
const five = [string(string('ssh-ed25519')), string('git'), string(''), string('sha512'), string('…')]

/** What it reads; nothing for what it refuses with its own error. Any other error passes. */
function attempt(text: string): Signature[] {
  try {
    return parseSignatures(text)
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

describe('what ssh-keygen wrote', () => {
  test('a signature of ssh-keygen names its key and its namespace', () => {
    expect(parseSignatures(REAL)).toEqual([
      {
        armour: REAL,
        keyType: 'ssh-ed25519',
        fingerprint: 'SHA256:8UxsQC0+TvbeV/NHPvHF0hGn/oX7s2sLffWPF7Sa3Qc',
        namespace: 'grind-to-prod-release',
      },
    ])
  })
  test.each([
    { name: 'nothing', input: '', expected: '' },
    { name: 'empty lines', input: '\n\r\n\n', expected: '' },
    { name: 'CRLF', input: REAL.replaceAll('\n', '\r\n'), expected: REAL },
    { name: 'no last line end', input: REAL.trimEnd(), expected: REAL },
    { name: 'two', input: `${REAL}\n${REAL}`, expected: REAL + REAL },
    { name: 'one long line', input: armoured(realBytes), expected: REAL },
  ])('a signature has one form: $name', ({ input, expected }) => expect(formatSignatures(parseSignatures(input))).toBe(expected))
})

describe('refused', () => {
  test.each([
    { name: 'garbage', input: 'hello\n', expected: /have "hello" in line 1, where "-----BEGIN SSH SIGNATURE-----" should be/ },
    { name: 'a terminal trick', input: '\u001b[2J\n', expected: /have "\\u001b\[2J" in line 1/ },
    { name: 'text between', input: `${REAL}and\n${REAL}`, expected: /have "and" in line 7/ },
    { name: 'a PGP signature', input: REAL.replaceAll('SSH', 'PGP'), expected: /in line 1/ },
    { name: 'a byte order mark', input: `\ufeff${REAL}`, expected: /in line 1/ },
    { name: 'no end', input: REAL.slice(0, 200), expected: /end before the line/ },
    { name: 'a second beginning', input: `-----BEGIN SSH SIGNATURE-----\n${REAL}`, expected: /not base64 in signature 1/ },
    { name: 'not base64', input: REAL.replace('U1NI', 'U1N!'), expected: /not base64/ },
    { name: 'a space in it', input: REAL.replace('U1NI', 'U1N I'), expected: /not base64/ },
    { name: 'base64 for URLs', input: REAL.replace('/', '_'), expected: /not base64/ },
    { name: 'bits that base64 drops', input: REAL.replace('RnrQo=', 'RnrQp='), expected: /not base64/ },
    { name: 'no padding', input: REAL.replace('=', ''), expected: /not base64/ },
    { name: 'empty', input: armoured(Buffer.alloc(0)), expected: /not of the form SSHSIG version 1 in signature 1/ },
    { name: 'another magic', input: armoured(Buffer.from('SSHKEY\0\0\0\u0001')), expected: /SSHSIG/ },
    { name: 'version 2', input: armoured(blob(2, ...five)), expected: /version 1/ },
    { name: 'version 0', input: armoured(blob(0, ...five)), expected: /version 1/ },
    { name: 'four strings', input: armoured(blob(1, ...five.slice(1))), expected: /SSHSIG/ },
    { name: 'six strings', input: armoured(blob(1, ...five, string(''))), expected: /SSHSIG/ },
    { name: 'bytes behind', input: armoured(blob(1, ...five, Buffer.from('x'))), expected: /SSHSIG/ },
    {
      name: 'a length beyond the end',
      input: armoured(blob(1, ...five.slice(0, 4), Buffer.from([255, 255, 255, 255]))),
      expected: /SSHSIG/,
    },
    { name: 'a key with no type', input: armoured(blob(1, string('abc'), ...five.slice(1))), expected: /SSHSIG/ },
    { name: 'seventeen', input: REAL.repeat(17), expected: /are 17, more than the limit of 16/ },
    {
      name: 'a megabyte of armour',
      input: `-----BEGIN SSH SIGNATURE-----\n${'A'.repeat(1024 * 1024)}\n-----END SSH SIGNATURE-----\n`,
      expected: /have 10486\d\d bytes, more than the limit of 131072/,
    },
  ])('a signature is refused: $name', ({ input, expected }) => {
    expect(() => parseSignatures(input)).toThrow(
      expect.objectContaining({ code: 'signature-invalid', message: expect.stringMatching(expected) }),
    )
  })

  test('a signature is read up to its end', () => {
    for (const text of [
      '-----BEGIN SSH SIGNATURE-----\n'.repeat(4096),
      '\n'.repeat(SIGNATURE_LIMIT_BYTES),
      armoured(blob(1, ...five.slice(0, 4), string(Buffer.alloc(90_000)))),
    ]) {
      expect(attempt(text).length).toBeLessThanOrEqual(1)
    }
  })
})

describe('total', () => {
  const whatever = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.uint8Array({ maxLength: 200 }).map(armoured),
    fc.tuple(fc.nat(realBytes.length - 1), fc.nat(255)).map(([at, value]) => armoured(realBytes.with(at, value))),
    fc.tuple(fc.nat(REAL.length), fc.string()).map(([at, text]) => REAL.slice(0, at) + text + REAL.slice(at)),
  )
  test('parseSignatures throws only InputError, and writes back what it reads', () => {
    fc.assert(
      fc.property(whatever, (input) => {
        const signatures = attempt(input)
        expect(parseSignatures(formatSignatures(signatures))).toEqual(signatures)
      }),
    )
  })
})
