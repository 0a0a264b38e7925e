import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { generationOf, ADOPTED } from '#domain/activation/host-paths'
import { isInventory, type Inventory } from '#domain/closure/inventory'
import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { isMissing } from '#tools/files/is-there'
import { linkTarget } from '#tools/files/switch-link'
import { manifestStorePath } from '#domain/manifest/own-path'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import type { Host } from '../host.ts'
import { damagedGeneration } from '#domain/errors/catalogue'

/** The most that a kept generation's closure.json has. */
export const CLOSURE_LIMIT_BYTES = 256 * 1024 * 1024

export function generationFolder(host: Host, generation: string): string {
  return join(host.paths.releases, generation)
}

/** Returns the generation in use; null when there is none. Throws HostError `unexpected-layout` when `current` is not a link of ours. */
export async function currentGeneration(host: Host): Promise<string | null> {
  let target: string | null
  try {
    target = await linkTarget(host.paths.current)
  } catch (cause) {
    throw new HostError('unexpected-layout', `${host.paths.current} on ${host.name} is not a link.`, {
      host: host.name,
      hint: 'Move it away, the agent needs that name.',
      cause,
    })
  }
  if (target === null) return null
  const generation = generationOf(target)
  if (generation !== undefined) return generation
  throw new HostError(
    'unexpected-layout',
    `${host.paths.current} on ${host.name} points to ${quote(target)}, which is not a release of grind-to-prod.`,
    { host: host.name, hint: 'Move it away, the agent needs that name.' },
  )
}

/** Returns every generation that is kept, sorted. */
export async function keptGenerations(host: Host): Promise<string[]> {
  try {
    return (await readdir(host.paths.releases)).filter((name) => generationOf(`releases/${name}`) !== undefined).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Reads the manifest of a kept generation, verified against its id; null for the one that has none. Throws HostError `state-damaged`. */
export async function generationManifest(host: Host, generation: string): Promise<{ manifest: Manifest; text: string } | null> {
  if (generation === ADOPTED) return null
  const file = join(generationFolder(host, generation), 'manifest.json')
  try {
    const text = await readLimited(file, MANIFEST_LIMIT_BYTES)
    if (text !== undefined && releaseId(text) === generation) return { manifest: parseManifest(Buffer.from(text)), text }
  } catch (cause) {
    throw damagedGeneration(file, host.name, cause)
  }
  throw damagedGeneration(file, host.name)
}

/**
 * Returns the store path of a kept generation's manifest, derived from the manifest; null for the one that has none. Throws HostError
 * `state-damaged`.
 */
export async function generationManifestPath(host: Host, generation: string): Promise<string | null> {
  const kept = await generationManifest(host, generation)
  return kept === null ? null : manifestStorePath(kept.manifest, generation)
}

/** Returns the store paths of a kept generation's closure, as they were when it was written; empty for the one that has no manifest. */
export async function generationClosure(host: Host, generation: string): Promise<ReadonlySet<string>> {
  if (generation === ADOPTED) return new Set()
  try {
    const note = await readNote(host, generation)
    return (note.paths ??= pathsOf(note.value))
  } catch (cause) {
    throw damagedGeneration(closureFile(host, generation), host.name, cause)
  }
}

/** Written by root with the release, so only the fields that are read are checked: a snapshot reads it of every kept release. */
const closureListSchema = z.object({ paths: z.array(z.object({ path: z.string() })) })

/** By hand: a schema takes ten times as long for each of 20,000 paths, and only explains what is wrong. */
function pathsOf(value: unknown): ReadonlySet<string> {
  return new Set((isClosureList(value) ? value : closureListSchema.parse(value)).paths.map(({ path }) => path))
}

function isClosureList(value: unknown): value is z.infer<typeof closureListSchema> {
  const paths = isObject(value) ? value['paths'] : undefined
  return Array.isArray(paths) && paths.every((entry) => isObject(entry) && typeof entry['path'] === 'string')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function closureFile(host: Host, generation: string): string {
  return join(generationFolder(host, generation), 'closure.json')
}

interface ReadNote {
  readonly file: string
  /** Of the file as it was read: another one under its name has another. */
  readonly identity: string
  readonly value: unknown
  /** Its store paths, once they were asked for. */
  paths?: ReadonlySet<string>
  /** The value as an inventory, once that was asked for; null when it is none. */
  inventory?: Inventory | null
}

/** The closures that were read last, by host: a transaction needs that of the current release several times. */
const lastRead = new WeakMap<Host, ReadNote[]>()
const NOTES_IN_MEMORY = 2

/** Returns what a kept generation's `closure.json` holds, as JSON. Throws for one that cannot be read. */
export async function closureNote(host: Host, generation: string): Promise<unknown> {
  return (await readNote(host, generation)).value
}

/** Returns the closure of a kept generation; undefined when `closure.json` is not one, or cannot be read. */
export async function notedInventory(host: Host, generation: string): Promise<Inventory | undefined> {
  const note = await readNote(host, generation).catch(() => undefined)
  if (note === undefined) return undefined
  // Several questions of one promote are about the same closure, which may have thousands of paths.
  if (note.inventory === undefined) note.inventory = isInventory(note.value) ? note.value : null
  return note.inventory ?? undefined
}

async function readNote(host: Host, generation: string): Promise<ReadNote> {
  const file = closureFile(host, generation)
  const { ino, size, mtimeMs } = await stat(file)
  const identity = `${ino} ${size} ${mtimeMs}`
  const notes = lastRead.get(host) ?? []
  const known = notes.find((note) => note.file === file && note.identity === identity)
  if (known !== undefined) return known
  const value: unknown = JSON.parse((await readLimited(file, CLOSURE_LIMIT_BYTES)) ?? '')
  const read: ReadNote = { file, identity, value }
  lastRead.set(host, [read, ...notes.filter((note) => note.file !== file)].slice(0, NOTES_IN_MEMORY))
  return read
}
