import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { PREFIX_LINKS } from '#domain/activation/host-paths'
import { owningStorePath } from '#domain/closure/store-path'
import { hasShare } from '#domain/manifest/component'
import { keyOf, lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { SharedSnapshot, Snapshot } from '#domain/snapshot/schema'
import { linkTarget } from '#tools/files/switch-link'
import { narHashOf } from '#tools/nix/nar'
import type { Host } from '../host.ts'
import type { KeptReleases } from './kept-releases.ts'
import { aFewAtOnce, read, READING_MILLISECONDS } from './reading.ts'

/**
 * Everything in `<prefix>/share`; nothing when the current release shares nothing. A folder of that name may be the administrator's then.
 */
export async function readShared(host: Host, kept: KeptReleases): Promise<Pick<Snapshot, 'shared'>> {
  const { manifest } = kept
  const expected = !isUnreadable(manifest) && manifest !== null && hasShare(manifest)
  const isOurs = (await linkTarget(host.paths.share).catch(() => null)) === PREFIX_LINKS.share
  if (!expected && !isOurs) return {}
  const names = await read(() => readdir(host.paths.share))
  if (isUnreadable(names)) return expected ? { shared: names } : {}
  const shared = await aFewAtOnce(names, async (name) => [keyOf(name), await readOne(host, name, kept)] as const)
  return { shared: Object.fromEntries(shared) }
}

async function readOne(host: Host, name: string, kept: KeptReleases): Promise<SharedSnapshot> {
  const path = await read(() => realpath(join(host.paths.share, name)))
  const { manifest } = kept
  const components = isUnreadable(manifest) ? [] : Object.entries(manifest?.components ?? {})
  const component = components.find(([, { share = {} }]) => Object.hasOwn(share, name))?.[0] ?? null
  if (isUnreadable(path)) return { path, narHash: path, component, release: path }
  // What is not in the store may have secrets, and a digest of a short text lets it be guessed.
  const isStored = owningStorePath(path) !== undefined
  const narHash = isStored ? await read(() => narHashOf(path, AbortSignal.timeout(READING_MILLISECONDS))) : null
  return { path: lineOf(path), narHash, component, release: kept.ownerOf(path) }
}
