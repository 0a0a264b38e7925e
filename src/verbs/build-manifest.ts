import { join } from 'node:path'
import { inventoryText, type Inventory } from '#domain/closure/inventory'
import { SourceError } from '#domain/errors/errors'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { assembleManifest } from '#domain/manifest/assemble'
import { manifestEnvironment } from '#domain/manifest/environment'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import { invalidPaths } from '#tools/nix/check-validity'
import { inPhase, warn } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { buildComponents } from '#steps/build-manifest/build'
import { buildStatements, type Builder, type BuildStory } from '#steps/build-manifest/build-statements'
import { writeBundle } from '#steps/bundle/write'
import { writingTo } from '#tools/files/writing-to'
import { requireHistory } from '#steps/build-manifest/history'
import { evaluateComponents } from '#steps/build-manifest/evaluate'
import { collectManifestFacts } from '#steps/build-manifest/manifest-facts'
import { pruneOldBundles, releaseBundle, releaseRoot } from '#steps/build-manifest/kept-releases'
import { CollectedError, registerManifest } from '#steps/build-manifest/register'
import { noteUncommitted } from '#steps/build-manifest/note-uncommitted'
import { noteUnpushed } from '#steps/build-manifest/note-unpushed'
import { releaseSource } from '#steps/build-manifest/source'
import { requireContents } from '#steps/build-manifest/source-contents'
import { warnOfScripts } from '#steps/build-manifest/warn-of-scripts'
import { fetchedUpstream } from '#steps/build-manifest/upstream'
import type { Context } from '#steps/context'
import { together } from '#tools/run/together'

export interface BuildManifestOptions {
  /** The folder of the configuration, in a clone of the repository. */
  readonly directory: string
  /** A branch or a tag of the upstream, or the id of a commit, to release instead of what is checked out. */
  readonly ref?: string
  /** Where it runs, for the provenance; the machine of this user when absent. */
  readonly builder?: Builder
  /** Folder for manifest.json and what is written beside it; below the state folder when absent. */
  readonly output?: string
  /** Where this user's builds are kept; see `tools/files/state-folder.ts`. */
  readonly stateFolder: string
}

export interface BuildManifestResult {
  readonly releaseId: string
  /** The manifest's own store path, whose closure is the release. */
  readonly manifestPath: string
  readonly manifest: Manifest
  readonly inventory: Inventory
  /** The folder that was written. */
  readonly bundle: string
}

/** More often than this in a row it is not a garbage collection's chance. */
const ATTEMPTS = 5

/** Builds every component of a commit of the protected branch and writes a manifest of exactly what was built. */
export async function buildManifest(options: BuildManifestOptions, context: Context): Promise<BuildManifestResult> {
  const { runner, reporter } = context
  const startedOn = new Date().toISOString()
  const { ref = null, builder = { kind: 'local' } } = options
  const source = await inPhase(reporter, 'source', async () => {
    const found = await releaseSource({ ...options, upstream: fetchedUpstream }, runner)
    requireHistory(found)
    await noteUnpushed(found, options.ref, context)
    await noteUncommitted(found, context)
    await requireContents(found, context)
    return found
  })
  await using temporary = await makeTemporaryFolder(join(options.stateFolder, 'temporary'), 'build')
  for (let attempt = 1; ; attempt += 1) {
    const { paths, components } = await inPhase(reporter, 'build', async () => {
      const evaluated = await evaluateComponents(source, runner)
      const built = await buildComponents(evaluated, join(temporary.path, 'result'), context)
      if (attempt === 1) await warnOfScripts(source.config, built, reporter)
      return { paths: built, components: evaluated }
    })
    const story = { source, ref, builder, startedOn, components }
    try {
      const release = await inPhase(reporter, 'manifest', () =>
        assembleRelease(story, { ...options, paths, temporary: temporary.path }, runner),
      )
      await pruneOldBundles(options.stateFolder, release.manifest.application, release.releaseId)
      return release
    } catch (error) {
      // A garbage collection that was running before a root was made can miss it. Paths that it removed are built again.
      const isCollected = error instanceof CollectedError || (await invalidPaths(runner, Object.values(paths))).length > 0
      if (attempt === ATTEMPTS || !isCollected) throw error
      warn(reporter, 'A garbage collection removed paths that were just built; building them again.')
    }
  }
}

/** A build, and where its release is written. */
interface BuiltPaths extends Pick<BuildManifestOptions, 'output' | 'stateFolder'> {
  /** The store path of each component. */
  readonly paths: Record<string, string>
  /** A temporary folder. */
  readonly temporary: string
}

async function assembleRelease(story: BuildStory, { paths, ...to }: BuiltPaths, runner: Runner): Promise<BuildManifestResult> {
  const [facts, statementsOf] = await together([collectManifestFacts(story.source, paths, runner), buildStatements(story, runner)])
  const { manifest, bytes } = assembleManifest(facts)
  if (Buffer.byteLength(bytes) > MANIFEST_LIMIT_BYTES) {
    throw new SourceError('output-invalid', `The manifest would have more than ${MANIFEST_LIMIT_BYTES} bytes.`, {
      hint: 'Release fewer components or links.',
    })
  }
  const { application } = manifest
  const id = releaseId(bytes)
  const root = releaseRoot(to.stateFolder, application, id)
  const references = Object.values(paths)
  // Side by side: Nix registers the manifest in processes of its own while this one describes the closure.
  const [manifestPath, { inventory, sbom }] = await together([
    registerManifest({ application, bytes, references, root, temporary: to.temporary }, runner),
    describedClosure(manifest, bytes, facts.inventory),
  ])
  // A valid path keeps all that it refers to valid.
  const [gone] = await invalidPaths(runner, [manifestPath])
  if (gone !== undefined) throw new CollectedError(gone)
  const bundle = to.output ?? releaseBundle(to.stateFolder, application, id)
  await writingTo(bundle, () =>
    writeBundle(bundle, {
      manifest: bytes,
      inventory,
      environment: manifestEnvironment(manifest, manifestPath),
      sbom,
      ...statementsOf({ manifest, sbom }),
    }),
  )
  return { releaseId: id, manifestPath, manifest, inventory: facts.inventory, bundle }
}

async function describedClosure(manifest: Manifest, bytes: string, inventory: Inventory): Promise<{ inventory: string; sbom: string }> {
  // Loaded now, because only two verbs make one.
  const { cycloneDx } = await import('#domain/sbom/cyclonedx')
  return {
    inventory: inventoryText(inventory),
    sbom: cycloneDx({ manifest, manifestPath: manifestOwnPath(manifest, bytes).path, inventory }),
  }
}
