import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Check } from '#domain/evidence/check'
import { canonicalRecord } from '#domain/manifest/canonical'
import { statementEnvelope } from '#domain/statement/statement'
import { payloadOf } from '#domain/statement/dsse'
import type { GivenSigstore } from '#steps/evidence/sigstore-trust'
import { realRunner } from '#tools/run/real'
import { verify } from '#verbs/verify'
import { verifyEvidence } from '#verbs/verify-evidence'
import { sigstoreInstance, type SigstoreInstance, type WorkflowRun } from '../support/sigstore-instance.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { auditorFiles, newKeys, provenanceOfRelease, wholeEvidence, writeFiles, type Files } from './whole-evidence.ts'

/** What a workflow attested of a release, with an instance of Sigstore that only this file has. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const { id, manifest } = whole
const auditor = writeFiles(parent, auditorFiles(keys))
const REPOSITORY = 'https://github.com/owner/choiros'
const RELEASE_WORKFLOW = 'https://github.com/forge/grind-to-prod/.github/workflows/release.yml@refs/tags/v1'

let sigstore: SigstoreInstance
let other: SigstoreInstance
let expired: SigstoreInstance
beforeAll(async () => {
  sigstore = await sigstoreInstance()
  other = await sigstoreInstance()
  expired = await sigstoreInstance({ end: new Date('2021-01-01T00:00:00Z') })
})

const run = (more: Partial<WorkflowRun> = {}): WorkflowRun => ({
  workflow: RELEASE_WORKFLOW,
  repository: REPOSITORY,
  commit: manifest.source.commit,
  ...more,
})

/** A statement of GitHub about an artifact with this digest. */
const about = (sha256: string) =>
  canonicalRecord({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'choiros-release.json', digest: { sha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' } },
  })
const ownProvenance = () => payloadOf(statementEnvelope(provenanceOfRelease(manifest))).toString('utf8')

interface Given extends Omit<GivenSigstore, 'trustedRootFile'> {
  /** The text of the trusted root; that of the instance when absent, and none when null. */
  readonly root?: string | null
}

/** Verifies whole evidence with these files beside the manifest, and gives the checks of what was attested. */
async function attested(files: Readonly<Record<string, string>>, { root = sigstore.root, ...policy }: Given = {}): Promise<Check[]> {
  const all: Files = new Map([...whole.files, ...Object.entries(files).map(([name, text]) => [`release/${name}`, text] as const)])
  const trustedRootFile = join(auditor, 'root')
  if (root !== null) writeFileSync(trustedRootFile, root)
  const result = await verifyEvidence(
    {
      folder: writeFiles(parent, all),
      allowedSignersFile: join(auditor, 'allowed_signers'),
      knownHostsFile: join(auditor, 'known_hosts'),
      nixKeysFile: join(auditor, 'nix-keys'),
      revokedKeysFile: join(auditor, 'revoked_keys'),
      sigstore: { signerWorkflow: 'forge/grind-to-prod', ...policy, ...(root === null ? {} : { trustedRootFile }) },
    },
    { runner: realRunner, reporter: { report: () => undefined } },
  )
  const others = result.checks.filter(({ check, outcome }) => check !== 'attestation' && outcome !== 'passed')
  expect(others).toEqual([])
  return result.checks.filter(({ check }) => check === 'attestation')
}

test('a bundle of Sigstore is proved offline, and its statement shows exactly what it claims', async () => {
  const checks = await attested({
    'attestation.json': await sigstore.attest(about(id), run()),
    'provenance.sigstore.json': await sigstore.attest(ownProvenance(), run()),
    'manifest.sigstore.json': await sigstore.signFile(whole.files.get('release/manifest.json')!, run()),
  })
  expect(checks.map(({ outcome, vouchedBy }) => [outcome, vouchedBy])).toEqual([
    ['passed', 'sigstore'],
    ['passed', 'sigstore'],
    ['passed', 'sigstore'],
  ])
  const signed = `It was signed by the workflow "${RELEASE_WORKFLOW}" in a run of "${REPOSITORY}" at the commit "${manifest.source.commit}" ("${REPOSITORY}/actions/runs/77/attempts/1").`
  expect(checks.map(({ statement }) => statement)).toEqual([
    `"attestation.json" has a statement of the type "https://slsa.dev/provenance/v1" about this manifest. ${signed}`,
    `"manifest.sigstore.json" is a signature of the manifest itself. ${signed}`,
    `"provenance.sigstore.json" has a statement of the type "https://slsa.dev/provenance/v1" about this manifest, which agrees with it. ${signed}`,
  ])
})

test('a bundle is not provable without a trusted root, and the hint names where to get one', async () => {
  const [check, ...more] = await attested({ 'attestation.json': await sigstore.attest(about(id), run()) }, { root: null })
  expect(more).toEqual([])
  expect(check).toMatchObject({ outcome: 'not-provable', vouchedBy: 'none' })
  expect(check!.hint).toContain('gh attestation trusted-root')
})

test('one of several trusted roots is enough, as the program of GitHub prints them', async () => {
  const root = `${other.root}\n${sigstore.root}\n`
  expect(await attested({ 'attestation.json': await sigstore.attest(about(id), run()) }, { root })).toMatchObject([{ outcome: 'passed' }])
})

test('a bundle with a time stamp and no log is proved by the root of an instance without logs alone', async () => {
  const own = await sigstoreInstance({ isPrivate: true })
  const files = { 'attestation.json': await own.attest(about(id), run()) }
  expect(await attested(files, { root: `${sigstore.root}\n${own.root}` })).toMatchObject([{ outcome: 'passed' }])
  // The same authorities with a log: what it would demand is not there.
  const { tlogs, ctlogs } = JSON.parse(sigstore.root) as { tlogs: object; ctlogs: object }
  for (const log of [{ tlogs }, { ctlogs }])
    expect(await attested(files, { root: JSON.stringify({ ...JSON.parse(own.root), ...log }) })).toMatchObject([{ outcome: 'failed' }])
  const [foreign] = await attested(files, { root: (await sigstoreInstance({ isPrivate: true })).root })
  expect(foreign!.outcome).toBe('failed')
})

describe('the workflow that must have signed', () => {
  test.each([
    { signerWorkflow: 'forge/grind-to-prod', outcome: 'passed' },
    { signerWorkflow: 'Forge/Grind-To-Prod', outcome: 'passed' },
    { signerWorkflow: 'github.com/forge/grind-to-prod', outcome: 'passed' },
    { signerWorkflow: 'forge/grind-to-prod/.github/workflows/release.yml', outcome: 'passed' },
    { signerWorkflow: 'https://github.com/forge/grind-to-prod/.github/workflows/release.yml@refs/tags/v1', outcome: 'passed' },
    { signerWorkflow: 'forge/grind-to-prod/.github/workflows/release.yml@refs/tags/v2', outcome: 'failed' },
    { signerWorkflow: 'forge/grind-to-prod/.github/workflows/rel', outcome: 'failed' },
    { signerWorkflow: 'forge/grind-to-prod/.github/workflows/other.yml', outcome: 'failed' },
    { signerWorkflow: 'forge/grind', outcome: 'failed' },
    { signerWorkflow: 'forge', outcome: 'failed' },
    { signerWorkflow: undefined, outcome: 'failed' },
  ])('the workflow $signerWorkflow is $outcome', async ({ signerWorkflow, outcome }) => {
    const files = { 'attestation.json': await sigstore.attest(about(id), run()) }
    expect(await attested(files, { signerWorkflow })).toMatchObject([{ outcome }])
  })

  test('a workflow of another repository fails without the option, and the hint names it', async () => {
    const [check] = await attested({ 'attestation.json': await sigstore.attest(about(id), run()) }, { signerWorkflow: undefined })
    expect(check).toMatchObject({ outcome: 'failed', hint: expect.stringContaining('--signer-workflow') })
  })

  test('a workflow of the repository itself needs no option', async () => {
    const workflow = 'https://github.com/owner/choiros/.github/workflows/own.yml@refs/heads/main'
    const files = { 'attestation.json': await sigstore.attest(about(id), run({ workflow })) }
    expect(await attested(files, { signerWorkflow: undefined })).toMatchObject([{ outcome: 'passed' }])
  })
})

interface Forgery {
  readonly name: string
  readonly file?: string
  readonly bundle: () => Promise<string>
  readonly given?: () => Given
  readonly says: RegExp
}

/** A bundle in which a part was replaced. */
async function tampered(change: (bundle: Bundle) => void): Promise<string> {
  const bundle = JSON.parse(await sigstore.attest(about(id), run())) as Bundle
  change(bundle)
  return JSON.stringify(bundle)
}
interface Bundle {
  dsseEnvelope: { payload: string; signatures: { sig: string }[] }
  verificationMaterial: {
    certificate: { rawBytes: string }
    tlogEntries: { integratedTime: string; canonicalizedBody: string; inclusionPromise?: unknown; inclusionProof?: unknown }[]
  }
}

const forgeries: readonly Forgery[] = [
  {
    name: 'a bundle of another release',
    bundle: () => sigstore.attest(about('7'.repeat(64)), run()),
    says: /is about another artifact than this manifest/,
  },
  {
    name: 'a signature of another file',
    file: 'manifest.sigstore.json',
    bundle: () => sigstore.signFile('another file', run()),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'a provenance of another commit',
    file: 'provenance.sigstore.json',
    bundle: () => sigstore.attest(ownProvenance().replaceAll(manifest.source.commit, 'd'.repeat(40)), run()),
    says: /names the commit "d{40}"/,
  },
  {
    name: "a statement of GitHub in the place of the build's own",
    file: 'provenance.sigstore.json',
    bundle: () => sigstore.attest(about(id), run()),
    says: /is not understood/,
  },
  {
    name: 'a run of another repository',
    bundle: () => sigstore.attest(about(id), run({ repository: 'https://github.com/evil/choiros' })),
    says: /is of a run of "https:\/\/github\.com\/evil\/choiros", and the release is of github\.com\/owner\/choiros/,
  },
  {
    name: 'a workflow of another repository',
    bundle: () => sigstore.attest(about(id), run({ workflow: 'https://github.com/evil/grind-to-prod/.github/workflows/release.yml@x' })),
    says: /was signed by "https:\/\/github\.com\/evil\/\S+, and not by a workflow of https:\/\/github\.com\/forge\/grind-to-prod/,
  },
  {
    name: 'a repository whose name begins with the right one',
    bundle: () => sigstore.attest(about(id), run({ workflow: RELEASE_WORKFLOW.replace('grind-to-prod/', 'grind-to-prod-evil/') })),
    says: /and not by a workflow of/,
  },
  {
    name: 'a person in place of a workflow',
    bundle: () => sigstore.attest(about(id), run({ workflow: 'mailto:eve@example.org', issuer: 'https://accounts.example.org' })),
    says: /in the name of "https:\/\/accounts\.example\.org"/,
  },
  {
    name: 'another instance of Sigstore',
    bundle: () => other.attest(about(id), run()),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'an authority that was not valid any more',
    bundle: () => expired.attest(about(id), run()),
    given: () => ({ root: expired.root }),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'a log of signatures that the root does not have',
    bundle: () => sigstore.attest(about(id), run()),
    given: () => ({ root: JSON.stringify({ ...JSON.parse(sigstore.root), tlogs: JSON.parse(other.root).tlogs }) }),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'a log of certificates that the root does not have',
    bundle: () => sigstore.attest(about(id), run()),
    given: () => ({ root: JSON.stringify({ ...JSON.parse(sigstore.root), ctlogs: JSON.parse(other.root).ctlogs }) }),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'another payload',
    bundle: () => tampered(({ dsseEnvelope }) => (dsseEnvelope.payload = Buffer.from(about('7'.repeat(64))).toString('base64'))),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'another signature',
    bundle: () => tampered(({ dsseEnvelope }) => (dsseEnvelope.signatures[0]!.sig = Buffer.from('x').toString('base64'))),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'the certificate of another bundle',
    bundle: async () => {
      const { verificationMaterial } = JSON.parse(await sigstore.attest(about(id), run())) as Bundle
      return tampered((bundle) => (bundle.verificationMaterial.certificate = verificationMaterial.certificate))
    },
    says: /is not proved by the trusted root/,
  },
  {
    name: 'an entry of the log that was made for another bundle',
    bundle: async () => {
      const { verificationMaterial } = JSON.parse(await sigstore.attest(about('7'.repeat(64)), run())) as Bundle
      return tampered((bundle) => (bundle.verificationMaterial.tlogEntries = verificationMaterial.tlogEntries))
    },
    says: /is not proved by the trusted root/,
  },
  {
    name: 'a bundle without an entry of the log',
    bundle: () => tampered(({ verificationMaterial }) => (verificationMaterial.tlogEntries = [])),
    says: /is not proved by the trusted root/,
  },
  {
    name: 'a log entry at a time that the log did not sign',
    bundle: () => tampered(({ verificationMaterial }) => (verificationMaterial.tlogEntries[0]!.integratedTime = '1600000000')),
    says: /is not proved by the trusted root/,
  },
  { name: 'rubbish', bundle: async () => 'x', says: /cannot be read as a bundle of Sigstore/ },
  { name: 'an empty object', bundle: async () => '{}', says: /cannot be read as a bundle of Sigstore/ },
  {
    name: 'text that would act in a terminal',
    bundle: () => sigstore.attest(about(id), run({ repository: 'https://github.com/evil\u001b[2J/x' })),
    says: /is of a run of "https:\/\/github\.com\/evil\\u001b\[2J\/x"/,
  },
]

describe('a forged bundle of Sigstore', () => {
  test.each(forgeries)('$name fails, and nothing else does', async ({ file = 'attestation.json', bundle, given, says }) => {
    const checks = await attested({ [file]: await bundle() }, given?.())
    expect(checks).toMatchObject([{ outcome: 'failed', vouchedBy: 'none', statement: expect.stringMatching(says) }])
  })
})

describe('a trusted root that was given', () => {
  test.each([
    { name: 'text', root: 'x' },
    { name: 'an object without authorities', root: '{}' },
    { name: 'an empty file', root: '' },
    { name: 'a list of signers', root: 'alice ssh-ed25519 AAAA' },
  ])('$name is refused', async ({ root }) => {
    await expect(attested({}, { root })).rejects.toMatchObject({ code: 'key-invalid' })
  })

  test('a log key without the time from which it is valid is refused', async () => {
    const root = sigstore.root.replaceAll('"validFor":{"start":"2020-01-01T00:00:00Z"}}', '"validFor":{}}')
    await expect(attested({}, { root })).rejects.toMatchObject({ code: 'key-invalid' })
  })
})

test('a trusted root that is enclosed in the evidence proves nothing by itself', async () => {
  const files: Files = new Map([
    ...whole.files,
    ['release/attestation.json', await sigstore.attest(about(id), run())],
    ['trust/trusted_root.json', sigstore.root],
  ])
  const folder = writeFiles(parent, files)
  const options = { folder, allowedSignersFile: join(auditor, 'allowed_signers'), knownHostsFile: join(auditor, 'known_hosts') }
  const context = { runner: realRunner, reporter: { report: () => undefined } }
  const ignored = await verifyEvidence(options, context)
  expect(ignored.checks.find(({ check }) => check === 'attestation')).toMatchObject({ outcome: 'not-provable' })
  const sigstorePolicy = { signerWorkflow: 'forge/grind-to-prod' }
  const used = await verifyEvidence({ ...options, useEnclosedKeys: true, sigstore: sigstorePolicy }, context)
  expect(used.checks.find(({ check }) => check === 'attestation')).toMatchObject({ outcome: 'passed' })
  expect(used.checks.find(({ check, outcome }) => check === 'keys' && outcome === 'not-provable')!.statement).toContain('trusted_root.json')
})

test('a single manifest is checked with a trusted root, too', async () => {
  const files: Files = new Map([['release/manifest.json', whole.files.get('release/manifest.json')!]])
  files.set('release/attestation.json', await sigstore.attest(about(id), run()))
  files.set('root', sigstore.root)
  const folder = writeFiles(parent, files)
  const result = await verify(
    {
      bundle: join(folder, 'release'),
      allowedSignersFile: join(auditor, 'allowed_signers'),
      sigstore: { trustedRootFile: join(folder, 'root'), signerWorkflow: 'forge/grind-to-prod' },
    },
    { runner: realRunner, reporter: { report: () => undefined } },
  )
  expect(result.releaseId).toBe(id)
  expect(result.checks.find(({ check }) => check === 'attestation')).toMatchObject({ outcome: 'passed', vouchedBy: 'sigstore' })
})
