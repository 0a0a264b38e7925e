import { inventoryOf, summarize, type ClosurePath } from '../closure/inventory.ts'
import { quote } from '../errors/quote.ts'
import { manifestOwnPath } from '../manifest/own-path.ts'
import type { Manifest } from '../manifest/schema.ts'
import { formatCount } from '../report/amount.ts'

/**
 * Returns why a closure is not the one that a manifest describes, as one sentence; null when it is. `closure` also contains the manifest's
 * own store path, which must match the manifest's text: its name, its NAR, and the components as its references.
 */
export function closureMismatch(manifest: Manifest, text: string, closure: readonly ClosurePath[]): string | null {
  const expected = manifestOwnPath(manifest, text)
  const own = closure.find(({ path }) => path === expected.path)
  if (own === undefined) return `The closure does not contain the manifest's own path ${expected.path}.`
  const components = Object.values(manifest.components)
  const missing = components.find(({ storePath }) => !own.references.includes(storePath))
  if (missing !== undefined)
    return `The manifest's path does not refer to ${missing.storePath}, so it would not keep that path from garbage collection.`
  const foreign = own.references.find((reference) => !components.some(({ storePath }) => storePath === reference))
  if (foreign !== undefined) return `The manifest's path refers to ${foreign}, which is not one of its components.`
  if (own.narHash !== expected.narHash || own.narSize !== expected.narSize) {
    return `The manifest's path has the NAR hash ${quote(own.narHash)} and ${own.narSize} bytes, but the manifest itself gives ${expected.narHash} and ${expected.narSize}.`
  }
  for (const [name, component] of Object.entries(manifest.components)) {
    const found = closure.find(({ path }) => path === component.storePath)
    if (found?.narHash !== component.narHash) {
      return `Component ${name} has the NAR hash ${quote(found?.narHash ?? 'of nothing')}, but the manifest lists ${component.narHash}.`
    }
  }
  const summary = summarize(inventoryOf(closure.filter(({ path }) => path !== expected.path)))
  return summary.digest === manifest.closure.digest
    ? null
    : `The closure has ${formatCount(summary.paths, 'path')} with the digest ${summary.digest}, but the manifest lists ${manifest.closure.paths} with ${manifest.closure.digest}.`
}
