import { inventoryOf } from '#domain/closure/inventory'
import { configSchema } from '#domain/config/schema'
import { assembleManifest } from '#domain/manifest/assemble'

const HASH = `sha256-${'A'.repeat(43)}=`
export const HYPERVISOR = '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor'
export const SANDBOX = '/nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox'
export const LIBRARY = '/nix/store/2c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-library'

export const sampleConfig = configSchema.parse({
  application: 'choiros',
  components: {
    sandbox: { installable: './sandbox#sandbox', links: { sandbox: 'bin/sandbox' } },
    hypervisor: { installable: './hypervisor#hypervisor', links: { hypervisor: 'bin/hypervisor', 'hypervisor-admin': 'bin/admin' } },
  },
  prefix: '/opt/choiros',
  units: ['hypervisor.service'],
  health: { hypervisor: { http: 'http://127.0.0.1:9090/health' } },
})

export const sampleInventory = inventoryOf([
  { path: SANDBOX, narHash: HASH, narSize: 100, references: [SANDBOX, LIBRARY] },
  { path: HYPERVISOR, narHash: HASH, narSize: 200, references: [LIBRARY] },
  { path: LIBRARY, narHash: HASH, narSize: 50, references: [] },
])

/** A release with two components, one with two links; of a configuration in a folder of the repository if one is named. */
export function sampleRelease(directory?: string) {
  return assembleManifest({
    config: sampleConfig,
    source: {
      repository: 'github.com/owner/choiros',
      ...(directory === undefined ? {} : { directory }),
      commit: 'c'.repeat(40),
      commitTime: '2026-01-05T01:00:00Z',
    },
    system: 'x86_64-linux',
    built: {
      sandbox: { storePath: SANDBOX, narHash: HASH, linkHashes: { sandbox: 'a'.repeat(64) } },
      hypervisor: { storePath: HYPERVISOR, narHash: HASH, linkHashes: { hypervisor: 'b'.repeat(64), 'hypervisor-admin': 'd'.repeat(64) } },
    },
    inventory: sampleInventory,
  })
}
