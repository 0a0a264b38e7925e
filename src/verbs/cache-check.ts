import { inventoryOf, type Inventory } from '#domain/closure/inventory'
import { CommandError } from '#domain/errors/errors'
import { checkInventory } from '#domain/manifest/parse'
import type { Manifest } from '#domain/manifest/schema'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { pathInfoText, runPathInfo } from '#tools/nix/run-path-info'
import { parseHeld, queryCacheCommand, type HeldPath } from '#tools/nix/query-cache'
import { parseSubstituters, showConfigCommand } from '#tools/nix/show-config'
import { warn } from '#domain/report/event'
import { publicUrl } from '#domain/secrets/public-url'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { readBundle } from '#steps/bundle/read'
import type { Context } from '#steps/context'

/** The paths of a closure that one substituter has. Sizes in bytes; download sizes if the substituter reports them for every path. */
interface SubstituterAnswer {
  readonly substituter: string
  readonly held: { readonly paths: number; readonly narBytes: number; readonly downloadBytes: number | null }
  readonly missing: { readonly paths: number; readonly narBytes: number; readonly list: readonly string[] }
  /** Why it could not be queried; its paths are then unknown and counted as missing. */
  readonly error: string | null
}

export interface CacheCheckResult {
  readonly releaseId: string
  readonly closure: { readonly paths: number; readonly narBytes: number }
  readonly substituters: readonly SubstituterAnswer[]
  /** Paths that none of them has. */
  readonly nowhere: readonly string[]
}

/** Paths that are asked about at once. */
const BATCH = 1000

export interface CacheCheckOptions {
  /** A manifest file, or its folder. */
  readonly bundle: string
}

/**
 * Returns which paths of a release's closure the configured substituters hold. Changes nothing.
 */
export async function cacheCheck({ bundle: path }: CacheCheckOptions, context: Context): Promise<CacheCheckResult> {
  const { runner } = context
  const bundle = await readBundle(path)
  const inventory = bundle.inventory ?? (await storeInventory(bundle.manifest, runner))
  const sizes = new Map(inventory.paths.map((entry) => [entry.path, entry.narSize]))
  const substituters: SubstituterAnswer[] = []
  const nowhere = new Set(sizes.keys())
  for (const substituter of new Set(parseSubstituters(await expectSuccess(runner, showConfigCommand)))) {
    const { held, error } = await askSubstituter(substituter, [...sizes.keys()], context)
    for (const found of held.keys()) nowhere.delete(found)
    substituters.push({ substituter: publicUrl(substituter), ...count(sizes, held), error })
  }
  return {
    releaseId: bundle.releaseId,
    closure: { paths: sizes.size, narBytes: sum(sizes.values()) },
    substituters,
    nowhere: [...nowhere],
  }
}

/** Returns the inventory, from the store that built the release. */
async function storeInventory(manifest: Manifest, runner: Runner): Promise<Inventory> {
  const components = Object.values(manifest.components).map(({ storePath }) => storePath)
  const inventory = inventoryOf(parsePathInfo(await pathInfoText(runner, pathInfoCommand(components, { closure: true }))))
  checkInventory(manifest, inventory)
  return inventory
}

async function askSubstituter(substituter: string, paths: readonly string[], context: Context) {
  const { runner, reporter } = context
  const held = new Map<string, HeldPath>()
  for (let start = 0; start < paths.length; start += BATCH) {
    const command = queryCacheCommand(substituter, paths.slice(start, start + BATCH))
    const { status, stdout, stderr } = await runPathInfo(runner, command)
    if (status !== 0) {
      const { message } = new CommandError(command.argv, { status, stderr })
      warn(reporter, `${publicUrl(substituter)} cannot be queried: ${message}`)
      return { held: new Map<string, HeldPath>(), error: message }
    }
    for (const [path, found] of parseHeld(stdout)) held.set(path, found)
  }
  return { held, error: null }
}

function count(sizes: ReadonlyMap<string, number>, held: ReadonlyMap<string, HeldPath>): Pick<SubstituterAnswer, 'held' | 'missing'> {
  const list = [...sizes.keys()].filter((path) => !held.has(path))
  const downloads = [...held.values()].map(({ downloadSize }) => downloadSize)
  const known = downloads.filter((size) => size !== undefined)
  return {
    held: {
      paths: held.size,
      narBytes: sum([...held.values()].map(({ narSize }) => narSize)),
      downloadBytes: known.length === downloads.length ? sum(known) : null,
    },
    missing: { paths: list.length, narBytes: sum(list.map((path) => sizes.get(path)!)), list },
  }
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0)
}
