import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { assembleManifest } from '#domain/manifest/assemble'
import { canonicalJson } from '#domain/manifest/canonical'
import { systemComponent } from '#domain/manifest/component'
import { parseManifest } from '#domain/manifest/parse'
import type { Manifest } from '#domain/manifest/schema'
import { thrownBy } from '../../support/thrown.ts'
import { HYPERVISOR, sampleConfig, sampleInventory, sampleRelease, SANDBOX } from './sample.ts'

const HASH = `sha256-${'A'.repeat(43)}=`

/** The sample with its hypervisor a system. */
function systemRelease() {
  const { sandbox } = sampleConfig.components
  const config = configSchema.parse({
    application: 'choiros',
    components: {
      sandbox,
      host: { installable: '.#nixosConfigurations.prod.config.system.build.toplevel', kind: 'system', switchMode: 'boot' },
    },
    prefix: '/opt/choiros',
  })
  return assembleManifest({
    config,
    source: { repository: 'github.com/owner/choiros', commit: 'c'.repeat(40), commitTime: '2026-01-05T01:00:00Z' },
    system: 'x86_64-linux',
    built: {
      sandbox: { storePath: SANDBOX, narHash: HASH, linkHashes: { sandbox: 'a'.repeat(64) } },
      host: { storePath: HYPERVISOR, narHash: HASH, linkHashes: {} },
    },
    inventory: sampleInventory,
  })
}

test('a manifest names the system and its switch mode', () => {
  const { manifest, bytes } = systemRelease()
  expect(manifest.components['host']).toEqual({
    installable: '.#nixosConfigurations.prod.config.system.build.toplevel',
    storePath: HYPERVISOR,
    narHash: HASH,
    links: {},
    kind: 'system',
    switchMode: 'boot',
  })
  expect(parseManifest(Buffer.from(bytes))).toEqual(manifest)
  expect(systemComponent(manifest)).toEqual({ name: 'host', path: HYPERVISOR, mode: 'boot' })
})

test('a manifest without a system has no kind', () => {
  expect(sampleRelease().bytes).not.toMatch(/kind|switchMode/)
  expect(systemComponent(sampleRelease().manifest)).toBeNull()
})

describe('refused', () => {
  type Component = Manifest['components'][string]
  const altered = (alter: (components: Record<string, Partial<Component>>) => void) => {
    const manifest = structuredClone(systemRelease().manifest)
    alter(manifest.components)
    return thrownBy(() => parseManifest(Buffer.from(canonicalJson(manifest))))
  }
  test.each<{ name: string; alter: Parameters<typeof altered>[0]; expected: string }>([
    { name: 'a system that says no mode', alter: ({ host }) => delete host!.switchMode, expected: 'components.host.switchMode is missing' },
    {
      name: 'a system with links',
      alter: ({ host, sandbox }) => (host!.links = sandbox!.links!),
      expected: 'components.host.links is a mapping, which is not for a system',
    },
    {
      name: 'a package with a mode',
      alter: ({ sandbox }) => (sandbox!.switchMode = 'test'),
      expected: 'components.sandbox.switchMode is "test", which is not for a package',
    },
    {
      name: 'two systems',
      alter: (components) => (components['other'] = components['host']!),
      expected: 'components is a mapping, but must have at most one component that is a system',
    },
  ])('assembling a manifest refuses $name', ({ alter, expected }) => {
    expect(altered(alter)).toMatchObject({ code: 'manifest-invalid', message: expect.stringContaining(expected) })
  })
})
