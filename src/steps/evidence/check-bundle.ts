import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfBundle } from '#domain/bundle/files'
import type { Check } from '#domain/evidence/check'
import { firstDifference } from '#domain/evidence/first-difference'
import type { Inventory } from '#domain/closure/inventory'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { manifestEnvironment } from '#domain/manifest/environment'
import { manifestStorePath } from '#domain/manifest/own-path'
import { checkInventory, parseInventory } from '#domain/manifest/parse'
import type { Manifest } from '#domain/manifest/schema'
import { NIX_SIGNATURES_FILE } from '#domain/evidence/nix-signatures'
import { isSigstoreName } from '#domain/sigstore/files'
import { formatCount } from '#domain/report/amount'
import { readLimited } from '#tools/files/read-limited'
import { bundleFiles } from '../bundle/write.ts'

/** A manifest that was read, and its folder. */
export interface BundleToCheck {
  readonly folder: string
  /** The manifest's own file. */
  readonly file: string
  readonly manifest: Manifest
  readonly releaseId: string
}

/** Checks the files that a build leaves beside the manifest: each follows from it. With the inventory when it is the manifest's. */
export async function checkBundleFiles(bundle: BundleToCheck): Promise<{ readonly checks: Check[]; readonly inventory?: Inventory }> {
  const { check: inventoryCheck, inventory } = await inventoryOf(bundle)
  const checks = [inventoryCheck, await checkSbom(bundle, inventory), await checkEnvironment(bundle)]
  return inventory === undefined ? { checks } : { checks, inventory }
}

async function inventoryOf({
  folder,
  file: manifestFile,
  manifest,
}: BundleToCheck): Promise<{ readonly check: Check; readonly inventory?: Inventory }> {
  const file = join(folder, bundleFiles.inventory)
  const common = { check: 'inventory', restsOn: [file, manifestFile], vouchedBy: 'signers' } as const
  try {
    const text = await readLimited(file, filesOfBundle[bundleFiles.inventory].limitBytes)
    if (text === undefined) return { check: missing(common, 'inventory.json') }
    const inventory = parseInventory(text)
    checkInventory(manifest, inventory, text)
    const { paths, narBytes } = manifest.closure
    const statement = `The inventory is the one that the manifest names: ${formatCount(paths, 'path')} with ${narBytes} bytes.`
    return { check: { ...common, outcome: 'passed', statement }, inventory }
  } catch (error) {
    return { check: failed(common, isKnownError(error) ? error.message : `The inventory cannot be read (${reasonOf(error)}).`) }
  }
}

async function checkSbom(
  { folder, file: manifestFile, manifest, releaseId }: BundleToCheck,
  inventory: Inventory | undefined,
): Promise<Check> {
  const file = join(folder, bundleFiles.sbom)
  const common = { check: 'sbom', restsOn: [file, manifestFile, join(folder, bundleFiles.inventory)], vouchedBy: 'signers' } as const
  try {
    const text = await readLimited(file, filesOfBundle[bundleFiles.sbom].limitBytes)
    if (text === undefined) return missing(common, bundleFiles.sbom)
    if (inventory === undefined) {
      return { ...common, outcome: 'not-provable', statement: 'Without its inventory, the bill of materials cannot be compared.' }
    }
    // Loaded now, because a folder without a bill of materials needs none.
    const { cycloneDx } = await import('#domain/sbom/cyclonedx')
    const expected = cycloneDx({ manifest, manifestPath: manifestStorePath(manifest, releaseId), inventory })
    // Another version of this program may have written the same content in another form.
    const at = text === expected ? undefined : firstDifference(JSON.parse(expected), JSON.parse(text))
    if (at === undefined)
      return { ...common, outcome: 'passed', statement: 'The bill of materials is the one that follows from manifest and inventory.' }
    return failed(common, `The bill of materials differs from the one that follows from manifest and inventory, first at ${quote(at)}.`)
  } catch (error) {
    return failed(common, `The bill of materials cannot be read (${reasonOf(error)}).`)
  }
}

async function checkEnvironment({ folder, file: manifestFile, manifest, releaseId }: BundleToCheck): Promise<Check> {
  const file = join(folder, bundleFiles.environment)
  const common = { check: 'environment', restsOn: [file, manifestFile], vouchedBy: 'signers' } as const
  try {
    const text = await readLimited(file, filesOfBundle[bundleFiles.environment].limitBytes)
    if (text === undefined) return missing(common, bundleFiles.environment)
    if (text === manifestEnvironment(manifest, manifestStorePath(manifest, releaseId)))
      return { ...common, outcome: 'passed', statement: 'manifest.env is the one that follows from the manifest.' }
    return failed(common, 'manifest.env differs from the one that follows from the manifest: it was edited.')
  } catch (error) {
    return failed(common, `manifest.env cannot be read (${reasonOf(error)}).`)
  }
}

/** The files of a release that are checked wherever it is: those with Nix's signatures only with the keys of Nix. */
const checkedFiles = Object.keys(filesOfBundle).filter((name) => name !== NIX_SIGNATURES_FILE)

/** Lists the files beside the manifest that were not checked. */
export async function checkOtherFiles({ folder, file }: BundleToCheck, lookedAt: readonly string[]): Promise<Check[]> {
  const own = new Set([file, ...lookedAt, ...checkedFiles.map((name) => join(folder, name))])
  const others = namesIn(folder).filter((name) => !own.has(join(folder, name)) && !isSigstoreName(name))
  if (others.length === 0) return []
  const shown = others.slice(0, NAMED_FILES).map((name) => quote(name, 80))
  const more = others.length > NAMED_FILES ? ` and ${others.length - NAMED_FILES} more` : ''
  return [
    {
      check: 'other-files',
      outcome: 'not-provable',
      statement: `These files were not checked: ${shown.join(', ')}${more}.`,
      restsOn: others.map((name) => join(folder, name)),
      vouchedBy: 'none',
    },
  ]
}

const NAMED_FILES = 10

function namesIn(folder: string): string[] {
  return readdirSync(folder).toSorted()
}

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>

function missing(common: Common, name: string): Check {
  return { ...common, outcome: 'not-provable', statement: `There is no ${name} beside the manifest, so it was not checked.` }
}

function failed(common: Common, statement: string): Check {
  return { ...common, outcome: 'failed', statement, hint: 'Take the files that the build wrote, from its artifact.' }
}
