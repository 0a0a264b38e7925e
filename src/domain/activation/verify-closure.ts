import { inventoryOf, summarize, type ClosurePath } from '../closure/inventory.ts'
import { quote } from '../errors/quote.ts'
import type { Manifest } from '../manifest/schema.ts'

/**
 * Why a closure is not the one that a manifest speaks of, as one sentence; null when it is. `closure` holds the manifest's own
 * store path too, whose references must be exactly the components.
 */
export function closureMismatch(manifest: Manifest, manifestPath: string, closure: readonly ClosurePath[]): string | null {
  const own = closure.find(({ path }) => path === manifestPath)
  if (own === undefined) return `The closure does not hold the manifest's own path ${manifestPath}.`
  const components = Object.values(manifest.components)
  const missing = components.find(({ storePath }) => !own.references.includes(storePath))
  if (missing !== undefined) return `The manifest's path does not refer to ${missing.storePath}, so it would not keep it.`
  const foreign = own.references.find((reference) => !components.some(({ storePath }) => storePath === reference))
  if (foreign !== undefined) return `The manifest's path refers to ${foreign}, which is no component of it.`
  for (const [name, component] of Object.entries(manifest.components)) {
    const found = closure.find(({ path }) => path === component.storePath)
    if (found?.narHash !== component.narHash) {
      return `Component ${name} has the NAR hash ${quote(found?.narHash ?? 'of nothing')}, and the manifest says ${component.narHash}.`
    }
  }
  const summary = summarize(inventoryOf(closure.filter(({ path }) => path !== manifestPath)))
  return summary.digest === manifest.closure.digest
    ? null
    : `The closure has ${summary.paths} paths with the digest ${summary.digest}; the manifest says ${manifest.closure.paths} with ${manifest.closure.digest}.`
}
