import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isInventory, type ClosurePath } from '#domain/closure/inventory'
import type { KeptPaths } from '#domain/transfer/base-candidates'
import { readLimited } from '#tools/files/read-limited'
import type { Host } from '#machine/host'
import { isHeldByRoot } from './roots.ts'
import {
  CLOSURE_LIMIT_BYTES,
  closureNote,
  currentGeneration,
  generationFolder,
  keptGenerations,
  notedInventory,
} from '#machine/release/generation'

/** The paths of the current release, and those of other kept ones that the current one does not have. */
export interface KeptReleasePaths {
  readonly current: KeptPaths
  /** Reads them at the first call: most releases need nothing of them. */
  readonly others: () => Promise<KeptPaths>
  /** The paths that the root of the current release holds: all of its closure, or none when the root leads elsewhere. */
  readonly held: ReadonlySet<string>
  /** The same of those others. */
  readonly heldByOthers: () => Promise<ReadonlySet<string>>
}

/** Other releases that are read, the newest: a closure may have megabytes, and an older one has little that these have not. */
const OTHERS = 2

/** Written by root with the release, so only the types of the fields are checked. */
const pathsSchema = z.object({
  paths: z.array(z.object({ path: z.string(), narHash: z.string(), narSize: z.number(), references: z.array(z.string()) })),
})

/**
 * Reads the closure of the current release, and when they are asked for those of the newest others, as they were when each was written. One
 * that cannot be read, and the state before the first release, have none.
 */
export async function keptReleasePaths(host: Host): Promise<KeptReleasePaths> {
  const generation = await currentGeneration(host)
  const current = generation === null ? new Map<string, ClosurePath>() : await currentPaths(host, generation)
  const isHeld = generation !== null && (await isHeldByRoot(host, generation))
  let others: Promise<OtherPaths> | undefined
  const read = () => (others ??= otherPaths(host, generation, current))
  return {
    current,
    others: async () => (await read()).paths,
    held: new Set(isHeld ? current.keys() : []),
    heldByOthers: async () => (await read()).held,
  }
}

/** The paths of other releases, and those that roots hold. */
interface OtherPaths {
  readonly paths: KeptPaths
  readonly held: ReadonlySet<string>
}

async function currentPaths(host: Host, generation: string): Promise<KeptPaths> {
  const inventory = await notedInventory(host, generation)
  return inventory === undefined ? pathsIn(() => closureNote(host, generation)) : byPath(inventory.paths)
}

async function otherPaths(host: Host, generation: string | null, current: KeptPaths): Promise<OtherPaths> {
  const paths = new Map<string, ClosurePath>()
  const held = new Set<string>()
  for (const other of await newestOthers(host, generation)) {
    const isHeld = await isHeldByRoot(host, other)
    for (const [path, entry] of await generationPaths(host, other)) {
      if (isHeld) held.add(path)
      if (!current.has(path) && !paths.has(path)) paths.set(path, entry)
    }
  }
  return { paths, held }
}

async function newestOthers(host: Host, current: string | null): Promise<string[]> {
  const others = (await keptGenerations(host)).filter((generation) => generation !== current)
  const dated = await Promise.all(
    others.map(async (generation) => ({ generation, time: (await stat(generationFolder(host, generation))).mtimeMs })),
  )
  return dated
    .toSorted((left, right) => right.time - left.time || (left.generation < right.generation ? -1 : 1))
    .slice(0, OTHERS)
    .map(({ generation }) => generation)
}

function generationPaths(host: Host, generation: string): Promise<KeptPaths> {
  const file = join(generationFolder(host, generation), 'closure.json')
  return pathsIn(async () => JSON.parse((await readLimited(file, CLOSURE_LIMIT_BYTES)) ?? ''))
}

async function pathsIn(note: () => Promise<unknown>): Promise<KeptPaths> {
  try {
    const value = await note()
    const { paths } = isInventory(value) ? value : pathsSchema.parse(value)
    return byPath(paths)
  } catch {
    return new Map()
  }
}

function byPath(entries: readonly ClosurePath[]): KeptPaths {
  return new Map(entries.map((entry) => [entry.path, entry]))
}
