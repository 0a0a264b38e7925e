import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { judgeBySignerList, readSignerList } from '#domain/evidence/allowed-signers'
import { isSignatureOf } from '#domain/evidence/ssh-signature'
import { APPROVAL_NAMESPACE, SIGNATURE_NAMESPACE, STATEMENT_NAMESPACE, type SignatureNamespace } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import { realRunner } from '#tools/run/real'
import { judgeSignatures } from '#tools/ssh/judge-signatures'
import { certify, makeKey, revoke, signWith, testFolder } from '../../tools/ssh/keys.ts'

/** Every answer is compared with that of ssh-keygen itself. */

const folder = testFolder()
const at = (name: string) => join(folder, name)
const types = {
  ed25519: ['-t', 'ed25519'],
  rsa: ['-t', 'rsa', '-b', '2048'],
  p256: ['-t', 'ecdsa', '-b', '256'],
  p384: ['-t', 'ecdsa', '-b', '384'],
  p521: ['-t', 'ecdsa', '-b', '521'],
} as const
const names = Object.keys(types)
const keys: Record<string, string> = {}
const text = 'a manifest, or nearly one'
let signatures: Record<string, string>

beforeAll(async () => {
  for (const [name, type] of Object.entries(types)) keys[name] = await makeKey(at(name), type)
  signatures = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await signWith(at(name), text)] as const)))
})

describe.each(Object.keys(types))('a signature by a key of the type %s', (name) => {
  test('a signature is good for its own text and namespace alone', async () => {
    const [signature] = parseSignatures(signatures[name]!)
    expect(await isSignatureOf(signature!, text, SIGNATURE_NAMESPACE)).toBe(true)
    expect(await isSignatureOf(signature!, `${text}.`, SIGNATURE_NAMESPACE)).toBe(false)
    expect(await isSignatureOf(signature!, text, 'file')).toBe(false)
  })

  test('no byte of a signature can be changed', async () => {
    const armour = signatures[name]!
    const bytes = Buffer.from(armour.split('\n').slice(1, -2).join(''), 'base64')
    // Behind the preamble: what is before it is refused as another format.
    for (let index = 10; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes)
      changed[index]! ^= 1
      expect(await isGood(changed), `byte ${index}`).toBe(false)
    }
  })
})

async function isGood(bytes: Buffer): Promise<boolean> {
  const body = bytes.toString('base64').match(/.{1,70}/g) ?? []
  try {
    const [signature] = parseSignatures(['-----BEGIN SSH SIGNATURE-----', ...body, '-----END SSH SIGNATURE-----', ''].join('\n'))
    return (await isSignatureOf(signature!, text, SIGNATURE_NAMESPACE)) === true
  } catch {
    return false
  }
}

const moment = new Date('2026-06-15T12:00:00Z')

test.each([
  { name: 'each key on a line', lines: () => names.map((name) => `${name} ${keys[name]}`) },
  { name: 'no key', lines: () => ['# none', `other ${keys['rsa']}`] },
  { name: 'several names of a key', lines: () => [`one,two ${keys['ed25519']}`] },
  { name: 'a key that has expired', lines: () => [`old valid-before="20260615115959Z" ${keys['ed25519']}`] },
  { name: 'a key in its last second', lines: () => [`old valid-before="20260615120000Z" ${keys['ed25519']}`] },
  { name: 'a key that is not valid yet', lines: () => [`new valid-after="20260615120001Z" ${keys['ed25519']}`] },
  { name: 'a key in its first second', lines: () => [`new valid-after="20260615120000Z" ${keys['ed25519']}`] },
  {
    name: 'a day of this machine',
    lines: () => [`new valid-after="20260616" ${keys['ed25519']}`, `old valid-before="20260614" ${keys['rsa']}`],
  },
  { name: 'a key of another use', lines: () => [`git namespaces="git" ${keys['ed25519']}`] },
  { name: 'a key of any use of ours', lines: () => [`all namespaces="grind-to-prod-*" ${keys['ed25519']}`] },
  { name: 'an excluded use', lines: () => [`all namespaces="!grind-to-prod-release,*" ${keys['ed25519']}`] },
  { name: 'a revoked key', lines: () => names.map((name) => `${name} ${keys[name]}`), revoked: ['rsa', 'p256'] },
  { name: 'a key in a binary list', lines: () => names.map((name) => `${name} ${keys[name]}`), revoked: ['rsa', 'p256'], isBinary: true },
  { name: 'an empty binary list', lines: () => names.map((name) => `${name} ${keys[name]}`), isBinary: true },
])('signers are decided as ssh-keygen decides: $name', async ({ lines, revoked = [], isBinary = false }) => {
  writeFileSync(at('allowed'), `${lines().join('\n')}\n`)
  if (isBinary) await revoke(at('revoked'), ...revoked.map((name) => `${at(name)}.pub`))
  else writeFileSync(at('revoked'), `# none\n${revoked.map((name) => keys[name]).join('\n')}\n`)
  const list = readSignerList(readFileSync(at('allowed'), 'utf8'), readFileSync(at('revoked')))
  const signed = parseSignatures(Object.values(signatures).join(''))
  const options = { allowedSignersFile: at('allowed'), revokedKeysFile: at('revoked'), at: moment, temporaryFolder: tmpdir() }
  const expected = await judgeSignatures({ message: text, namespace: SIGNATURE_NAMESPACE, signatures: signed, ...options }, realRunner)
  expect(await judgeBySignerList(list!, { text, signatures: signed, at: moment })).toEqual(expected)
})

