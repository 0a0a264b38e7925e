import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inventory } from '#domain/closure/inventory'
import { canonicalJson } from '#domain/manifest/canonical'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { CLOSURE_LIMIT_BYTES, generationFolder } from '#machine/release/generation'
import { readLimited } from '#tools/files/read-limited'
import { linkTarget, switchLink } from '#tools/files/switch-link'
import { syncFolder, syncTree } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import { writeAtomically } from '#tools/files/write-atomically'
import { isThere } from '#tools/files/is-there'

/** A release as the store holds it, checked. */
export interface StoredRelease {
  readonly id: string
  readonly manifest: Manifest
  readonly manifestText: string
  readonly manifestPath: string
  /** Absent when it is written again and its signature is already there. */
  readonly signature?: string
  /** The manifest's own path included. */
  readonly closure: Inventory
}

/**
 * Writes a release: its manifest, the list of its closure, and the links that units execute. The folder appears as a whole. An existing one
 * is repaired entry by entry, each in one step, because it may be in use.
 */
export async function materialize(host: Host, release: StoredRelease): Promise<void> {
  const folder = generationFolder(host, release.id)
  await mkdir(host.paths.releases, { recursive: true, mode: 0o755 })
  if (await isThere(folder)) return repair(folder, release)
  const temporary = temporaryName(folder)
  await rm(temporary, { recursive: true, force: true })
  await mkdir(join(temporary, 'bin'), { recursive: true, mode: 0o755 })
  for (const [name, content] of filesOf(release)) await writeFile(join(temporary, name), content)
  for (const [name, target] of linksOf(release.manifest)) await symlink(target, join(temporary, 'bin', name))
  await syncTree(temporary)
  await rename(temporary, folder)
  await syncFolder(host.paths.releases)
}

async function repair(folder: string, release: StoredRelease): Promise<void> {
  const bin = join(folder, 'bin')
  const links = linksOf(release.manifest)
  await mkdir(bin, { recursive: true, mode: 0o755 })
  for (const [name, content] of filesOf(release)) {
    if ((await readLimited(join(folder, name), CLOSURE_LIMIT_BYTES)) !== content) await writeAtomically(join(folder, name), content)
  }
  for (const [name, target] of links) {
    if ((await linkTarget(join(bin, name))) !== target) await switchLink(join(bin, name), target)
  }
  for (const name of await readdir(bin)) if (!links.has(name)) await rm(join(bin, name), { recursive: true })
  await syncFolder(bin)
}

function filesOf(release: StoredRelease): [string, string][] {
  return [
    ['manifest.json', release.manifestText],
    ['closure.json', canonicalJson(release.closure)],
    ...(release.signature === undefined ? [] : [['manifest.sig', release.signature] satisfies [string, string]]),
  ]
}

/** Names in `bin`, and the files that they point to. */
function linksOf(manifest: Manifest): Map<string, string> {
  return new Map(
    Object.values(manifest.components).flatMap(({ storePath, links }) =>
      Object.entries(links).map(([name, { target }]) => [name, `${storePath}/${target}`] as const),
    ),
  )
}
