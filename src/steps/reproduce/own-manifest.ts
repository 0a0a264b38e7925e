import { isKnownError } from '#domain/errors/errors'
import { assembleManifest } from '#domain/manifest/assemble'
import type { ComparedPath } from '#domain/reproduce/compare'
import type { ComparedComponent } from '#domain/reproduce/components'
import { compareManifest, manifestNotCompared, type ComparedManifest } from '#domain/reproduce/manifest'
import type { Manifest } from '#domain/manifest/schema'
import type { Runner } from '#tools/run/runner'
import { collectManifestFacts } from '../build-manifest/manifest-facts.ts'
import type { ReleaseSource } from '../build-manifest/source.ts'

/** What was rebuilt of a release. */
export interface RebuiltRelease {
  readonly source: ReleaseSource
  readonly manifest: Manifest
  readonly components: readonly ComparedComponent[]
  readonly paths: readonly ComparedPath[]
}

/**
 * Makes the manifest of the commit and of what this machine built, and compares it with that of the release: a manifest has more than
 * hashes, such as units, health checks and what is linked, and all of it must follow from the commit.
 */
export async function compareOwnManifest(
  { source, manifest, components, paths }: RebuiltRelease,
  runner: Runner,
): Promise<ComparedManifest> {
  const here = new Set(paths.filter(({ outcome }) => outcome !== 'not-built').map(({ path }) => path))
  const missing = components.filter(({ path }) => !here.has(path)).map(({ name }) => name)
  if (missing.length > 0) return manifestNotCompared(`It is not made again, because this machine does not have ${missing.join(', ')}.`)
  const problem = otherComponents(manifest, source)
  if (problem !== null) return { outcome: 'differs', differsAt: '/components', problem }
  const storePaths = Object.fromEntries(components.map(({ name, path }) => [name, path]))
  try {
    const facts = await collectManifestFacts(source, storePaths, runner)
    // A shallow clone does not know a commit's place in the history, and an earlier version did not write it.
    const { history } = manifest.source
    const known = facts.source.history === undefined || history === undefined ? { ...facts.source, history } : facts.source
    return compareManifest(manifest, assembleManifest({ ...facts, source: withoutUndefined(known) }).manifest)
  } catch (error) {
    if (!isKnownError(error)) throw error
    return { outcome: 'differs', differsAt: null, problem: error.message }
  }
}

function withoutUndefined({ history, ...rest }: Manifest['source']): Manifest['source'] {
  return history === undefined ? rest : { ...rest, history }
}

/** Returns in which components the configuration of the commit differs from the manifest; null when it has the same. */
function otherComponents({ components }: Manifest, { config }: ReleaseSource): string | null {
  const inManifest = Object.entries(components).map(([name, { installable }]) => `${name} (${installable})`)
  const inCommit = Object.entries(config.components).map(([name, { installable }]) => `${name} (${installable})`)
  const added = without(inManifest, inCommit)
  const removed = without(inCommit, inManifest)
  if (added.length + removed.length === 0) return null
  const parts = [
    ...(added.length === 0 ? [] : [`the manifest has ${added.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`the commit has ${removed.join(', ')}`]),
  ]
  return `The components of manifest and commit differ: ${parts.join(', and ')}.`
}

/** Returns those of the texts that are not among the others. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  return texts.filter((one) => !others.includes(one))
}
