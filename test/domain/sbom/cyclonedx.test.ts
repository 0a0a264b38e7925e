import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, it } from 'vitest'
import { inventoryOf } from '#domain/closure/inventory'
import { releaseIdOf } from '#domain/manifest/release-id'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { HYPERVISOR, LIBRARY, SANDBOX, sampleInventory, sampleRelease } from '../manifest/sample.ts'

const { manifest } = sampleRelease()
const manifestPath = '/nix/store/3c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
const openssl = '/nix/store/4c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-openssl-3.0.14+git?b=1-bin'
const inventory = inventoryOf([
  ...sampleInventory.paths.map((entry) => (entry.path === LIBRARY ? { ...entry, references: [openssl] } : entry)),
  { path: openssl, narHash: `sha256-${Buffer.alloc(32, 0xab).toString('base64')}`, narSize: 7, references: [openssl] },
])

interface Read {
  readonly serialNumber: string
  readonly metadata: { readonly timestamp: string; readonly component: Record<string, unknown> }
  readonly components: readonly Record<string, unknown>[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}
const text = cycloneDx({ manifest, manifestPath, inventory })
const bom = JSON.parse(text) as Read
const id = releaseIdOf(manifest)

it('the bill of materials is valid by the published schema of CycloneDX 1.6', async () => {
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull()
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text.replace('"purl"', '"url"'))).not.toBeNull()
})

it('the bill of materials of the same release has the same bytes, and that of another a new serial', () => {
  expect(cycloneDx({ manifest, manifestPath, inventory })).toBe(text)
  const other = JSON.parse(cycloneDx({ manifest: { ...manifest, prefix: '/opt/other' }, manifestPath, inventory })) as Read
  expect(other.serialNumber).not.toBe(bom.serialNumber)
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(bom.metadata.timestamp).toBe('2026-01-05T01:00:00.000Z')
})

it('the bill of materials describes the release', () => {
  expect(bom.metadata.component).toEqual({
    type: 'application',
    name: 'choiros',
    version: id,
    'bom-ref': manifestPath,
    hashes: [{ alg: 'SHA-256', content: id }],
    externalReferences: [{ type: 'vcs', url: 'https://github.com/owner/choiros', comment: `commit ${'c'.repeat(40)}` }],
    properties: [{ name: 'nix:store_path', value: manifestPath }],
  })
})

it('the bill of materials names each store path with version, hash and size, and the components', () => {
  expect(bom.components.map((component) => component['bom-ref'])).toEqual(expect.arrayContaining([HYPERVISOR, SANDBOX, LIBRARY, openssl]))
  expect(bom.components).toHaveLength(4)
  expect(bom.components.find((component) => component['bom-ref'] === openssl)).toEqual({
    type: 'library',
    name: 'openssl',
    version: '3.0.14+git?b=1-bin',
    'bom-ref': openssl,
    purl: 'pkg:generic/openssl@3.0.14%2Bgit%3Fb%3D1-bin',
    hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
    properties: [
      { name: 'nix:narinfo:nar_hash', value: 'sha256:1axbmfmspaxbmfmspaxbmfmspaxbmfmspaxbmfmspaxbmfmspaxb' },
      { name: 'nix:narinfo:nar_size', value: '7' },
      { name: 'nix:store_path', value: openssl },
    ],
  })
  expect(bom.components.find((component) => component['bom-ref'] === HYPERVISOR)).toMatchObject({
    type: 'application',
    properties: expect.arrayContaining([{ name: 'grind-to-prod:component', value: 'hypervisor' }]),
  })
})

it('the bill of materials has the graph of references', () => {
  const graph = Object.fromEntries(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]))
  expect(graph).toEqual({
    [manifestPath]: [HYPERVISOR, SANDBOX],
    [HYPERVISOR]: [LIBRARY],
    [SANDBOX]: [LIBRARY],
    [LIBRARY]: [openssl],
    [openssl]: [],
  })
})

it('the bill of materials has no web address of a repository that has none', () => {
  const local = { ...manifest, source: { ...manifest.source, repository: '/srv/git/choiros' } }
  const { component } = (JSON.parse(cycloneDx({ manifest: local, manifestPath, inventory })) as Read).metadata
  expect(component['externalReferences']).toBeUndefined()
})
