import * as fc from 'fast-check'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'
import { findPrincipalsCommand, parsePrincipals } from '#tools/ssh/keygen-verify'
import { parseAllowedSigners } from '#domain/trust/signers'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'
import { anyCharacter } from '../../fuzz/arbitraries.ts'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO8+KJPe3D/2rsocQUT8BDU3ogqIvcvntwo+SUssCrOz'
const OTHER = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO8+KJPe3D/2rsocQUT8BDU3ogqIvcvntwo+SUssCrO0'
const plain = {
  line: 1,
  principals: ['alice'],
  certificateAuthority: false,
  namespaces: null,
  validAfter: null,
  validBefore: null,
  keyType: 'ssh-ed25519',
  fingerprint: 'SHA256:8UxsQC0+TvbeV/NHPvHF0hGn/oX7s2sLffWPF7Sa3Qc',
}

describe('a line that is right', () => {
  test.each([
    { name: 'plain', input: `alice ${KEY}`, expected: plain },
    { name: 'with a comment and line ends of another system', input: `alice ${KEY} alice at home\r\n`, expected: plain },
    { name: 'spread out', input: `  alice \t ${KEY.replace(' ', '   ')}`, expected: plain },
    { name: 'in quotes', input: `"alice" ${KEY}`, expected: plain },
    { name: 'behind comments', input: `# signers\n\n   # more\nalice ${KEY}`, expected: { ...plain, line: 4 } },
    { name: 'two names', input: `alice,al@example.org ${KEY}`, expected: { ...plain, principals: ['alice', 'al@example.org'] } },
    { name: 'namespaces', input: `alice namespaces="git,grind-*" ${KEY}`, expected: { ...plain, namespaces: ['git', 'grind-*'] } },
    { name: 'a quote in a namespace', input: `alice namespaces="a\\"b,c d" ${KEY}`, expected: { ...plain, namespaces: ['a"b', 'c d'] } },
    {
      name: 'times, in any case',
      input: `alice Valid-After="20260101",valid-BEFORE="20270101120000Z" ${KEY}`,
      expected: { ...plain, validAfter: '20260101', validBefore: '20270101120000Z' },
    },
    {
      name: 'an authority',
      input: `* cert-authority,namespaces="x" ${KEY}`,
      expected: { ...plain, principals: ['*'], certificateAuthority: true, namespaces: ['x'] },
    },
  ])('a correct line of allowed_signers: $name', ({ input, expected }) =>
    expect(parseAllowedSigners(input)).toEqual({ signers: [expected], problems: [] }),
  )
})

describe('a line that is wrong', () => {
  test.each([
    { name: 'nobody', input: '# nobody\n', expected: 'It names no signer.' },
    { name: 'a public key file', input: KEY, expected: 'Line 1 has no public key where it should be: its type, and its base64.' },
    { name: 'one word', input: 'alice', expected: 'Line 1 is not of the form: principals, options if any, key type, key.' },
    { name: 'an open quote', input: `"alice ${KEY}`, expected: 'Line 1 is not of the form: principals, options if any, key type, key.' },
    {
      name: 'a pattern',
      input: `*@example.org ${KEY}`,
      expected: `Line 1 has the principal "*@example.org"; write each signer's own name, without patterns and spaces.`,
    },
    {
      name: 'a space in a name',
      input: `"alice b" ${KEY}`,
      expected: `Line 1 has the principal "alice b"; write each signer's own name, without patterns and spaces.`,
    },
    {
      name: 'an empty name',
      input: `alice, ${KEY}`,
      expected: `Line 1 has the principal ""; write each signer's own name, without patterns and spaces.`,
    },
    {
      name: 'a key of another type',
      input: `alice ssh-rsa ${KEY.split(' ')[1]!}`,
      expected: 'Line 1 has a public key that is incomplete, or does not have the type that its line gives.',
    },
    {
      name: 'most of a key',
      input: `alice ${KEY.slice(0, -4)}`,
      expected: 'Line 1 has a public key that is incomplete, or does not have the type that its line gives.',
    },
    {
      name: 'half a key',
      input: `alice ${KEY.slice(0, 24)}`,
      expected: 'Line 1 has a public key that is incomplete, or does not have the type that its line gives.',
    },
    {
      name: 'an option that is none',
      input: `alice valid-until="2" ${KEY}`,
      expected: 'Line 1 has the option "valid-until", which is not one of cert-authority, namespaces, valid-after, valid-before.',
    },
    { name: 'an option twice', input: `alice namespaces="a",namespaces="b" ${KEY}`, expected: 'Line 1 has the option namespaces twice.' },
    { name: 'no quotes', input: `alice namespaces=a ${KEY}`, expected: 'Line 1 has options that cannot be read ("namespaces=a").' },
    { name: 'no value', input: `alice namespaces ${KEY}`, expected: 'Line 1 gives namespaces no value in quotes.' },
    {
      name: 'a value too many',
      input: `alice cert-authority="x" ${KEY}`,
      expected: 'Line 1 gives cert-authority a value, but it takes none.',
    },
    {
      name: 'a comma at the end',
      input: `alice cert-authority, ${KEY}`,
      expected: 'Line 1 has options that cannot be read ("cert-authority,").',
    },
    {
      name: 'a time of another form',
      input: `alice valid-before="2027-01-01" ${KEY}`,
      expected: 'Line 1 has the time "2027-01-01"; write it as YYYYMMDD or YYYYMMDDHHMM, followed by Z for UTC.',
    },
    {
      name: 'a key twice',
      input: `alice ${KEY}\nbob ${OTHER}\ncarol ${KEY}`,
      expected: 'Line 3 has the same key as line 1; keep one line for each key.',
    },
    { name: 'too much', input: `#${' '.repeat(256 * 1024)}`, expected: 'The file has 262145 bytes, more than the limit of 262144.' },
  ])('a wrong line of allowed_signers: $name', ({ input, expected }) => expect(parseAllowedSigners(input).problems).toEqual([expected]))

  test('a wrong line of allowed_signers does not hide the others', () => {
    const { signers, problems } = parseAllowedSigners(`nonsense\nalice ${KEY}\nbob ${OTHER.slice(0, 20)}\n`)
    expect(signers.map(({ principals }) => principals)).toEqual([['alice']])
    expect(problems).toHaveLength(2)
  })
})

