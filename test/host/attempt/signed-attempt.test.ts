import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { canonicalJson, canonicalRecord } from '#domain/manifest/canonical'
import { releaseIdOf } from '#domain/manifest/release-id'
import type { AttemptRecord } from '#domain/protocol/record'
import { withClockOffset } from '#domain/snapshot/clock-offset'
import { deploymentOf, takenSnapshotDigest } from '#domain/statement/deployment'
import { parseEnvelope, signedBytesOf } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { statementOf } from '#domain/statement/statement'
import { STATEMENT_NAMESPACE, RECORD_NAMESPACE } from '#domain/trust/namespaces'
import { appendRecord } from '#host/attempt/append-record'
import { announceSnapshot } from '#host/attempt/awaited-snapshot'
import { signedAttempt } from '#host/attempt/signed-attempt'
import { noteSnapshot, takenSnapshots } from '#host/attempt/taken-snapshots'
import { ledger } from '#host/verbs/ledger'
import { readMachineId } from '#tools/files/machine-id'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { checkCommand, parseChecked } from '#tools/ssh/keygen-sign'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { sampleSnapshot } from '../../domain/snapshot/sample.ts'
import { makeKey, testFolder } from '../../tools/ssh/keys.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const keyFolder = testFolder()
const key = makeKey(join(keyFolder, 'ssh_host_ed25519_key'))
const ATTEMPTS = ['11111111-0000-4000-8000-000000000000', '22222222-0000-4000-8000-000000000000'] as const

/** A host that signs with a real key, and whose ledger has these records. */
async function signingHost(...records: Partial<AttemptRecord>[]) {
  await key
  const host = await temporaryHost({ runner: realRunner })
  const placed: AttemptRecord[] = []
  for (const [index, record] of records.entries()) {
    placed.push(await appendRecord(host, sampleRecord({ attempt: ATTEMPTS[index]!, ...record })))
  }
  return { host, placed }
}

/** Returns the key that ssh-keygen finds to have signed a text. */
async function signer(armour: string, text: string, namespace: typeof STATEMENT_NAMESPACE | typeof RECORD_NAMESPACE) {
  const file = join(keyFolder, 'signature')
  await writeFile(file, armour)
  return parseChecked((await realRunner.run(checkCommand(file, text, namespace))).stdout)
}

function read(statement: string | undefined) {
  const envelope = parseEnvelope(statement!)
  return { envelope, statement: statementOf(envelope), deployment: deploymentOf(statementOf(envelope)) }
}

const kept = (host: TemporaryHost, name: string) => readFile(join(host.paths.records, name), 'utf8')

test('an attempt is signed as a record and as a statement, and the host keeps both', async () => {
  const { host, placed } = await signingHost({ reason: 'half of a character: \ud800' })
  await using _ = host
  const { signature, statement } = await signedAttempt(host, placed[0]!, keyFolder)
  const { envelope, deployment } = read(statement)
  const [one] = envelope.signatures
  const found = await signer(sshSignatureOf(one!)!.armour, signedBytesOf(envelope).toString(), STATEMENT_NAMESPACE)
  expect(found).toEqual({ keyType: 'ED25519', fingerprint: one!.keyid })
  expect(await signer(signature!, canonicalRecord(placed[0]!), RECORD_NAMESPACE)).toEqual(found)
  expect(deployment.record).toEqual(JSON.parse(canonicalRecord(placed[0]!)))
  expect(deployment.host.machineId).toBe((await readMachineId()) || null)
  expect(await readdir(host.paths.records)).toHaveLength(3)
  expect(await kept(host, `${ATTEMPTS[0]}.json`)).toBe(canonicalRecord(placed[0]!))
  expect(await kept(host, `${ATTEMPTS[0]}.json.sig`)).toBe(signature)
  expect(await kept(host, `${ATTEMPTS[0]}.intoto.json`)).toBe(statement)
  expect((await stat(join(host.paths.records, `${ATTEMPTS[0]}.json`))).mode & 0o777).toBe(0o600)
})

