import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { inventoryText, isInventory, type Inventory } from '#domain/closure/inventory'
import { INVENTORY_LIMIT_BYTES } from '#domain/manifest/parse'
import { isMissing, isThere } from '#tools/files/is-there'
import { pastTime } from '#tools/files/past-time'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import type { KnownClosure } from '../agent/ask-prepare.ts'

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

/** Closures of a host that are kept: that of the release which it committed last, and of the one before. */
const KEPT_CLOSURES = 2

/** Keeps the closure that a host has committed. */
export async function keepClosure(place: ClosurePlace, { releaseId, closure }: CommittedRelease): Promise<void> {
  const folder = folderOf(place)
  const name = `${releaseId}.json`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (await isThere(join(folder, name))) await utimes(join(folder, name), new Date(), new Date())
  else await writeAtomically(join(folder, name), inventoryText(closure), 0o600)
  const names = await newestFirst(folder)
  for (const old of names.slice(KEPT_CLOSURES)) await rm(join(folder, old), { force: true })
}

/** Forgets the closures of hosts that an application no longer has. */
export async function forgetClosures({ stateFolder, application }: Omit<ClosurePlace, 'host'>, hosts: readonly string[]): Promise<void> {
  const folder = join(stateFolder, 'closures', application)
  for (const host of await namesIn(folder)) if (!hosts.includes(host)) await rm(join(folder, host), { recursive: true, force: true })
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

function folderOf({ stateFolder, application, host }: ClosurePlace): string {
  return join(stateFolder, 'closures', application, host)
}

async function newestFirst(folder: string): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => /^[0-9a-f]{64}\.json$/.test(name))
  const dated = await Promise.all(names.map(async (name) => ({ name, time: pastTime(await stat(join(folder, name))) })))
  return dated.toSorted((left, right) => right.time - left.time || (left.name < right.name ? -1 : 1)).map(({ name }) => name)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
