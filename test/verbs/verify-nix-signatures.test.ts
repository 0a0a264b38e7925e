import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentAddressedPath } from '#domain/closure/content-address'
import { inventoryOf } from '#domain/closure/inventory'
import { narHashToNix32 } from '#domain/closure/nix32'
import { assembleManifest } from '#domain/manifest/assemble'
import { realRunner } from '#tools/run/real'
import { verify, type VerifyOptions } from '#verbs/verify'
import { sampleConfig } from '../domain/manifest/sample.ts'
import { sigstoreInstance } from '../support/sigstore-instance.ts'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKey } from './evidence-keys.ts'
import { auditorFiles, newKeys, releaseFiles, wholeEvidence, writeFiles } from './whole-evidence.ts'

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

test('a key of Nix under two names counts once, and only keys that signed are named', async () => {
  const file = join(bundle, 'nix-signatures.json')
  const text = wholeEvidence(keys).files.get('release/nix-signatures.json')!
  const twoNames = writeFiles(
    folder,
    new Map([['nix-keys', ['grind-1', 'grind-2'].map((name) => keys.nix.nix.publicKey(name)).join('\n')]]),
  )
  writeFileSync(
    file,
    text.replaceAll(/("grind-1:[^"]+")/g, (one) => `${one},${one.replace('grind-1', 'grind-2')}`),
  )
  const given = { nixKeysFile: join(twoNames, 'nix-keys') }
  expect(await nixChecks({ ...given, nixSignaturesNeeded: 2 })).toMatchObject([{ check: 'nix-signatures', outcome: 'failed' }])
  writeFileSync(file, text)
  const other = writeFiles(folder, new Map([['nix-keys', `${keys.nix.nix.publicKey('grind-1')} ${newKey().nix.publicKey('cache-1')}`]]))
  expect(await nixChecks({ nixKeysFile: join(other, 'nix-keys') })).toMatchObject([
    { outcome: 'passed', statement: 'Each of the 3 paths is signed by a trusted key of Nix (grind-1).' },
  ])
})

const narHash = `sha256-${'A'.repeat(43)}=`
const address = `fixed:r:${narHashToNix32(narHash)}`
const contentPath = (name: string) => contentAddressedPath(`/nix/store/${'0'.repeat(32)}-${name}`, address, [])!

/** A release of three paths of which these follow from their content. */
function withContentAddresses(names: readonly string[]): string {
  const inventory = inventoryOf(
    ['library', 'sandbox', 'hypervisor'].map((name) => ({ path: contentPath(name), narHash, narSize: 1, references: [] })),
  )
  const built = (name: string, links: readonly string[]) => ({
    storePath: contentPath(name),
    narHash,
    linkHashes: Object.fromEntries(links.map((link) => [link, 'a'.repeat(64)])),
  })
  const release = assembleManifest({
    config: sampleConfig,
    source: { repository: 'github.com/owner/choiros', commit: 'c'.repeat(40), commitTime: '2026-01-05T01:00:00Z' },
    system: 'x86_64-linux',
    built: { sandbox: built('sandbox', ['sandbox']), hypervisor: built('hypervisor', ['hypervisor', 'hypervisor-admin']) },
    inventory,
  })
  const files = releaseFiles({ ...release, inventory }, keys)
  const { signatures } = JSON.parse(files.get('release/nix-signatures.json')!) as { signatures: Record<string, string[]> }
  const contentAddresses = Object.fromEntries(names.map((name) => [contentPath(name), address]))
  for (const path of Object.keys(contentAddresses)) delete signatures[path]
  files.set('release/nix-signatures.json', JSON.stringify({ schemaVersion: 1, signatures, contentAddresses }))
  return join(writeFiles(folder, files), 'release')
}

test.each([
  {
    names: ['library'],
    statement: 'Of the 3 paths, 2 are signed by a trusted key of Nix (grind-1), and 1 follows from its content, which needs no signature.',
  },
  {
    names: ['library', 'sandbox', 'hypervisor'],
    statement: 'Of the 3 paths, none is signed by a trusted key of Nix, and 3 follow from their content, which needs no signature.',
  },
])('paths that follow from their content are counted apart from those that are signed: $names.length', async ({ names, statement }) => {
  const checks = await nixChecks({ bundle: withContentAddresses(names), nixKeysFile: join(auditor, 'nix-keys') })
  expect(checks).toMatchObject([{ outcome: 'passed', statement }])
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