test.each<{ namespaces: string; namespace: SignatureNamespace; isPermitted: boolean; byKeygen?: boolean }>([
  { namespaces: 'grind-to-prod-statement', namespace: STATEMENT_NAMESPACE, isPermitted: true },
  { namespaces: '!grind-to-prod-release,*', namespace: STATEMENT_NAMESPACE, isPermitted: true },
  { namespaces: '*,!grind-to-prod-statement', namespace: STATEMENT_NAMESPACE, isPermitted: false },
  { namespaces: 'grind-to-prod-release,!*-statement', namespace: STATEMENT_NAMESPACE, isPermitted: false },
  { namespaces: 'git', namespace: STATEMENT_NAMESPACE, isPermitted: false },
  // The only answer that is not that of ssh-keygen.
  { namespaces: 'grind-to-prod-release', namespace: STATEMENT_NAMESPACE, isPermitted: true, byKeygen: false },
  { namespaces: 'grind-to-prod-release', namespace: APPROVAL_NAMESPACE, isPermitted: false },
])('the namespaces $namespaces permit $namespace: $isPermitted', async ({ namespaces, namespace, isPermitted, byKeygen = isPermitted }) => {
  writeFileSync(at('allowed'), `alice namespaces="${namespaces}" ${keys['ed25519']}\n`)
  const signed = parseSignatures(await signWith(at('ed25519'), text, namespace))
  const list = readSignerList(readFileSync(at('allowed'), 'utf8'), undefined)!
  expect((await judgeBySignerList(list, { text, signatures: signed, namespace, at: moment }))!.good).toHaveLength(isPermitted ? 1 : 0)
  const options = { allowedSignersFile: at('allowed'), at: moment, temporaryFolder: tmpdir() }
  const { good } = await judgeSignatures({ message: text, namespace, signatures: signed, ...options }, realRunner)
  expect(good).toHaveLength(byKeygen ? 1 : 0)
})

test('certificates, authorities and revocation lists of SHA-1 hashes are left to ssh-keygen', async () => {
  await makeKey(at('authority'))
  await makeKey(at('member'))
  const certificate = await certify(at('authority'), at('member'), 'alice', '-1d:+1d')
  const list = readSignerList(`alice ${keys['ed25519']}\n`, undefined)!
  const signed = parseSignatures(await signWith(certificate, text))
  expect(await judgeBySignerList(list, { text, signatures: signed, at: moment })).toBeUndefined()
  writeFileSync(at('hashes'), `sha1: ${keys['rsa']}\n`)
  const hashes = await revoke(at('hashed'), at('hashes'))
  expect(readSignerList(`alice ${keys['ed25519']}\n`, readFileSync(hashes))).toBeUndefined()
  expect(readSignerList(`alice cert-authority ${keys['ed25519']}\n`, undefined)).toBeUndefined()
  expect(readSignerList(`alice ${keys['ed25519']}\nbob ${keys['ed25519']}\n`, undefined)).toBeUndefined()
})
