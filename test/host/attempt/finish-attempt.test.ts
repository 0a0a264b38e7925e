import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { finishAttempt, openAttempt } from '#host/attempt/finish-attempt'
import { lastRecord } from '#machine/ledger/ledger-file'
import { manifestOf } from '../signed-release.ts'
import { temporaryHost } from '../temporary-host.ts'

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
