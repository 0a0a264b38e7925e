import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { HostError } from '#domain/errors/errors'
import { isMissing } from '#tools/files/is-there'
import { linkTarget, switchLink } from '#tools/files/switch-link'
import { syncFolder } from '#tools/files/sync'
import { addRootCommand, respectCommand } from '#tools/nix/add-root'
import { batches } from '#tools/nix/batches'
import { expectSuccess } from '#tools/run/expect-success'
import type { Host } from '#machine/host'
import { generationManifestPath, keptGenerations } from '#machine/release/generation'
import { hasCode } from '#tools/files/error-code'

/** Returns the link that keeps a release from being collected. */
function releaseRoot(host: Host, generation: string): string {
  return join(host.paths.roots, generation)
}

/** Returns what holds the paths that a host already has of a release, until its manifest is there and holds them all. */
function presentRoots(host: Host, generation: string): string {
  return join(host.paths.roots, `${generation}.present`)
}

function systemRoots(host: Host, generation: string): string {
  return join(host.paths.roots, `${generation}.system`)
}

const TRIES = 20

/**
 * Makes a root for a path that is not valid yet. It protects the path from the moment of the import: no collection can come in between.
 * Throws HostError `root-missing` for a kept generation whose manifest is not that path.
 */
export async function rootAhead(host: Host, generation: string, manifestPath: string): Promise<void> {
  await requireOwnPath(host, generation, manifestPath)
  await mkdir(host.paths.roots, { recursive: true, mode: 0o755 })
  for (let tries = 1; ; tries += 1) {
    try {
      return await switchLink(releaseRoot(host, generation), manifestPath)
    } catch (error) {
      // Another prepare of the same release was making the same link: its temporary name is ours.
      if (tries === TRIES || !hasCode(error, 'ENOENT', 'EEXIST')) throw error
    }
  }
}

/**
 * Holds valid paths until `rootRelease`. What an earlier prepare holds is replaced link by link, never taken away: another may be
 * preparing the same release just now.
 */
export async function rootPresent(host: Host, generation: string, paths: readonly string[]): Promise<void> {
  const folder = presentRoots(host, generation)
  if (paths.length === 0) return
  await mkdir(folder, { recursive: true, mode: 0o755 })
  for (let start = 0; start < paths.length; start += PATHS_AT_ONCE) {
    await expectSuccess(host.runner, addRootCommand(paths.slice(start, start + PATHS_AT_ONCE), join(folder, `path-${start}`)))
  }
}

/**
 * Holds paths of a release that arrived without the rest, until `rootRelease`, beside those of `rootPresent` and of an earlier copy. A
 * release that is never completed loses them with its other roots.
 */
export async function rootArrived(host: Host, generation: string, paths: readonly string[]): Promise<void> {
  const folder = presentRoots(host, generation)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const name = `arrived-${randomBytes(4).toString('hex')}`
  for (let start = 0; start < paths.length; start += PATHS_AT_ONCE) {
    await expectSuccess(host.runner, addRootCommand(paths.slice(start, start + PATHS_AT_ONCE), join(folder, `${name}-${start}`)))
  }
}

/**
 * Holds the bases of a release that is being copied, as `rootPresent` holds what is present. The links are made here, because Nix takes
 * three times as long for each; a collection that began before them learns of the paths from Nix. Throws CommandError for one that is not
 * valid.
 */
export async function rootBases(host: Host, generation: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const folder = presentRoots(host, generation)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  for (const path of paths) {
    await symlink(path, join(folder, `base-${basename(path)}`)).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
    })
  }
  for (const batch of batches(paths)) await expectSuccess(host.runner, respectCommand(batch))
}

/** Paths in one command line: 255 bytes each at most, and a command line may have two million. */
const PATHS_AT_ONCE = 4000

/**
 * Roots a whole valid release by its manifest, durably, and removes the roots of its parts. Throws HostError `root-missing` as `rootAhead`
 * does.
 */
export async function rootRelease(host: Host, generation: string, manifestPath: string): Promise<void> {
  await requireOwnPath(host, generation, manifestPath)
  await mkdir(host.paths.roots, { recursive: true, mode: 0o755 })
  await expectSuccess(host.runner, addRootCommand([manifestPath], releaseRoot(host, generation)))
  await keepRoot(host, generation)
}