test('parseAllowedSigners reads any text', () => {
  const word = fc.constantFrom(
    'alice',
    '"',
    '\\',
    ' ',
    ',',
    '=',
    '"a"',
    'namespaces=',
    'cert-authority',
    'valid-after="2"',
    KEY,
    '\n',
    '#',
    '\0',
    'ä',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: anyCharacter }),
        fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      ),
      (text) => {
        const { signers, problems } = parseAllowedSigners(text)
        expect(signers.length + problems.length).toBeGreaterThan(0)
      },
    ),
  )
})

test('parseAllowedSigners reads hostile text without backtracking', () => {
  // What does takes minutes, and the test's limit ends it.
  for (const text of [
    'a "'.repeat(80_000),
    `a ${'\\"'.repeat(100_000)}`,
    `a ${'b="",'.repeat(40_000)} k`,
    `${'a,'.repeat(100_000)} ${KEY}`,
  ]) {
    const { signers, problems } = parseAllowedSigners(text)
    expect(signers.length + problems.length).toBeGreaterThan(0)
  }
})

describe('against ssh-keygen', () => {
  const folder = testFolder()
  let key: string
  beforeAll(async () => {
    key = await makeKey(join(folder, 'key'))
    await writeFile(join(folder, 'signature'), await signWith(join(folder, 'key'), '{}'))
  })

  test('ssh-keygen accepts each line without a problem, with the same principals', async () => {
    const options = fc.array(
      fc.constantFrom(
        'namespaces="git"',
        'namespaces="a b,\\"c"',
        'valid-after="20200101Z"',
        'valid-before="299901011200"',
        'namespaces=x',
        'no',
        'cert-authority="1"',
        'valid-before="2999"',
      ),
      { maxLength: 3 },
    )
    const line = fc
      .tuple(
        fc.constantFrom('', ' '),
        fc.constantFrom('alice', 'alice,bob', '"alice"', 'al"ice', 'alice,', '"a b"', '*', '!bob', '#alice', '"alice'),
        fc.constantFrom(' ', '\t', '  ', ''),
        options,
        fc.constantFrom('', ' comment', '\r', '  \t'),
      )
      .map(
        ([before, principals, space, list, after]) =>
          `${before}${principals}${space}${list.join(',')}${list.length === 0 ? '' : ' '}${key}${after}`,
      )
    let taken = 0
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const { signers, problems } = parseAllowedSigners(text)
        if (problems.length > 0) return
        await writeFile(join(folder, 'allowed'), `${text}\n`)
        const found = await realRunner.run(
          findPrincipalsCommand({ signatureFile: join(folder, 'signature'), allowedSignersFile: join(folder, 'allowed') }),
        )
        taken += 1
        expect({ text, status: found.status, principals: parsePrincipals(found.stdout) }).toEqual({
          text,
          status: 0,
          principals: signers[0]?.principals,
        })
      }),
      { numRuns: 150 },
    )
    expect(taken).toBeGreaterThan(5)
  })
})
