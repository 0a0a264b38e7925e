import { mkdir, readdir, readlink, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { rootsNeeded } from '#domain/activation/roots-needed'
import type { ClosurePath } from '#domain/closure/inventory'
import { isMissing } from '#tools/files/is-there'
import { pastTime } from '#tools/files/past-time'
import { addRootCommand } from '#tools/nix/add-root'
import { batches } from '#tools/nix/batches'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'

/** Releases of a host whose closures stay on this machine, so that the next copy to that host has bases. */
const KEPT_PROMOTED = 2

/** Where the closures that were promoted to an application's hosts are kept. */
interface PromotedPlace {
  readonly stateFolder: string
  readonly application: string
}

/** A release that a host has committed. */
interface PromotedRelease {
  readonly host: string
  readonly releaseId: string
  /** The paths of its closure that this machine has. */
  readonly closure: readonly ClosurePath[]
}

interface KeepOptions {
  readonly release: PromotedRelease
  /** Names of the application's hosts. */
  readonly hosts: readonly string[]
}

/**
 * Keeps the closure of a release that a host runs from being collected here: `promoted/<application>/<host>/<release id>` has the roots.
 * Of the host's earlier releases only the one before stays; of hosts that are not in `hosts` none does. Throws CommandError.
 */
export async function keepPromoted(
  place: PromotedPlace,
  { release: { host, releaseId, closure }, hosts }: KeepOptions,
  runner: Runner,
): Promise<void> {
  const folder = join(placeFolder(place), host, releaseId)
  const needed = rootsNeeded(closure, new Set())
  const rooted = new Set(await rootsIn(folder))
  if (needed.length !== rooted.size || needed.some((path) => !rooted.has(path))) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const [index, batch] of batches(needed).entries()) {
      await expectSuccess(runner, addRootCommand(batch, join(folder, `root-${index}`)))
    }
  }
  await utimes(folder, new Date(), new Date())
  await prunePromoted(place, hosts)
}

/**
 * Returns the releases that are kept for a host, the last committed one first, each with its roots: the store paths whose closures together
 * are that of the release.
 */
export async function lastPromoted(place: PromotedPlace, host: string): Promise<{ releaseId: string; roots: string[] }[]> {
  const folder = join(placeFolder(place), host)
  const ids = await newestFirst(folder)
  return Promise.all(ids.map(async (releaseId) => ({ releaseId, roots: await rootsIn(join(folder, releaseId)) })))
}

async function prunePromoted(place: PromotedPlace, hosts: readonly string[]): Promise<void> {
  const folder = placeFolder(place)
  for (const host of await namesIn(folder)) {
    const old = hosts.includes(host) ? (await newestFirst(join(folder, host))).slice(KEPT_PROMOTED) : ['']
    for (const id of old) await rm(join(folder, host, id), { recursive: true, force: true })
  }
}

function placeFolder({ stateFolder, application }: PromotedPlace): string {
  return join(stateFolder, 'promoted', application)
}

async function newestFirst(folder: string): Promise<string[]> {
  const ids = (await namesIn(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name))
  const dated = await Promise.all(ids.map(async (id) => ({ id, time: pastTime(await stat(join(folder, id))) })))
  return dated.toSorted((left, right) => right.time - left.time || (left.id < right.id ? -1 : 1)).map(({ id }) => id)
}

async function rootsIn(folder: string): Promise<string[]> {
  return Promise.all((await namesIn(folder)).map((name) => readlink(join(folder, name))))
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
