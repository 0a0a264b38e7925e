import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfBundle } from '#domain/bundle/files'
import type { Check } from '#domain/evidence/check'
import type { Inventory } from '#domain/closure/inventory'
import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { manifestEnvironment } from '#domain/manifest/environment'
import { manifestStorePath } from '#domain/manifest/own-path'
import { checkInventory, parseInventory } from '#domain/manifest/parse'
import type { Manifest } from '#domain/manifest/schema'
import { isSigstoreName } from '#domain/sigstore/files'
import { formatCount } from '#domain/report/amount'
import { sbomValue, type SbomValue } from '#domain/statement/sbom'
import { readLimited } from '#tools/files/read-limited'
import { bundleFiles } from '../bundle/write.ts'

/** A manifest that was read, and its folder. */
export interface BundleToCheck {
  readonly folder: string
  /** The manifest's own file. */
  readonly file: string
  readonly manifest: Manifest
  readonly releaseId: string
  /** The names of all that is in the folder. */
  readonly names: readonly string[]
}

/** Lists what is in the folder of a bundle. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).toSorted()
}

/** What was found of the files of a bundle, and what else is compared with them. */
export interface CheckedBundle {
  readonly checks: Check[]
  /** The inventory when it is the manifest's. */
  readonly inventory?: Inventory
  /** The bill of materials as it is here; absent when it is not, or cannot be read. */
  readonly sbom?: SbomValue
}

/** Checks the files that a build leaves beside the manifest: each follows from it. */
export async function checkBundleFiles(bundle: BundleToCheck): Promise<CheckedBundle> {
  const { check: inventoryCheck, inventory } = await inventoryOf(bundle)
  const { check: sbomCheck, sbom } = await checkSbom(bundle, inventory)
  const checks = [inventoryCheck, sbomCheck, await checkEnvironment(bundle)]
  return { checks, ...(inventory === undefined ? {} : { inventory }), ...(sbom === undefined ? {} : { sbom }) }
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
): Promise<{ readonly check: Check; readonly sbom?: SbomValue }> {
  const file = join(folder, bundleFiles.sbom)
  const common = { check: 'sbom', restsOn: [file, manifestFile, join(folder, bundleFiles.inventory)], vouchedBy: 'signers' } as const
  try {
    const text = await readLimited(file, filesOfBundle[bundleFiles.sbom].limitBytes)
    if (text === undefined) return { check: missing(common, bundleFiles.sbom) }
    const sbom = sbomValue(text)
    if (sbom.value === undefined) return { check: failed(common, 'The bill of materials is not JSON.'), sbom }
    if (inventory === undefined) {
      const statement = 'Without its inventory, the bill of materials cannot be compared.'
      return { check: { ...common, outcome: 'not-provable', statement }, sbom }
    }
    // Loaded now, because a folder without a bill of materials needs none.
    const { bomDifference } = await import('#domain/sbom/cyclonedx')
    // Of values, because another version of this program may have written the same content in another form.
    const at = bomDifference({ manifest, manifestPath: manifestStorePath(manifest, releaseId), inventory }, sbom.value)
    if (at === undefined) {
      const statement = 'The bill of materials is the one that follows from manifest and inventory.'
      return { check: { ...common, outcome: 'passed', statement }, sbom }
    }
    const what = `The bill of materials differs from the one that follows from manifest and inventory, first at ${quote(at)}.`
    return { check: failed(common, what), sbom }
  } catch (error) {
    return { check: failed(common, `The bill of materials cannot be read (${reasonOf(error)}).`) }
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

/** Lists the files beside the manifest that were not checked. */
export function checkOtherFiles({ folder, file, names }: BundleToCheck, lookedAt: readonly string[]): Check[] {
  const own = new Set([file, ...lookedAt, ...Object.keys(filesOfBundle).map((name) => join(folder, name))])
  const others = names.filter((name) => !own.has(join(folder, name)) && !isSigstoreName(name))
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

type Common = Pick<Check, 'check' | 'restsOn' | 'vouchedBy'>

function missing(common: Common, name: string): Check {
  return { ...common, outcome: 'not-provable', statement: `There is no ${name} beside the manifest, so it was not checked.` }
}

function failed(common: Common, statement: string): Check {
  return { ...common, outcome: 'failed', statement, hint: 'Take the files that the build wrote, from its artifact.' }
}
