import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { Check } from '#domain/evidence/check'
import { realRunner } from '#tools/run/real'
import { bundleFolder } from '../support/run-stub.ts'
import { sigstoreInstance } from '../support/sigstore-instance.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from './whole-evidence.ts'

/** The library that verifies bundles of Sigstore, as the built program has it. */

const parent = testFolder()

test.each([{ isPrivate: false }, { isPrivate: true }])('the built program verifies a bundle of Sigstore: %j', async ({ isPrivate }) => {
  const keys = newKeys()
  const { files, id } = wholeEvidence(keys)
  const sigstore = await sigstoreInstance({ isPrivate })
  const subject = [{ name: 'choiros-release.json', digest: { sha256: id } }]
  const statement = canonicalRecord({
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://example.org/x',
    predicate: {},
  })
  const workflow = 'https://github.com/owner/choiros/.github/workflows/own.yml@refs/heads/main'
  const bundle = await sigstore.attest(statement, { workflow, repository: 'https://github.com/owner/choiros', commit: 'c'.repeat(40) })
  const folder = writeFiles(parent, new Map([...files, ['release/attestation.json', bundle]]))
  const auditor = writeFiles(parent, auditorFiles(keys))
  const checksWith = async (root: string): Promise<readonly Check[]> => {
    writeFileSync(join(auditor, 'root'), root)
    const words = ['verify', folder, '--allowed-signers', join(auditor, 'allowed_signers'), '--known-hosts', join(auditor, 'known_hosts')]
    const argv = [process.execPath, join(bundleFolder(), 'cli.js'), ...words, '--trusted-root', join(auditor, 'root'), '--json'] as const
    const { stdout } = await realRunner.run({ argv, effect: 'read' })
    return (JSON.parse(stdout) as { checks: readonly Check[] }).checks.filter(({ check }) => check === 'attestation')
  }
  expect(await checksWith(sigstore.root)).toMatchObject([{ outcome: 'passed', vouchedBy: 'sigstore' }])
  expect(await checksWith((await sigstoreInstance({ isPrivate })).root)).toMatchObject([{ outcome: 'failed' }])
})
