import { lstat, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { generationOf, TAKEN_OVER } from '#domain/activation/host-paths'
import type { Inventory } from '#domain/closure/inventory'
import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { isMissing, linkTarget, switchLink } from '#tools/files/switch-link'
import { syncFolder, syncTree } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalJson } from '#domain/manifest/canonical'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import type { Host } from '../host.ts'

const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024

/** A release as the store holds it, checked. */
export interface StoredRelease {
  readonly id: string
  readonly manifest: Manifest
  readonly manifestText: string
  readonly manifestPath: string
  /** Absent when it is laid out again and its signature lies there already. */
  readonly signature?: string
  /** The manifest's own path included. */
  readonly closure: Inventory
}

export function generationFolder(host: Host, generation: string): string {
  return join(host.paths.releases, generation)
}

/** The generation in use; null when there is none. Throws HostError `ill` when `current` is not a link of ours. */
export async function currentGeneration(host: Host): Promise<string | null> {
  let target: string | null
  try {
    target = await linkTarget(host.paths.current)
  } catch (cause) {
    throw new HostError('ill', host.name, `${host.paths.current} on ${host.name} is not a link; move it away, the agent needs that name.`, {
      cause,
    })
  }
  if (target === null) return null
  const generation = generationOf(target)
  if (generation !== undefined) return generation
  throw new HostError(
    'ill',
    host.name,
    `${host.paths.current} on ${host.name} points to ${quote(target)}, which is no release of ours; move it away, the agent needs that name.`,
  )
}

/** Every generation that is kept, sorted. */
export async function keptGenerations(host: Host): Promise<string[]> {
  try {
    return (await readdir(host.paths.releases)).filter((name) => generationOf(`releases/${name}`) !== undefined).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** The manifest of a kept generation, checked against its id; null for the one that has none. Throws HostError `ill`. */
export async function generationManifest(host: Host, generation: string): Promise<{ manifest: Manifest; text: string } | null> {
  if (generation === TAKEN_OVER) return null
  const file = join(generationFolder(host, generation), 'manifest.json')
  try {
    const text = await readLimited(file, MANIFEST_LIMIT_BYTES)
    if (text !== undefined && releaseId(text) === generation) return { manifest: parseManifest(Buffer.from(text)), text }
  } catch (cause) {
    throw damaged(host, file, cause)
  }
  throw damaged(host, file)
}

/** Store paths of a kept generation's closure, as they were when it was laid out; empty for the one that has no manifest. */
export async function generationClosure(host: Host, generation: string): Promise<ReadonlySet<string>> {
  if (generation === TAKEN_OVER) return new Set()
  const file = join(generationFolder(host, generation), 'closure.json')
  try {
    const text = await readLimited(file, INVENTORY_LIMIT_BYTES)
    return new Set(closureListSchema.parse(JSON.parse(text ?? '')).paths.map(({ path }) => path))
  } catch (cause) {
    throw damaged(host, file, cause)
  }
}

/** Written by root when the release was laid out, so no more is checked than is read: `status` is asked often. */
const closureListSchema = z.object({ paths: z.array(z.object({ path: z.string() })) })

function damaged(host: Host, file: string, cause?: unknown): HostError {
  return new HostError(
    'ill',
    host.name,
    `${file} on ${host.name} is damaged or missing; promote that release again, which lays it out anew.`,
    {
      cause,
    },
  )
}

/**
 * Lays a release out: its manifest, the list of its closure, and the links that units execute. The folder appears whole. One
 * that is there already is mended entry by entry, each in one step, for it may be in use.
 */
export async function layOut(host: Host, release: StoredRelease): Promise<void> {
  const folder = generationFolder(host, release.id)
  await mkdir(host.paths.releases, { recursive: true, mode: 0o755 })
  if (await exists(folder)) return mend(folder, release)
  const temporary = temporaryName(folder)
  await rm(temporary, { recursive: true, force: true })
  await mkdir(join(temporary, 'bin'), { recursive: true, mode: 0o755 })
  for (const [name, content] of filesOf(release)) await writeFile(join(temporary, name), content)
  for (const [name, target] of linksOf(release.manifest)) await symlink(target, join(temporary, 'bin', name))
  await syncTree(temporary)
  await rename(temporary, folder)
  await syncFolder(host.paths.releases)
}

async function mend(folder: string, release: StoredRelease): Promise<void> {
  const bin = join(folder, 'bin')
  const links = linksOf(release.manifest)
  await mkdir(bin, { recursive: true, mode: 0o755 })
  for (const [name, content] of filesOf(release)) {
    if ((await readLimited(join(folder, name), INVENTORY_LIMIT_BYTES)) !== content) await writeAtomically(join(folder, name), content)
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

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
