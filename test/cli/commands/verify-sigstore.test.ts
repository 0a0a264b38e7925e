import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { canonicalRecord } from '#domain/manifest/canonical'
import { realRunner } from '#tools/run/real'
import { sigstoreInstance, type SigstoreInstance } from '../../support/sigstore-instance.ts'
import { testFolder } from '../../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from '../../verbs/whole-evidence.ts'
import { testWorld } from '../world.ts'

/** What a configuration and the options of `verify` decide about bundles of Sigstore. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
const REPOSITORY = 'https://github.com/owner/choiros'
const PINNED = 'owner/choiros/.github/workflows/release.yml'

let sigstore: SigstoreInstance
let attestation: string
let evidence: { readonly plain: string; readonly attested: string }
beforeAll(async () => {
  sigstore = await sigstoreInstance()
  const workflow = 'https://github.com/owner/choiros/.github/workflows/evil.yml@refs/tags/v1'
  const statement = canonicalRecord({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'choiros-release.json', digest: { sha256: whole.id } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  })
  attestation = await sigstore.attest(statement, { workflow, repository: REPOSITORY, commit: whole.manifest.source.commit })
  evidence = {
    plain: writeFiles(parent, whole.files),
    attested: writeFiles(parent, new Map([...whole.files, ['release/attestation.json', attestation]])),
  }
  writeFileSync(join(parent, 'root.jsonl'), sigstore.root)
})

/** The folder of a configuration of this application with this policy; its file of roots is there, unless it is named another way. */
function configured(application: string, policy: string): string {
  const folder = writeFiles(parent, new Map([['root.jsonl', sigstore.root]]))
  const component = 'components: { hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } } }'
  const hosts = 'hosts: { local: { address: local } }'
  writeFileSync(
    join(folder, 'grind-to-prod.yml'),
    `application: ${application}\nprefix: /opt/${application}\n${component}\n${hosts}\n${policy}\n`,
  )
  mkdirSync(join(folder, 'below'))
  return folder
}

const shapes = [
  { shape: 'whole evidence', path: '', keyOptions: ['--known-hosts', join(auditor, 'known_hosts')] },
  { shape: 'a single manifest', path: 'release', keyOptions: [] },
] as const
type Shape = (typeof shapes)[number]

/** Runs verify in a folder, and gives how it ended and what it found of bundles of Sigstore. */
async function verified(directory: string, { path, keyOptions }: Shape, { words = [], kind = 'attested' }: Asked = {}) {
  const world = testWorld({ directory, runner: realRunner })
  const signers = ['--allowed-signers', join(auditor, 'allowed_signers'), ...keyOptions]
  const exitCode = await main(['verify', join(evidence[kind], path), ...signers, ...words, '--json'], world)
  const { stdout, stderr } = world.written()
  const { checks = [] } = (stdout === '' ? {} : JSON.parse(stdout)) as { checks?: { check: string; outcome: string; hint?: string }[] }
  const own = checks.filter(({ check }) => check === 'attestation')
  return { exitCode, stderr, outcomes: own.map(({ outcome }) => outcome), hints: own.flatMap(({ hint }) => hint ?? []) }
}

interface Asked {
  readonly words?: readonly string[]
  readonly kind?: 'plain' | 'attested'
}

const policyWith = (root: string, workflow = PINNED) => `sigstore: { trustedRoot: ${root}, signerWorkflow: ${workflow} }`

