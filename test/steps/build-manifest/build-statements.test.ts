import { expect, test } from 'vitest'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { parseEnvelope } from '#domain/statement/dsse'
import { provenanceOf, provenanceProblems } from '#domain/statement/provenance'
import { sbomProblems, sbomValue } from '#domain/statement/sbom'
import { statementOf } from '#domain/statement/statement'
import { buildStatements } from '#steps/build-manifest/build-statements'
import { HYPERVISOR, sampleConfig, sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'

const { manifest } = sampleRelease()
const { commit } = manifest.source
const manifestPath = '/nix/store/3c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
const sbom = cycloneDx({ manifest, manifestPath, inventory: sampleInventory })
const drv = (name: string) => `/nix/store/${'a'.repeat(32)}-${name}.drv`
const version: ScriptedAnswer = { when: ['nix', '--version'], stdout: 'nix (Nix) 2.26.3\n' }
const meta = (reference: string, answer: Partial<ScriptedAnswer>): ScriptedAnswer => ({
  when: (argv) => argv[1] === 'eval' && argv.at(-1) === reference,
  ...answer,
})
const stated = {
  description: 'It runs',
  homepages: ['https://u:secret@example.org/?t=secret', 'rubbish'],
  licences: ['MIT', 'Mine'],
  sources: null,
}

async function statements(...answers: ScriptedAnswer[]) {
  const runner = scriptedRunner([...answers, version])
  const make = await buildStatements(
    {
      source: { root: '/srv/r', folder: '', repository: manifest.source.repository, commit, commitTime: '', config: sampleConfig },
      ref: 'v1.2',
      builder: { kind: 'self-hosted', invocation: 'https://github.com/owner/choiros/actions/runs/7/attempts/2' },
      startedOn: '2026-01-05T01:00:00.000Z',
      components: [
        { name: 'sandbox', reference: 'x#sandbox', derivation: drv('sandbox'), folder: 'sandbox' },
        { name: 'hypervisor', reference: 'x#hypervisor', derivation: drv('hypervisor'), folder: 'hypervisor' },
      ],
    },
    runner,
  )
  const { provenance, sbomStatement } = make({ manifest, sbom })
  return {
    provenance: statementOf(parseEnvelope(provenance)),
    bom: statementOf(parseEnvelope(sbomStatement)),
    unsigned: parseEnvelope(provenance),
  }
}

test('a build states what it was made of, and nothing that contradicts the manifest', async () => {
  const lock: ScriptedAnswer = {
    when: (argv) => argv.at(-1) === `${commit}:hypervisor/flake.lock`,
    stdout: JSON.stringify({ nodes: { nixpkgs: { locked: { type: 'github', owner: 'NixOS', repo: 'nixpkgs', rev: 'd'.repeat(40) } } } }),
  }
  const noLock: ScriptedAnswer = { when: (argv) => argv.at(-1) === `${commit}:sandbox/flake.lock`, status: 128 }
  const none = meta('x#sandbox', { status: 1 })
  const { provenance, bom, unsigned } = await statements(lock, noLock, none, meta('x#hypervisor', { stdout: JSON.stringify(stated) }))
  expect(unsigned.signatures).toEqual([])
  expect(provenanceProblems(provenance, manifest)).toEqual([])
  const { buildDefinition, runDetails } = provenanceOf(provenance)
  expect(buildDefinition.externalParameters.ref).toBe('v1.2')
  expect(buildDefinition.internalParameters.derivations).toEqual({ sandbox: drv('sandbox'), hypervisor: drv('hypervisor') })
  expect(buildDefinition.resolvedDependencies.map(({ name }) => name)).toEqual(['source', 'hypervisor/flake.lock', 'nixpkgs'])
  expect(runDetails.builder).toMatchObject({ id: 'urn:grind-to-prod:builders/github-self-hosted', version: { nix: '2.26.3' } })
  expect(runDetails.metadata.invocationId).toBe('https://github.com/owner/choiros/actions/runs/7/attempts/2')
  expect(sbomProblems(bom, manifest, sbomValue(sbom))).toEqual([])
  const components = bom.predicate!['components'] as readonly Record<string, unknown>[]
  expect(components.find((component) => component['bom-ref'] === HYPERVISOR)).toMatchObject({
    description: 'It runs',
    licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Mine' } }],
    externalReferences: [{ type: 'website', url: 'https://example.org/' }],
  })
})

test('meta-attributes that cannot be evaluated or are of another form are left out', async () => {
  const noLock: ScriptedAnswer = { when: (argv) => argv.at(-1)?.endsWith('flake.lock') === true, status: 128 }
  const { bom } = await statements(noLock, meta('x#sandbox', { stdout: 'rubbish' }), meta('x#hypervisor', { stdout: '{"licences":"MIT"}' }))
  expect(bom.predicate).toEqual(JSON.parse(sbom))
})
