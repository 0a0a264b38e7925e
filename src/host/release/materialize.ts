import { lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { PREFIX_LINKS } from '#domain/activation/host-paths'
import { inventoryText, type Inventory } from '#domain/closure/inventory'
import { hasShare } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { CLOSURE_LIMIT_BYTES, generationFolder } from '#machine/release/generation'
import { readLimited } from '#tools/files/read-limited'
import { linkTarget, switchLink } from '#tools/files/switch-link'
import { syncFolder, syncTree } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import { writeAtomically } from '#tools/files/write-atomically'
import { isThere } from '#tools/files/is-there'
import { VERIFIED_FILE, verifiedText } from './verified-closures.ts'
import { writeFile } from '#tools/files/write-file'

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
  /** Seconds since 1970 since when the manifest's path is valid here; null or absent where that is not known. */
  readonly registrationTime?: number | null
}

/**
 * Writes a release: its manifest, the list of its closure and since when that is verified, and its links (`bin` always, `share` if it has
 * any). The folder appears as a whole. An existing one is repaired entry by entry, each in one step, because it may be in use.
 */
export async function materialize(host: Host, release: StoredRelease): Promise<void> {
  const folder = generationFolder(host, release.id)
  await mkdir(host.paths.releases, { recursive: true, mode: 0o755 })
  if (await isThere(folder)) return repair(folder, release)
  const temporary = temporaryName(folder)
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { recursive: true, mode: 0o755 })
  for (const [name, content] of filesOf(release)) await writeFile(join(temporary, name), content)
  for (const [kind, links] of linkFolders(release.manifest)) {
    await mkdir(join(temporary, kind), { mode: 0o755 })
    for (const [name, target] of links) await symlink(target, join(temporary, kind, name))
  }
  await syncTree(temporary)
  await rename(temporary, folder)
  await syncFolder(host.paths.releases)
}

/** A link, and where it leads; null where there is no link. */
interface FoundLink {
  readonly link: string
  readonly target: string | null
}

/** True when the links of a release are those that `materialize` writes, and no others, and `<prefix>/bin` and `share` lead to them. */
export async function hasItsLinks(host: Host, id: string, manifest: Manifest): Promise<boolean> {
  return (await changedLinks(host, id, manifest)).length === 0
}

/** Returns the links that are not as `materialize` writes them: those of the release, further ones, `<prefix>/bin` and `share`. */
export async function changedLinks(host: Host, id: string, manifest: Manifest): Promise<FoundLink[]> {
  if (host.permitted.prefix === undefined) return []
  const expected = new Map<string, string | null>()
  for (const [kind, links] of linkFolders(manifest)) {
    const folder = join(generationFolder(host, id), kind)
    expected.set(join(host.paths.prefix, kind), PREFIX_LINKS[kind])
    for (const name of await readdir(folder).catch(() => [])) expected.set(join(folder, name), null)
    for (const [name, target] of links) expected.set(join(folder, name), target)
  }
  const found = await Promise.all(
    [...expected].map(async ([link, target]) => ({ link, target, is: await linkTarget(link).catch(() => null) })),
  )
  return found.flatMap(({ link, target, is }) => (target !== null && is === target ? [] : [{ link, target: is }]))
}

async function repair(folder: string, release: StoredRelease): Promise<void> {
  // The note of an earlier time does not hold.
  if (typeof release.registrationTime !== 'number') await rm(join(folder, VERIFIED_FILE), { force: true })
  for (const [name, content] of filesOf(release)) {
    if ((await readLimited(join(folder, name), CLOSURE_LIMIT_BYTES)) !== content) await writeAtomically(join(folder, name), content)
  }
  for (const [kind, links] of linkFolders(release.manifest)) await repairLinks(join(folder, kind), links)
}

async function repairLinks(folder: string, links: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  for (const [name, target] of links) {
    const link = join(folder, name)
    const status = await lstat(link).catch(() => null)
    if (status?.isSymbolicLink() === true && (await linkTarget(link)) === target) continue
    // A link cannot replace a folder that was put in its place.
    if (status?.isDirectory() === true) await rm(link, { recursive: true })
    await switchLink(link, target)
  }
  for (const name of await readdir(folder)) if (!links.has(name)) await rm(join(folder, name), { recursive: true })
  await syncFolder(folder)
}

function filesOf(release: StoredRelease): [string, string][] {
  return [
    ['manifest.json', release.manifestText],
    ['closure.json', inventoryText(release.closure)],
    ...(typeof release.registrationTime === 'number'
      ? [[VERIFIED_FILE, verifiedText(release.registrationTime)] satisfies [string, string]]
      : []),
    ...(release.signature === undefined ? [] : [['manifest.sig', release.signature] satisfies [string, string]]),
  ]
}

/** The folders of a release's links, and in each the names and what they point to. A release that shares nothing has no `share`. */
function linkFolders(manifest: Manifest): ['bin' | 'share', Map<string, string>][] {
  const bin = linksOf(manifest, 'links')
  return hasShare(manifest)
    ? [
        ['bin', bin],
        ['share', linksOf(manifest, 'share')],
      ]
    : [['bin', bin]]
}

function linksOf({ components }: Manifest, field: 'links' | 'share'): Map<string, string> {
  return new Map(
    Object.values(components).flatMap(({ storePath, [field]: links = {} }) =>
      Object.entries(links).map(([name, { target }]) => [name, `${storePath}/${target}`] as const),
    ),
  )
}
