import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, test } from 'vitest'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { sbomProblems, sbomStatement, sbomValue, type PackageMeta } from '#domain/statement/sbom'
import { statementEnvelope, statementOf } from '#domain/statement/statement'
import { HYPERVISOR, LIBRARY, sampleInventory, sampleRelease } from '../manifest/sample.ts'

const { manifest } = sampleRelease()
const manifestPath = '/nix/store/3c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
const sbom = cycloneDx({ manifest, manifestPath, inventory: sampleInventory })
const meta = new Map<string, PackageMeta>([
  [
    HYPERVISOR,
    {
      description: 'Runs sandboxes',
      homepage: 'https://example.org/',
      licences: [{ id: 'MIT' }, { name: 'Our own' }],
      sources: ['https://example.org/a.tar.gz'],
    },
  ],
  [LIBRARY, { licences: [], sources: [] }],
])
const statement = statementOf(statementEnvelope(sbomStatement(manifest, sbom, meta)))

test('the attested bill of materials has what the flake states, and is valid by the schema of CycloneDX', async () => {
  expect(statement).toMatchObject({ predicateType: 'https://cyclonedx.org/bom' })
  const components = statement.predicate!['components'] as readonly Record<string, unknown>[]
  expect(components.find((component) => component['bom-ref'] === HYPERVISOR)).toMatchObject({
    description: 'Runs sandboxes',
    licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Our own' } }],
    externalReferences: [
      { type: 'website', url: 'https://example.org/' },
      { type: 'source-distribution', url: 'https://example.org/a.tar.gz' },
    ],
  })
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(statement.predicate))).toBeNull()
})

test('the attested bill of materials is that of the inventory, but for what the flake states', () => {
  expect(sbomProblems(statement, manifest, sbomValue(sbom))).toEqual([])
  expect(sbomProblems(statementOf(statementEnvelope(sbomStatement(manifest, sbom, new Map()))), manifest, sbomValue(sbom))).toEqual([])
  const added = { ...statement, predicate: { ...statement.predicate, components: [{ 'bom-ref': '/nix/store/x' }] } }
  expect(sbomProblems(added, manifest, sbomValue(sbom))).toEqual([
    expect.stringMatching(/^differs from sbom.cdx.json, first at "\/components/),
  ])
  expect(sbomProblems(added, manifest, undefined)).toEqual([])
  expect(sbomProblems(statement, manifest, sbomValue('not JSON'))).toHaveLength(1)
})

test('another predicate is not a bill of materials', () => {
  expect(sbomProblems({ ...statement, predicateType: 'https://spdx.dev/Document' }, manifest, sbomValue(sbom))).toEqual([
    'is not a bill of materials',
  ])
  expect(sbomProblems({ ...statement, predicate: {} }, manifest, undefined)).toEqual(['is not a bill of materials'])
})
