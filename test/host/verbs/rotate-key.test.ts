import { mkdtempSync } from 'node:fs'
import { appendFile, copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { followRotations } from '#domain/evidence/host-key-chain'
import { hostKeyOf } from '#domain/trust/host-keys'
import { parseSignatures } from '#domain/trust/signature'
import { appendRecord } from '#host/attempt/append-record'
import { keptHostKeys } from '#host/attempt/host-keys'
import { ledgerState } from '#host/attempt/ledger-state'
import { signedAttempt } from '#host/attempt/signed-attempt'
import { ledger } from '#host/verbs/ledger'
import { rotateKey } from '#host/verbs/rotate-key'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { makeKey, testFolder } from '../../tools/ssh/keys.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const parent = testFolder()
const keyFile = (folder: string) => join(folder, 'ssh_host_ed25519_key')

/** A host with a key in its place, and another beside it. */
async function hostWithKeys() {
  const keyFolder = mkdtempSync(join(parent, 'ssh-'))
  const oldKey = await makeKey(keyFile(keyFolder))
  const newFile = join(keyFolder, 'new')
  const newKey = await makeKey(newFile)
  const host = await temporaryHost({ runner: realRunner })
  return { host, keyFolder, newFile, oldKey: lineOf(oldKey), newKey: lineOf(newKey) }
}

const lineOf = (key: string) => key.split(' ').slice(0, 2).join(' ')

const attempt = (number: number) => `${number}0000000-0000-4000-8000-000000000000`

async function record(host: TemporaryHost, number: number, keyFolder: string) {
  const placed = await appendRecord(host, sampleRecord({ attempt: attempt(number) }))
  return { placed, signed: await signedAttempt(host, placed, keyFolder) }
}

const signerOf = (armour: string | undefined) => parseSignatures(armour ?? '')[0]?.fingerprint

const warnings = (host: TemporaryHost) => host.events.flatMap((event) => (event.event === 'note' ? [event.message] : []))

/** Puts the new key where sshd has it, and the old one beside it. */
async function exchange(keyFolder: string, newFile: string): Promise<string> {
  const away = join(keyFolder, 'old')
  for (const ending of ['', '.pub']) {
    await rename(`${keyFile(keyFolder)}${ending}`, `${away}${ending}`)
    await copyFile(`${newFile}${ending}`, `${keyFile(keyFolder)}${ending}`)
  }
  return away
}

test('a key names its successor with the newest line, and signs nothing after that', async () => {
  const { host, keyFolder, newFile, oldKey, newKey } = await hostWithKeys()
  await using _ = host
  await record(host, 1, keyFolder)
  const result = await rotateKey(host, { to: `${newFile}.pub`, keyFolder })
  const { entries } = await ledger(host, { limit: 5, keyFolder })
  expect(result).toMatchObject({
    oldKey: hostKeyOf(oldKey).fingerprint,
    newKey: hostKeyOf(newKey).fingerprint,
    newest: { line: 1, digest: entries[0]!.digest },
    isInPlace: false,
  })
  const { signed, placed } = await record(host, 2, keyFolder)
  expect(signed).toEqual({})
  expect(await ledger(host, { limit: 5, keyFolder })).not.toHaveProperty('head')
  expect(warnings(host)).toContainEqual(
    expect.stringMatching(/^The record of attempt 2.* is not signed: the ssh host key of prod was replaced/),
  )
  await exchange(keyFolder, newFile)
  const known = await ledger(host, { limit: 5, keyFolder })
  expect(signerOf(known.head?.signature)).toBe(hostKeyOf(newKey).fingerprint)
  expect(known.entries.map(({ signature }) => signerOf(signature))).toEqual([newKey, oldKey].map((key) => hostKeyOf(key).fingerprint))
  expect(known.hostKeys?.map(({ publicKey }) => publicKey)).toEqual([oldKey, newKey])
  const chain = await followRotations({
    host: 'prod',
    application: 'sample',
    known: [hostKeyOf(oldKey)],
    revoked: new Set(),
    rotations: known.keyRotations!,
  })
  expect(chain.keys.map(({ fingerprint, until }) => [fingerprint, until?.line])).toEqual([
    [hostKeyOf(oldKey).fingerprint, 1],
    [hostKeyOf(newKey).fingerprint, undefined],
  ])
  expect(warnings(host).join('\n')).not.toContain('changed from')
  expect(placed.ledger?.line).toBe(2)
})

test('a key that was replaced without a statement is noted and warned of, and can name its successor later', async () => {
  const { host, keyFolder, newFile, oldKey, newKey } = await hostWithKeys()
  await using _ = host
  await record(host, 1, keyFolder)
  const old = await exchange(keyFolder, newFile)
  await record(host, 2, keyFolder)
  const [from, to] = [oldKey, newKey].map((key) => hostKeyOf(key).fingerprint)
  expect(warnings(host)).toEqual([expect.stringContaining(`The ssh host key of prod changed from ${from} to ${to}, and no statement`)])
  expect((await keptHostKeys(host)).map(({ publicKey }) => publicKey)).toEqual([oldKey, newKey])
  expect(await rotateKey(host, { from: old, keyFolder })).toMatchObject({ oldKey: from, newKey: to, newest: { line: 2 }, isInPlace: true })
  await record(host, 3, keyFolder)
  expect((await ledger(host, { limit: 9, keyFolder })).keyRotations).toHaveLength(1)
})

test('the key before an update of the agent is known from the newest record that it signed', async () => {
  const { host, keyFolder, newFile, oldKey, newKey } = await hostWithKeys()
  await using _ = host
  await record(host, 1, keyFolder)
  await rm(join(host.paths.state, 'host-keys.json'))
  await exchange(keyFolder, newFile)
  await record(host, 2, keyFolder)
  expect((await keptHostKeys(host)).map(({ publicKey }) => publicKey)).toEqual([oldKey, newKey])
})

test('the same change gives the same statement, and a second successor is refused', async () => {
  const { host, keyFolder, newFile } = await hostWithKeys()
  await using _ = host
  const first = await rotateKey(host, { to: `${newFile}.pub`, keyFolder })
  expect(first.newest).toBeNull()
  expect(await rotateKey(host, { to: `${newFile}.pub`, keyFolder })).toEqual(first)
  await makeKey(join(keyFolder, 'third'))
  await expect(rotateKey(host, { to: join(keyFolder, 'third.pub'), keyFolder })).rejects.toThrow(/was replaced by SHA256:\S+ already/)
  const old = await exchange(keyFolder, newFile)
  await expect(rotateKey(host, { to: `${old}.pub`, keyFolder })).rejects.toThrow(/was replaced before/)
})

test('keys that cannot be used are refused, and nothing is stated', async () => {
  const { host, keyFolder, newFile } = await hostWithKeys()
  await using _ = host
  await record(host, 1, keyFolder)
  await writeFile(join(keyFolder, 'two.pub'), `${await readFile(`${newFile}.pub`, 'utf8')}${await readFile(`${newFile}.pub`, 'utf8')}`)
  const at = (name: string) => join(keyFolder, name)
  const hint = 'Give the .pub file of the new key.'
  await expect(rotateKey(host, { to: `${keyFile(keyFolder)}.pub`, keyFolder })).rejects.toThrow(/is the key that signs now/)
  await expect(rotateKey(host, { to: at('two.pub'), keyFolder })).rejects.toThrow(/is not one public key/)
  await expect(rotateKey(host, { to: newFile, keyFolder })).rejects.toThrow(/is not one public key/)
  await expect(rotateKey(host, { to: at('none.pub'), keyFolder })).rejects.toMatchObject({
    message: expect.stringContaining('is not there'),
    hint,
  })
  await expect(rotateKey(host, { to: keyFolder, keyFolder })).rejects.toMatchObject({
    message: expect.stringContaining('cannot be read'),
    hint,
  })
  await expect(rotateKey(host, { from: newFile, keyFolder })).rejects.toThrow(/did not sign any record/)
  await expect(rotateKey(host, { from: at('two.pub'), keyFolder })).rejects.toThrow(/cannot be used as a private key/)
  await expect(rotateKey(host, { to: `${newFile}.pub`, keyFolder: testFolder() })).rejects.toThrow(/has no ssh host key/)
  await appendFile(host.paths.ledger, 'rubbish\n')
  await expect(rotateKey(host, { to: `${newFile}.pub`, keyFolder })).rejects.toThrow(/is broken at line 2/)
  expect(await ledger(host, { limit: 5, keyFolder })).not.toHaveProperty('keyRotations')
})

test('a torn statement is left out, and the next one is kept whole', async () => {
  const { host, keyFolder, newFile } = await hostWithKeys()
  await using _ = host
  await writeFile(join(host.paths.state, 'key-rotations.intoto.jsonl'), '{"payload":"half')
  await rotateKey(host, { to: `${newFile}.pub`, keyFolder })
  expect((await ledger(host, { limit: 5, keyFolder })).keyRotations).toHaveLength(1)
})

test('a line that the statement of a replaced key names is missed in the state of a ledger without it', async () => {
  const { host, keyFolder, newFile } = await hostWithKeys()
  await using _ = host
  await record(host, 1, keyFolder)
  await record(host, 2, keyFolder)
  await rotateKey(host, { to: `${newFile}.pub`, keyFolder })
  const text = await readFile(host.paths.ledger, 'utf8')
  await writeFile(host.paths.ledger, `${text.split('\n')[0]}\n`)
  expect((await ledgerState(host)).lost).toEqual([{ line: 2 }])
})