/** Makes a root that is there durable, and removes the roots of the release's parts. */
export async function keepRoot(host: Host, generation: string): Promise<void> {
  await rm(presentRoots(host, generation), { recursive: true, force: true })
  await syncFolder(host.paths.roots)
}

/** Roots the systems that the rollback of a release's transaction may need, for as long as that release is kept. */
export async function rootSystems(host: Host, generation: string, systems: readonly string[]): Promise<void> {
  const folder = systemRoots(host, generation)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await expectSuccess(host.runner, addRootCommand(systems, join(folder, 'path')))
  await syncFolder(folder)
}

/** Holds the paths that a generation without a manifest refers to. */
export async function rootPaths(host: Host, generation: string, paths: readonly string[]): Promise<void> {
  const folder = releaseRoot(host, generation)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  if (paths.length > 0) await expectSuccess(host.runner, addRootCommand(paths, join(folder, 'path')))
  await syncFolder(folder)
}

/**
 * The root of a kept generation is used by rollbacks, so it must be that generation's own manifest. A generation whose manifest is
 * unreadable on the disk is exempt: writing it again repairs it.
 */
async function requireOwnPath(host: Host, generation: string, manifestPath: string): Promise<void> {
  if (!(await keptGenerations(host)).includes(generation)) return
  const own = await generationManifestPath(host, generation).catch(() => manifestPath)
  if (own === manifestPath) return
  throw new HostError(
    'root-missing',
    `${host.name} keeps the GC root of release ${generation} on its manifest ${own}, but the request was to move it to ${manifestPath}.`,
    { host: host.name, hint: 'Promote that release again.' },
  )
}

/** Returns the manifest that a release's root holds; null when it has no root. */
export async function rootedManifest(host: Host, generation: string): Promise<string | null> {
  return linkTarget(releaseRoot(host, generation))
}

/**
 * Returns the manifest that the root of a release of this application holds; null when it has no root, and for one that leads elsewhere: to
 * another path of the release, of which the rest is not held.
 */
export async function rootedOwnManifest(host: Host, generation: string): Promise<string | null> {
  const rooted = await rootedManifest(host, generation)
  return rooted?.endsWith(`-${host.application}-release.json`) === true ? rooted : null
}

/** True when the root of a kept generation leads to its own manifest, and so holds its closure. */
export async function isHeldByRoot(host: Host, generation: string): Promise<boolean> {
  // What was there before the first release has a folder of roots, and no closure.
  const rooted = await rootedManifest(host, generation).catch(() => null)
  return rooted !== null && rooted === (await generationManifestPath(host, generation).catch(() => null))
}

/**
 * Returns the manifest's store path of a kept release that has a root; null when it has none. It is derived, so that a changed root cannot
 * redirect a rollback. Only a release whose manifest is damaged on the disk is found by its root, and then verified against its id.
 */
export async function heldManifest(host: Host, generation: string): Promise<string | null> {
  const rooted = await rootedManifest(host, generation)
  return rooted === null ? null : generationManifestPath(host, generation).catch(() => rooted)
}

/** Lets a generation go. */
export async function removeRoots(host: Host, generation: string): Promise<void> {
  await rm(presentRoots(host, generation), { recursive: true, force: true })
  await rm(systemRoots(host, generation), { recursive: true, force: true })
  await rm(releaseRoot(host, generation), { recursive: true, force: true })
  await syncFolder(host.paths.roots)
}

/** Names of releases that have roots, each with the time (milliseconds) since which it has them. */
export async function rootedReleases(host: Host): Promise<{ generation: string; since: number }[]> {
  try {
    const names = new Set((await readdir(host.paths.roots)).map((name) => name.replace(/\.(?:present|system)$/, '')))
    return await Promise.all(
      [...names].map(async (generation) => {
        const status = await lstat(releaseRoot(host, generation)).catch(() => lstat(presentRoots(host, generation)))
        return { generation, since: status.mtimeMs }
      }),
    )
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
