import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'
import { verify, type VerifyOptions } from '#verbs/verify'
import { sigstoreInstance } from '../support/sigstore-instance.ts'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from './whole-evidence.ts'

const keys = newKeys()
const folder = testFolder()
const bundle = join(writeFiles(folder, wholeEvidence(keys).files), 'release')
const auditor = writeFiles(folder, auditorFiles(keys))

async function nixChecks(more: Partial<VerifyOptions>) {
  const options = { bundle, allowedSignersFile: join(auditor, 'allowed_signers'), ...more }
  const { checks } = await verify(options, { runner: realRunner, reporter: { report: () => undefined } })
  return checks.filter(({ check }) => check === 'nix-signatures' || check === 'other-files')
}

test('the signatures of Nix beside a manifest are checked with the keys that were given', async () => {
  expect(await nixChecks({ nixKeysFile: join(auditor, 'nix-keys') })).toMatchObject([{ check: 'nix-signatures', outcome: 'passed' }])
  expect(await nixChecks({ nixKeysFile: join(auditor, 'nix-keys'), nixSignaturesNeeded: 2 })).toMatchObject([
    { check: 'nix-signatures', outcome: 'failed' },
  ])
})

test('signatures of Nix are not provable without keys, and the option for them is named', async () => {
  expect(await nixChecks({})).toMatchObject([
    { check: 'nix-signatures', outcome: 'not-provable', hint: expect.stringContaining('the option "nix-keys"') },
  ])
})

test('files of keys that were given and are beside the manifest are not listed as other files', async () => {
  const beside = (name: string) => join(bundle, name)
  const pem = new TimestampAuthority(folder).pem()
  const { root } = await sigstoreInstance()
  const given = { keys: readFileSync(join(auditor, 'nix-keys'), 'utf8'), 'certificates.pem': pem, 'root.jsonl': root, 'own.jsonl': root }
  for (const [name, text] of Object.entries(given)) writeFileSync(beside(name), text)
  const used = {
    nixKeysFile: beside('keys'),
    timestampCertificatesFile: beside('certificates.pem'),
    sigstore: { trustedRootFile: beside('root.jsonl'), configured: { trustedRootFile: beside('own.jsonl') } },
  }
  expect(await nixChecks(used)).toMatchObject([{ check: 'nix-signatures', outcome: 'passed' }])
  expect(await nixChecks({ nixKeysFile: beside('keys') })).toMatchObject([
    { outcome: 'passed' },
    { check: 'other-files', statement: 'These files were not checked: "certificates.pem", "own.jsonl", "root.jsonl".' },
  ])
  for (const name of Object.keys(given)) rmSync(beside(name))
})

test('a bill of materials that is not JSON, or has one entry more or less, fails', async () => {
  const file = join(bundle, 'sbom.cdx.json')
  const text = wholeEvidence(keys).files.get('release/sbom.cdx.json')!
  const value = JSON.parse(text) as { readonly components: readonly object[]; readonly dependencies: readonly object[] }
  const forged = [
    '{',
    JSON.stringify({ ...value, components: value.components.slice(1) }),
    JSON.stringify({ ...value, components: [...value.components, {}] }),
    JSON.stringify({ ...value, dependencies: value.dependencies.slice(0, -1) }),
    JSON.stringify({ ...value, components: null }),
    JSON.stringify({ ...value, added: 1 }),
    'null',
  ]
  for (const one of forged) {
    writeFileSync(file, one)
    const { checks } = await verify(
      { bundle, allowedSignersFile: join(auditor, 'allowed_signers') },
      { runner: realRunner, reporter: { report: () => undefined } },
    )
    expect(checks.find(({ check }) => check === 'sbom')?.outcome, one.slice(0, 40)).toBe('failed')
  }
  rmSync(file)
})
