import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
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
    prod: {
      address: 'deploy@prod.example',
      role: 'active',
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
    },
    keyless: { address: 'deploy@keyless.example' },
  },
})

/** The paths of a folder with the sample's bundle and a key, and the environment whose state is in it. */
export interface SampleFolder {
  readonly folder: string
  readonly bundle: string
  readonly identityFile: string
  readonly environment: Record<string, string>
}

/** Gives each test of a file, or of a group, a new folder with the sample's bundle, and removes it afterwards. */
export function useSampleBundle(): SampleFolder {
  const sample = {} as SampleFolder
  beforeEach(() => void Object.assign(sample, sampleFolder()))
  afterEach(() => rmSync(sample.folder, { recursive: true }))
  return sample
}

/** The options of a promote of the sample's bundle to prod. */
export function promoteOptions({ folder, ...files }: SampleFolder) {
  return { config, directory: folder, hostName: 'prod', ...files, actor: { name: 'me@grind' }, reconnectFor: 100 }
}

/** Creates a folder with the sample's bundle, a key, and a place for state. */
export function sampleFolder(): SampleFolder {
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
