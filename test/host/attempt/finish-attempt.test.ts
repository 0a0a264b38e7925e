import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { finishAttempt, openAttempt } from '#host/attempt/finish-attempt'
import { keepSigners } from '#host/attempt/signers'
import { lastRecord } from '#machine/ledger/ledger-file'
import { manifestOf } from '../signed-release.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

test('the record of an attempt has the commits of its releases, as far as the host has their manifests', async () => {
  await using host = await temporaryHost({ answers: [{ when: () => true, stdout: '' }] })
  const commit = 'c'.repeat(40)
  const text = canonicalJson(manifestOf(host.paths.prefix, { commit }))
  const release = releaseId(text)
  await mkdir(join(host.paths.releases, release))
  await writeFile(join(host.paths.releases, release, 'manifest.json'), text)
  const request = {
    schemaVersion: 1,
    verb: 'apply',
    attempt: '00000000-0000-4000-8000-000000000000',
    releaseId: release,
    manifestPath: null,
    actor: { name: 'tester' },
    requestedAt: '2026-01-01T00:00:00.000Z',
  } as const
  await mkdir(join(host.paths.attempts, request.attempt))
  const attempt = openAttempt(host, request, request.requestedAt)
  await finishAttempt(attempt, { verdict: 'UNCHANGED', reason: 'a test', previous: 'd'.repeat(64) })
  const record = await lastRecord(host)
  expect(record?.releaseCommit).toEqual({ commit, commitTime: '2026-01-01T00:00:00Z' })
  expect(record?.previousCommit).toBeUndefined()
})

const [APPLIED, BACK] = ['11111111-0000-4000-8000-000000000000', '22222222-0000-4000-8000-000000000000'] as const
const signers = [{ principals: ['release@grind'], fingerprint: 'SHA256:abc' }]

async function finished(host: TemporaryHost, attempt: string, verb: 'apply' | 'rollback', id: string) {
  const requestedAt = '2026-01-01T00:00:00.000Z'
  const request = { schemaVersion: 1, verb, attempt, releaseId: id, manifestPath: null, actor: { name: 'tester' }, requestedAt } as const
  await mkdir(join(host.paths.attempts, attempt), { recursive: true })
  return finishAttempt(openAttempt(host, request, requestedAt), { verdict: 'UNCHANGED', reason: 'a test', previous: null })
}

test('the record of an apply names what decided on its signers, by the digests of the host files', async () => {
  await using host = await temporaryHost({ answers: [{ when: () => true, stdout: '' }] })
  const [allowedSignersFile] = host.paths.trust.allowedSigners
  await mkdir(join(allowedSignersFile, '..'), { recursive: true })
  await writeFile(allowedSignersFile, 'hello\n')
  await writeFile(join(allowedSignersFile, '../host.json'), 'world\n')
  await mkdir(join(host.paths.attempts, APPLIED), { recursive: true })
  const verified = signers.map((signer) => ({ ...signer, keyType: 'ED25519' }))
  await keepSigners(host, APPLIED, { signers: verified, approvers: [], allowedSignersFile, revokedKeysFile: null })
  const record = await finished(host, APPLIED, 'apply', 'a'.repeat(64))
  expect(record).toMatchObject({
    signers,
    decidedBy: {
      minimumSignatures: 1,
      allowedSigners: { file: allowedSignersFile, sha256: '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03' },
      revokedKeys: null,
      policy: { sha256: 'e258d248fda94c63753607f7c4494ee0fcbe92f1a76bfdac795c9d84101eb317' },
    },
  })
})

test('the record of a rollback has the signers of the last apply of its release, and none without one', async () => {
  await using host = await temporaryHost({ answers: [{ when: () => true, stdout: '' }] })
  const release = 'a'.repeat(64)
  await mkdir(join(host.paths.attempts, APPLIED), { recursive: true })
  // As an earlier agent kept them.
  await writeFile(join(host.paths.attempts, APPLIED, 'signers.json'), JSON.stringify(signers))
  expect(await finished(host, APPLIED, 'apply', release)).toMatchObject({ signers })
  const record = await finished(host, BACK, 'rollback', release)
  expect(record).toMatchObject({ signers, signersFrom: APPLIED })
  expect(record).not.toHaveProperty('decidedBy')
  const other = await finished(host, '33333333-0000-4000-8000-000000000000', 'rollback', 'b'.repeat(64))
  expect(other).not.toHaveProperty('signers')
})
