import { isKnownError } from '#domain/errors/errors'
import type { ReleaseDetails } from '#domain/history/site/model'
import type { ClosurePath } from '#domain/closure/inventory'
import { checkInventory, parseInventory, parseManifest } from '#domain/manifest/parse'
import type { Manifest } from '#domain/manifest/schema'
import { compareComponents } from '#domain/plan/components'
import { comparePackages } from '#domain/plan/packages'
import { inventoryText, type KeptRelease } from '../exposure/read-evidence.ts'

/** What a release contains: null for what is not in the evidence, or is not that of the release. */
interface Contents {
  readonly manifest: Manifest | null
  readonly paths: readonly ClosurePath[] | null
}

/** Compares a release with the one before it. */
export async function compareReleases(
  release: KeptRelease | undefined,
  previous: KeptRelease | undefined,
): Promise<Pick<ReleaseDetails, 'manifest' | 'components' | 'packages'>> {
  const [after, before] = [await contentsOf(release), await contentsOf(previous)]
  const { manifest } = after
  const areBoth = manifest !== null && before.manifest !== null
  return {
    manifest,
    components: areBoth ? compareComponents(before.manifest.components, manifest.components) : null,
    packages: areBoth && before.paths !== null && after.paths !== null ? comparePackages(before.paths, after.paths) : null,
  }
}

async function contentsOf(release: KeptRelease | undefined): Promise<Contents> {
  if (release === undefined) return { manifest: null, paths: null }
  const manifest = known(() => parseManifest(Buffer.from(release.text)))
  if (manifest === null) return { manifest, paths: null }
  const text = await inventoryText(release)
  const paths =
    text === undefined
      ? null
      : known(() => {
          const inventory = parseInventory(Buffer.from(text))
          checkInventory(manifest, inventory)
          return inventory.paths
        })
  return { manifest, paths }
}

/** Returns null for evidence that is not what its name promises; `verify` reports why. */
function known<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (!isKnownError(error)) throw error
    return null
  }
}
