import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { configSchema } from '#domain/config/schema'
import type { ScriptedAnswer } from '../support/scripted-runner.ts'
import { sampleConfig, sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'

export const release = sampleRelease()
export const RELEASE_ID = releaseId(release.bytes)

/** The sample's configuration with a production host. */
export const config = configSchema.parse({
  ...sampleConfig,
  hosts: {
    grind: { address: 'local' },
    prod: { address: 'deploy@prod.example', role: 'active', hostKey: 'ssh-ed25519 AAAA' },
    keyless: { address: 'deploy@keyless.example' },
  },
})

/** A folder with the sample's bundle, a key, and a place for state. */
export function sampleFolder(): { folder: string; bundle: string; identityFile: string; environment: Record<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  const bundle = join(folder, 'bundle')
  mkdirSync(bundle)
  writeFileSync(join(bundle, 'manifest.json'), release.bytes)
  writeFileSync(join(bundle, 'inventory.json'), canonicalJson(sampleInventory))
  const identityFile = join(folder, 'key')
  writeFileSync(identityFile, 'a key')
  return { folder, bundle, identityFile, environment: { XDG_STATE_HOME: folder } }
}

export const pathInfo: ScriptedAnswer = {
  when: ['nix', 'path-info'],
  stdout: JSON.stringify(Object.fromEntries(sampleInventory.paths.map(({ path, ...info }) => [path, info]))),
}

/** A store that has everything. */
export const wholeStore: readonly ScriptedAnswer[] = [
  { when: ['nix-store', '--check-validity'] },
  { when: ['nix-store', '--realise'] },
  pathInfo,
]