describe.each(shapes)('verify of $shape', (shape) => {
  test('the policy of another application is not used, which the hint names', async () => {
    const found = await verified(configured('unrelated', policyWith('nowhere.jsonl')), shape)
    expect(found).toMatchObject({ exitCode: 0, outcomes: ['not-provable'] })
    expect(found.hints[0]).toMatch(/^The policy of grind-to-prod\.yml is for unrelated, and this release is of choiros\. /)
  })

  test('the policy of its own application is used, also from a folder below it', async () => {
    const folder = configured('choiros', policyWith('root.jsonl'))
    expect(await verified(folder, shape)).toMatchObject({ exitCode: 4, outcomes: ['failed'] })
    expect(await verified(join(folder, 'below'), shape)).toMatchObject({ exitCode: 4, outcomes: ['failed'] })
    const free = configured('choiros', policyWith('root.jsonl', 'owner/choiros'))
    expect(await verified(free, shape)).toMatchObject({ exitCode: 0, outcomes: ['passed'] })
  })

  test('the policy of a folder that is named is used, whatever application it is of', async () => {
    const words = ['--directory', configured('unrelated', policyWith('root.jsonl'))]
    expect(await verified(parent, shape, { words })).toMatchObject({ exitCode: 4, outcomes: ['failed'] })
  })

  test('roots that the configuration names are read only if there is a bundle to check', async () => {
    const folder = configured('choiros', policyWith('nowhere.jsonl'))
    expect(await verified(folder, shape, { kind: 'plain' })).toMatchObject({ exitCode: 0, outcomes: [] })
    expect(await verified(folder, shape)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('nowhere.jsonl') })
  })

  test.each([
    { option: ['--trusted-root', join(parent, 'root.jsonl')] },
    { option: ['--oidc-issuer', 'https://token.actions.githubusercontent.com'] },
  ])('an option counts before the same key of the configuration alone: $option.0 keeps its workflow', async ({ option }) => {
    const folder = configured('choiros', policyWith('root.jsonl'))
    expect(await verified(folder, shape, { words: option })).toMatchObject({ exitCode: 4, outcomes: ['failed'] })
    const workflow = ['--signer-workflow', 'owner/choiros']
    expect(await verified(folder, shape, { words: [...option, ...workflow] })).toMatchObject({ exitCode: 0, outcomes: ['passed'] })
  })

  test('the issuer of the configuration is demanded, and an option counts before it', async () => {
    const folder = configured(
      'choiros',
      'sigstore: { trustedRoot: root.jsonl, signerWorkflow: owner/choiros, oidcIssuer: https://other.example }',
    )
    expect(await verified(folder, shape)).toMatchObject({ exitCode: 4, outcomes: ['failed'] })
    const words = ['--oidc-issuer', 'https://token.actions.githubusercontent.com']
    expect(await verified(folder, shape, { words })).toMatchObject({ exitCode: 0, outcomes: ['passed'] })
  })

  test('a folder that is named and has no policy, or no valid configuration, is refused by its name', async () => {
    const without = ['--directory', configured('choiros', '')]
    expect(await verified(parent, shape, { words: without })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(
        /^\S+ --directory has no effect without --\w+: its grind-to-prod\.yml has no "sigstore", and no key of a host that is used\.$/m,
      ),
    })
    const nowhere = await verified(parent, shape, { words: ['--directory', 'nowhere'] })
    expect(nowhere).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('There is no grind-to-prod.yml') })
    const invalid = ['--directory', configured('choiros', 'sigstore: [')]
    expect(await verified(parent, shape, { words: invalid })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('grind-to-prod.yml'),
    })
  })

  test('a configuration around the working directory that is not valid is a warning', async () => {
    const found = await verified(configured('choiros', 'sigstore: ['), shape)
    expect(found).toMatchObject({ exitCode: 0, outcomes: ['not-provable'] })
    expect(found.stderr).toContain('The policy of Sigstore was not read: ')
  })
})

test('keys in the evidence do not replace the workflow that the configuration pins', async () => {
  const folder = configured('choiros', policyWith('root.jsonl'))
  const world = testWorld({ directory: folder, runner: realRunner })
  const enclosed = new Map([...whole.files, ['release/attestation.json', attestation], ['trust/trusted_root.json', sigstore.root]])
  expect(await main(['verify', writeFiles(parent, enclosed), '--enclosed-keys', '--allow-unsigned', '--json'], world)).toBe(4)
  const { checks } = JSON.parse(world.written().stdout) as { checks: { check: string; outcome: string; statement: string }[] }
  expect(checks.filter(({ check }) => check === 'attestation')).toMatchObject([
    { outcome: 'failed', statement: expect.stringContaining('not by a workflow of') },
  ])
})
