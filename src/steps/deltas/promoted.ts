import { mkdir, readlink, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { rootsNeeded } from '#domain/activation/roots-needed'
import type { ClosurePath } from '#domain/closure/inventory'
import { addRootCommand } from '#tools/nix/add-root'
import { batches } from '#tools/nix/batches'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { namesIn, newestFirst, pruneKept } from './kept-releases.ts'

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
  await pruneKept(placeFolder(place), hosts)
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

function placeFolder({ stateFolder, application }: PromotedPlace): string {
  return join(stateFolder, 'promoted', application)
}

async function rootsIn(folder: string): Promise<string[]> {
  return Promise.all((await namesIn(folder)).map((name) => readlink(join(folder, name))))
}
