import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { releaseIdOf } from '#domain/manifest/release-id'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { envelopeText, parseEnvelope, signedBytesOf } from '#domain/statement/dsse'
import { provenanceStatement, type BuildFacts } from '#domain/statement/provenance'
import { sbomStatement } from '#domain/statement/sbom'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import type { Bundle } from '#steps/bundle/read'
import { signStatements } from '#steps/statement/sign-statements'
import { realRunner } from '#tools/run/real'
import { checkCommand } from '#tools/ssh/keygen-sign'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { makeKey, testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const { manifest, bytes } = sampleRelease()
const facts: BuildFacts = {
  manifest,
  ref: null,
  derivations: {},
  locks: [],
  builder: 'local',
  versions: {},
  invocation: undefined,
  startedOn: '2026-01-05T01:00:00.000Z',
  finishedOn: '2026-01-05T01:01:00.000Z',
}
const sbom = cycloneDx({ manifest, manifestPath: manifestOwnPath(manifest, bytes).path, inventory: sampleInventory })
const written = {
  'provenance.intoto.json': envelopeText(statementEnvelope(provenanceStatement(facts))),
  'sbom.intoto.json': envelopeText(statementEnvelope(sbomStatement(manifest, sbom, new Map()))),
}

beforeAll(async () => {
  await makeKey(join(folder, 'alice'))
  await makeKey(join(folder, 'bob'))
})

async function bundleWith(files: Readonly<Record<string, string>>): Promise<Bundle> {
  const place = await mkdtemp(join(folder, 'bundle-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(place, name), text)
  return {
    folder: place,
    file: join(place, 'manifest.json'),
    manifest,
    text: bytes,
    releaseId: releaseIdOf(manifest),
    signature: undefined,
    approvals: undefined,
    inventory: sampleInventory,
  }
}

async function sign(bundle: Bundle, name: 'alice' | 'bob' | 'nobody' = 'alice') {
  const reporter = collectingReporter()
  const signed = await signStatements(bundle, { kind: 'file', file: join(folder, name) }, { runner: realRunner, reporter })
  return { signed, warnings: reporter.events.map((event) => (event.event === 'note' ? event.message : '')) }
}

test('each statement of a build is signed, and plain ssh-keygen finds the signature good', async () => {
  const bundle = await bundleWith(written)
  const { signed, warnings } = await sign(bundle)
  expect(warnings).toEqual([])
  expect(signed).toEqual(Object.keys(written).map((name) => join(bundle.folder, name)))
  for (const file of signed) {
    const envelope = parseEnvelope(await readFile(file, 'utf8'))
    await writeFile(join(folder, 'sig'), sshSignatureOf(envelope.signatures[0]!)!.armour)
    const check = checkCommand(join(folder, 'sig'), signedBytesOf(envelope).toString(), STATEMENT_NAMESPACE)
    expect((await realRunner.run(check)).stdout).toContain(`signature with ED25519 key ${envelope.signatures[0]!.keyid}`)
  }
})

test('several people sign one after another, and signing twice changes nothing', async () => {
  const bundle = await bundleWith(written)
  const text = () => readFile(join(bundle.folder, 'provenance.intoto.json'), 'utf8')
  await sign(bundle)
  const first = await text()
  await sign(bundle)
  expect(await text()).toBe(first)
  await sign(bundle, 'bob')
  const { payload, signatures } = parseEnvelope(await text())
  expect(payload).toBe(parseEnvelope(first).payload)
  expect(signatures).toHaveLength(2)
  expect(signatures[0]).toEqual(parseEnvelope(first).signatures[0])
})

const other = { ...manifest, source: { ...manifest.source, commit: 'e'.repeat(40) } }
const withSource = (commit: string) => {
  const statement = provenanceStatement({ ...facts, manifest: { ...manifest, source: { ...manifest.source, commit } } })
  return { ...statement, subject: provenanceStatement(facts).subject }
}
test.each([
  [
    'of another release',
    'provenance.intoto.json',
    provenanceStatement({ ...facts, manifest: other }),
    'it is about another manifest or other components',
  ],
  ['of another commit', 'provenance.intoto.json', withSource('e'.repeat(40)), 'it names the commit'],
  [
    'of another repository',
    'provenance.intoto.json',
    {
      ...provenanceStatement({
        ...facts,
        manifest: { ...manifest, source: { ...manifest.source, repository: 'github.com/evil/choiros' } },
      }),
      subject: provenanceStatement(facts).subject,
    },
    'it names the repository',
  ],
  [
    'with a component more',
    'sbom.intoto.json',
    sbomStatement(
      manifest,
      sbom.replace('"components": [', '"components": [{ "bom-ref": "x", "type": "library", "name": "x" },'),
      new Map(),
    ),
    'it differs from sbom.cdx.json',
  ],
  ['of another type', 'sbom.intoto.json', provenanceStatement(facts), 'it is not a bill of materials'],
] as const)('a statement %s is not signed', async (_, name, statement, expected) => {
  const text = envelopeText(statementEnvelope(statement))
  const bundle = await bundleWith({ [name]: text })
  const { signed, warnings } = await sign(bundle)
  expect(signed).toEqual([])
  expect(warnings).toEqual([expect.stringContaining(expected)])
  expect(await readFile(join(bundle.folder, name), 'utf8')).toBe(text)
})

test('a file that is not an envelope, or a key that does not sign, is a warning', async () => {
  const rubbish = await sign(await bundleWith({ 'provenance.intoto.json': 'rubbish' }))
  expect(rubbish).toEqual({ signed: [], warnings: [expect.stringContaining('is not JSON')] })
  const { signed, warnings } = await sign(await bundleWith(written), 'nobody')
  expect(signed).toEqual([])
  expect(warnings).toEqual(Array(2).fill(expect.stringMatching(/was not signed: The signing key "\S*nobody" cannot be read/)))
})
