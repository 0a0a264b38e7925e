import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { parseConfig } from '#domain/config/parse'
import { assembleManifest } from '#domain/manifest/assemble'
import { canonicalJson } from '#domain/manifest/canonical'
import { hasShare } from '#domain/manifest/component'
import { parseManifest } from '#domain/manifest/parse'
import { dataPolicyViolations } from '#domain/trust/data-policy-violations'
import { dataSchema } from '#domain/config/data'
import { manifestTable } from '#domain/report/manifest-table'
import { thrownBy } from '../../support/thrown.ts'
import { HYPERVISOR, sampleConfig, sampleInventory, sampleRelease, SANDBOX } from './sample.ts'

const HASH = `sha256-${'A'.repeat(43)}=`

/** A static site and a component that only has to be there. */
function siteRelease() {
  const config = configSchema.parse({
    application: 'site',
    components: { site: { installable: '.#site', share: { www: 'share/www' } }, assets: { installable: '.#assets' } },
    prefix: '/opt/site',
  })
  return assembleManifest({
    config,
    source: { repository: 'github.com/owner/site', commit: 'c'.repeat(40), commitTime: '2026-01-05T01:00:00Z' },
    system: 'x86_64-linux',
    built: {
      site: { storePath: SANDBOX, narHash: HASH, linkHashes: {}, shareHashes: { www: HASH } },
      assets: { storePath: HYPERVISOR, narHash: HASH, linkHashes: {}, shareHashes: {} },
    },
    inventory: sampleInventory,
  })
}

test('a manifest has what a component shares, and nothing of it where there is none', () => {
  const { manifest, bytes } = siteRelease()
  expect(manifest.components).toEqual({
    site: { installable: '.#site', storePath: SANDBOX, narHash: HASH, links: {}, share: { www: { target: 'share/www', narHash: HASH } } },
    assets: { installable: '.#assets', storePath: HYPERVISOR, narHash: HASH, links: {} },
  })
  expect(parseManifest(Buffer.from(bytes))).toEqual(manifest)
  expect(hasShare(manifest)).toBe(true)
  expect(sampleRelease().bytes).not.toContain('share')
  expect(hasShare(sampleRelease().manifest)).toBe(false)
})

test('the table of a manifest has what is shared', () => {
  const { manifest } = siteRelease()
  expect(manifestTable(manifest, 'a'.repeat(64), SANDBOX)).toMatch(/share +www +share\/www +\/opt\/site\/share\/www/)
})

describe('a manifest', () => {
  test.each([
    { name: 'an empty share', change: { share: {} }, expected: 'components.site.share' },
    { name: 'a shared path that leads out', change: { share: { www: { target: '../x', narHash: HASH } } }, expected: 'share.www.target' },
    { name: 'a digest of another kind', change: { share: { www: { target: 'x', sha256: 'a'.repeat(64) } } }, expected: 'share.www' },
    { name: 'a system that shares', change: { kind: 'system', switchMode: 'switch' }, expected: 'components.site.share' },
  ])('a manifest is refused with $name', ({ change, expected }) => {
    const { manifest } = siteRelease()
    const altered = { ...manifest, components: { ...manifest.components, site: { ...manifest.components['site'], ...change } } }
    expect(thrownBy(() => parseManifest(Buffer.from(canonicalJson(altered))))).toMatchObject({
      code: 'manifest-invalid',
      message: expect.stringContaining(expected),
    })
  })
})

test('data may be in a share folder of the prefix only while no component shares anything', () => {
  const text = (component: string) =>
    `application: a\ncomponents:\n  c: ${component}\nprefix: /opt/a\ndata: { folders: [/opt/a/share/uploads] }\n`
  expect(parseConfig(text('{ installable: .#c, links: { c: bin/c } }'), 'grind-to-prod.yml').data?.folders).toEqual([
    '/opt/a/share/uploads',
  ])
  const problem = '/opt/a/share/uploads, but /opt/a/share contains the releases; use another folder'
  expect(thrownBy(() => parseConfig(text('{ installable: .#c, share: { c: www } }'), 'grind-to-prod.yml'))).toMatchObject({
    message: expect.stringContaining(problem),
  })
  const folders = ['/opt/site/share/uploads']
  const asked = { ...siteRelease().manifest, data: dataSchema.parse({ folders }) }
  expect(dataPolicyViolations(asked, { data: folders })).toEqual([expect.stringContaining('but /opt/site/share contains the releases')])
  expect(dataPolicyViolations({ ...asked, components: sampleRelease().manifest.components }, { data: folders })).toEqual([])
  expect(sampleConfig.components['sandbox']).not.toHaveProperty('share')
})
