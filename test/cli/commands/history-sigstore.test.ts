import { chownSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { main } from '#cli/main'
import { canonicalRecord } from '#domain/manifest/canonical'
import { realRunner } from '#tools/run/real'
import { sigstoreInstance } from '../../support/sigstore-instance.ts'
import { testWorld } from '../world.ts'
import { testFolder } from '../../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from '../../verbs/whole-evidence.ts'

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
let kept: string
let root: string
beforeAll(async () => {
  const sigstore = await sigstoreInstance()
  const workflow = 'https://github.com/owner/choiros/.github/workflows/release.yml@refs/tags/v1'
  const { source } = whole.manifest
  const statement = canonicalRecord({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'choiros-release.json', digest: { sha256: whole.id } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  })
  const run = { workflow, repository: 'https://github.com/owner/choiros', commit: source.commit }
  kept = writeFiles(parent, new Map([...whole.files, ['release/attestation.json', await sigstore.attest(statement, run)]]))
  root = sigstore.root
})

interface Asked {
  readonly rootFile?: string
  readonly more?: readonly string[]
  readonly check?: string
  /** Where the configuration is: beside the evidence, or in it. */
  readonly place?: string
  readonly ownedByOther?: boolean
}

/** Writes a history in the folder of this configuration, and gives how a check of the release is shown: that of what a workflow attested. */
async function written(application: string, asked: Asked = {}) {
  const { rootFile = 'root.jsonl', more = [], check = 'attestation', place, ownedByOther = false } = asked
  const outer = writeFiles(parent, new Map([['root.jsonl', root]]))
  const folder = place === undefined ? outer : join(outer, place)
  if (place !== undefined) cpSync(kept, join(outer, 'evidence'), { recursive: true })
  writeFileSync(join(folder, 'root.jsonl'), root)
  const component = 'components: { hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } } }'
  const config = `application: ${application}\nprefix: /opt/${application}\n${component}\nsigstore: { trustedRoot: ${rootFile} }\n`
  writeFileSync(join(folder, 'grind-to-prod.yml'), config)
  if (ownedByOther) chownSync(join(folder, 'grind-to-prod.yml'), 12_345, 12_345)
  const world = testWorld({ directory: folder, runner: realRunner })
  const words = [
    '--output',
    'site',
    '--artifacts',
    place === undefined ? kept : join(outer, 'evidence'),
    '--allowed-signers',
    join(auditor, 'allowed_signers'),
  ]
  const exitCode = await main(['history', ...words, ...more], world)
  const { releases } = JSON.parse(readFileSync(join(folder, 'site/history.json'), 'utf8')) as { releases: { releaseId: string }[] }
  expect(releases.map(({ releaseId }) => releaseId)).toContain(whole.id)
  const page = readFileSync(join(folder, 'site/releases', `choiros-${whole.id}.html`), 'utf8')
  const found = new RegExp(`<span class="[^"]*">([^<]*)</span></span>\\s*<span><strong>${check}<`).exec(page)
  return { exitCode, badge: found?.[1], ...world.written() }
}

test('a history checks what a workflow attested with the policy of its own application', async () => {
  expect(await written('choiros')).toMatchObject({ exitCode: 0, badge: 'passed' })
  expect(await written('unrelated')).toMatchObject({ exitCode: 0, badge: 'not provable' })
})

test.each([
  { place: '.', more: [], badge: 'not provable', warned: true },
  { place: '.', more: ['--directory', '.'], badge: 'passed', warned: false },
  { place: 'evidence/hosts', more: [], badge: 'not provable', warned: true },
  { place: 'evidence/hosts', more: ['--directory', '.'], badge: 'not provable', warned: true },
])('a history uses no policy that may have come with the evidence: in $place with $more', async ({ place, more, badge, warned }) => {
  const found = await written('choiros', { place, more })
  expect(found).toMatchObject({ exitCode: 0, badge })
  expect(/^warning: The policy of Sigstore in ".*" is not used: /m.test(found.stderr)).toBe(warned)
})

test.runIf(process.geteuid?.() === 0)('a history uses no policy of another user unless its folder is named', async () => {
  const found = await written('choiros', { ownedByOther: true })
  expect(found).toMatchObject({ exitCode: 0, badge: 'not provable' })
  expect(found.stderr).toMatch(
    /^warning: The policy of Sigstore in ".*" is not used: it belongs to another user\. If .* --directory: ".*"\.$/m,
  )
  expect(await written('choiros', { ownedByOther: true, more: ['--directory', '.'] })).toMatchObject({ exitCode: 0, badge: 'passed' })
})

test('a file of roots that a history cannot use is a warning, and fails no release', async () => {
  const found = await written('choiros', { rootFile: 'nowhere.jsonl' })
  expect(found).toMatchObject({ exitCode: 0, badge: 'not provable' })
  expect(found.stderr).toMatch(/warning: The policy of Sigstore was not read: .*nowhere\.jsonl/)
})

test('a history checks the signatures of Nix with the keys that were given', async () => {
  const check = 'nix-signatures'
  expect(await written('choiros', { check })).toMatchObject({ badge: 'not provable' })
  const more = ['--nix-keys', join(auditor, 'nix-keys')]
  expect(await written('choiros', { check, more })).toMatchObject({ exitCode: 0, badge: 'passed' })
})

test.each(['--nix-keys', '--revoked-keys', '--allowed-signers'])('a file of %s that a history cannot read is refused', async (option) => {
  const world = testWorld({ directory: parent, runner: realRunner })
  const signers = option === '--allowed-signers' ? [] : ['--allowed-signers', join(auditor, 'allowed_signers')]
  expect(await main(['history', '--output', 'site', '--artifacts', kept, ...signers, option, 'nowhere'], world)).toBe(2)
  expect(world.written().stderr).toContain('nowhere')
})