test('the statement names the components of a release whose manifest the host has, and else none', async () => {
  const { manifest } = sampleRelease()
  const { application } = manifest
  const releaseId = releaseIdOf(manifest)
  const { host, placed } = await signingHost({ releaseId, application }, {})
  await using _ = host
  const subjects = async (record: AttemptRecord) => read((await signedAttempt(host, record, keyFolder)).statement).statement.subject
  await mkdir(host.paths.backups, { recursive: true })
  await writeFile(join(host.paths.backups, `${releaseId}.json`), canonicalJson(manifest))
  expect((await subjects(placed[0]!)).map(({ name }) => name)).toEqual(['choiros-release.json', 'hypervisor', 'sandbox'])
  await writeFile(join(host.paths.backups, `${releaseId}.json`), 'rubbish')
  await mkdir(join(host.paths.releases, releaseId))
  await writeFile(join(host.paths.releases, releaseId, 'manifest.json'), canonicalJson(manifest))
  expect(await subjects({ ...placed[0]!, reason: 'again' })).toHaveLength(3)
  expect(await subjects(placed[1]!)).toEqual([{ name: 'sample-release.json', digest: { sha256: 'a'.repeat(64) } }])
})

test('a kept statement is returned again, and is not signed again', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  const first = await signedAttempt(host, placed[0]!, keyFolder)
  expect(await signedAttempt(host, placed[0]!, testFolder())).toEqual(first)
})

test('a statement that is incomplete, or of another record, is signed again', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  const { statement } = await signedAttempt(host, placed[0]!, keyFolder)
  for (const spoilt of ['', statement!.slice(0, 100), 'rubbish']) {
    await writeFile(join(host.paths.records, `${ATTEMPTS[0]}.intoto.json`), spoilt)
    expect(read((await signedAttempt(host, placed[0]!, keyFolder)).statement).deployment.record.attempt).toBe(ATTEMPTS[0])
  }
  const other = { ...placed[0]!, reason: 'another' }
  expect(read((await signedAttempt(host, other, keyFolder)).statement).deployment.record.reason).toBe('another')
})

test('an attempt that the ledger does not have is signed, and not kept', async () => {
  const { host } = await signingHost()
  await using _ = host
  expect((await signedAttempt(host, sampleRecord({}), keyFolder)).statement).toBeDefined()
  await expect(readdir(host.paths.records)).rejects.toThrow('ENOENT')
})

test('a host without a key keeps nothing, and the ledger is shown all the same', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  expect(await signedAttempt(host, placed[0]!, testFolder())).toEqual({})
  const shown = await ledger(host, { limit: 5, keyFolder: testFolder() })
  expect(shown.entries).toHaveLength(1)
  expect(shown.entries[0]).not.toHaveProperty('signature')
})

test('the ledger comes with the signature and the statement of each record, also of one without a client', async () => {
  const { host } = await signingHost({}, { verb: 'rollback' })
  await using _ = host
  const { entries } = await ledger(host, { limit: 5, keyFolder })
  for (const { record, signature, statement } of entries) {
    expect(await signer(signature!, canonicalRecord(record), RECORD_NAMESPACE)).toBeDefined()
    expect(read(statement).deployment.record).toEqual(record)
  }
  expect(await readdir(host.paths.records)).toHaveLength(6)
})

test('a host whose chain is broken states nothing of its records', async () => {
  const { host } = await signingHost({ reason: 'one' }, {})
  await using _ = host
  await writeFile(host.paths.ledger, (await readFile(host.paths.ledger, 'utf8')).replace('"one"', '"1"'))
  const { entries } = await ledger(host, { limit: 5, keyFolder })
  expect(entries.every((entry) => entry.statement === undefined && entry.signature === undefined)).toBe(true)
})

test('the statement of the newest attempt alone names a snapshot that was taken after it', async () => {
  const { host, placed } = await signingHost({}, {})
  await using _ = host
  const snapshots = async (index: number) =>
    read((await signedAttempt(host, placed[index]!, keyFolder)).statement).deployment.snapshots.map(({ takenAt }) => takenAt)
  await noteSnapshot(host, { ...sampleSnapshot, takenAt: '2026-01-01T00:00:00.000Z' })
  expect(await snapshots(0)).toEqual(['2026-01-01T00:00:00.000Z'])
  expect(await snapshots(1)).toEqual(['2026-01-01T00:00:00.000Z'])
  await noteSnapshot(host, { ...sampleSnapshot, takenAt: '2026-01-02T00:00:00.000Z' })
  expect(await snapshots(0)).toEqual(['2026-01-01T00:00:00.000Z'])
  expect(await snapshots(1)).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'])
})

test('the statement of an attempt waits for a snapshot that is announced, and names it', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  const announced = await announceSnapshot(host, placed[0]!.attempt)
  const signing = signedAttempt(host, placed[0]!, keyFolder)
  // It has signed the record by then, and waits.
  await vi.waitUntil(() => existsSync(join(host.paths.state, 'host-keys.json')), { timeout: 60_000 })
  await noteSnapshot(host, sampleSnapshot)
  await announced[Symbol.asyncDispose]()
  expect(read((await signing).statement).deployment.snapshots).toHaveLength(1)
})

