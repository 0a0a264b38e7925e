import { mkdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { inventoryText, isInventory, type Inventory } from '#domain/closure/inventory'
import { INVENTORY_LIMIT_BYTES } from '#domain/manifest/parse'
import { isThere } from '#tools/files/is-there'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import type { KnownClosure } from '../agent/ask-prepare.ts'
import { newestFirst, pruneKept } from './kept-releases.ts'

/** Where the closures of the releases that a host committed last are kept. */
interface ClosurePlace {
  readonly stateFolder: string
  readonly application: string
  readonly host: string
}

/** A release that a host has committed, with its whole closure. */
interface CommittedRelease {
  readonly releaseId: string
  readonly closure: Inventory
}

/**
 * Keeps the closure that a host has committed. Of its earlier ones only the one before stays; of hosts that are not in `hosts` none
 * does.
 */
export async function keepClosure(place: ClosurePlace, { releaseId, closure }: CommittedRelease, hosts: readonly string[]): Promise<void> {
  const file = join(folderOf(place), `${releaseId}.json`)
  await mkdir(folderOf(place), { recursive: true, mode: 0o700 })
  if (await isThere(file)) await utimes(file, new Date(), new Date())
  else await writeAtomically(file, inventoryText(closure), 0o600)
  await pruneKept(placeFolder(place), hosts)
}

/** Returns the closure that a host committed last; undefined when that is not known, or the file is damaged. */
export async function committedInventory(place: ClosurePlace): Promise<KnownClosure | undefined> {
  try {
    const folder = folderOf(place)
    const [name] = await newestFirst(folder)
    const text = name === undefined ? undefined : await readLimited(join(folder, name), INVENTORY_LIMIT_BYTES)
    if (name === undefined || text === undefined) return undefined
    const inventory: unknown = JSON.parse(text)
    if (!isInventory(inventory)) return undefined
    return { releaseId: name.slice(0, 64), paths: new Map(inventory.paths.map((entry) => [entry.path, entry])) }
  } catch {
    return undefined
  }
}

function folderOf(place: ClosurePlace): string {
  return join(placeFolder(place), place.host)
}

function placeFolder({ stateFolder, application }: ClosurePlace): string {
  return join(stateFolder, 'closures', application)
}