test('the statement of an attempt does not wait for ever for a snapshot that is announced', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  await using announced = await announceSnapshot(host, placed[0]!.attempt)
  expect(announced).toBeDefined()
  expect(read((await signedAttempt(host, placed[0]!, keyFolder)).statement).deployment.snapshots).toEqual([])
})

test('a statement for a new snapshot leaves the signature of the record, unless another key signs', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  const signed: string[] = []
  const runner: Runner = {
    ...realRunner,
    run(command) {
      if (command.argv.includes('sign')) signed.push(command.argv[command.argv.indexOf('-n') + 1]!)
      return realRunner.run(command)
    },
  }
  const first = await signedAttempt(host, placed[0]!, keyFolder)
  await noteSnapshot(host, sampleSnapshot)
  const again = await signedAttempt({ ...host, runner }, placed[0]!, keyFolder)
  expect(again.signature).toBe(first.signature)
  expect(read(again.statement).deployment.snapshots).toHaveLength(1)
  expect(signed).toEqual([STATEMENT_NAMESPACE])
  expect(await kept(host, `${ATTEMPTS[0]}.intoto.json`)).toBe(again.statement)

  const otherFolder = testFolder()
  await makeKey(join(otherFolder, 'ssh_host_ed25519_key'))
  await noteSnapshot(host, { ...sampleSnapshot, takenAt: '2026-01-02T00:00:00.000Z' })
  const byOther = await signedAttempt(host, placed[0]!, otherFolder)
  const { fingerprint } = sshSignatureOf(parseEnvelope(byOther.statement!).signatures[0]!)!
  expect(await signer(byOther.signature!, canonicalRecord(placed[0]!), RECORD_NAMESPACE)).toMatchObject({ fingerprint })
  expect(byOther.signature).not.toBe(first.signature)
})

test('a host whose key is gone keeps what it stated, also when a snapshot was taken since', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  const first = await signedAttempt(host, placed[0]!, keyFolder)
  await noteSnapshot(host, sampleSnapshot)
  expect(await signedAttempt(host, placed[0]!, testFolder())).toEqual(first)
})

test('a snapshot keeps the digest that its host noted when the client adds how far the clocks are apart', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  await noteSnapshot(host, sampleSnapshot)
  const { snapshots } = read((await signedAttempt(host, placed[0]!, keyFolder)).statement).deployment
  expect(snapshots[0]!.sha256).toBe(takenSnapshotDigest(withClockOffset(sampleSnapshot, 1, 2)))
  const other = { ...sampleSnapshot, prefix: '/opt/other' }
  expect(snapshots[0]!.sha256).not.toBe(takenSnapshotDigest(other))
})

test('a host notes its newest snapshots, and a note that is damaged is begun again', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  for (let day = 10; day < 30; day += 1) await noteSnapshot(host, { ...sampleSnapshot, takenAt: `2026-01-${day}T00:00:00.000Z` })
  const { snapshots } = read((await signedAttempt(host, placed[0]!, keyFolder)).statement).deployment
  expect(snapshots).toHaveLength(16)
  expect(snapshots.at(-1)?.takenAt).toBe('2026-01-29T00:00:00.000Z')
  await writeFile(join(host.paths.state, 'snapshots.json'), '{"rubbish')
  await noteSnapshot(host, sampleSnapshot)
  expect(read((await signedAttempt(host, placed[0]!, keyFolder)).statement).deployment.snapshots).toHaveLength(1)
})

test('calls that sign an attempt at one time keep it once and whole, and none of them warns', async () => {
  const { host, placed } = await signingHost({})
  await using _ = host
  const calls = Array.from({ length: 8 }, () => signedAttempt(host, placed[0]!, keyFolder))
  expect((await Promise.all(calls)).every(({ signature, statement }) => signature !== undefined && statement !== undefined)).toBe(true)
  expect(host.events.filter(({ event }) => event === 'note')).toEqual([])
  expect((await readdir(host.paths.records)).toSorted()).toEqual(
    ['.intoto.json', '.json', '.json.sig'].map((ending) => `${placed[0]!.attempt}${ending}`),
  )
})

test('snapshots that are taken at one time are all noted', async () => {
  const { host } = await signingHost()
  await using _ = host
  const days = ['11', '12', '13', '14']
  await Promise.all(days.map((day) => noteSnapshot(host, { ...sampleSnapshot, takenAt: `2026-01-${day}T00:00:00.000Z` })))
  expect((await takenSnapshots(host)).map(({ takenAt }) => takenAt.slice(8, 10)).toSorted()).toEqual(days)
})
