import { join } from 'node:path'
import type { Inventory } from '#domain/closure/inventory'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { assembleManifest } from '#domain/manifest/assemble'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase } from '#domain/report/event'
import { collectManifestFacts } from '../build-manifest/manifest-facts.ts'
import { buildComponents } from '../build-manifest/build.ts'
import { evaluateComponents } from '../build-manifest/evaluate.ts'
import { candidateSource } from '../build-manifest/source.ts'
import { requireContents } from '../build-manifest/source-contents.ts'
import type { Context } from '../context.ts'

export interface CandidateOptions {
  /** The folder of the configuration, in a clone of the repository. */
  readonly directory: string
  /** Where this user's builds are kept; see `tools/files/state-folder.ts`. */
  readonly stateFolder: string
}

/** What the release of a commit would be. No file of it is written anywhere, so there is nothing that could be signed or promoted. */
export interface Candidate {
  readonly releaseId: string
  readonly manifest: Manifest
  /** The manifest's own text. */
  readonly text: string
  readonly inventory: Inventory
}

/** Builds what is checked out, which need not be on the upstream. Throws SourceError and InputError. */
export async function buildCandidate(options: CandidateOptions, context: Context): Promise<Candidate> {
  const { runner, reporter } = context
  const source = await inPhase(reporter, 'source', async () => {
    const found = await candidateSource(options.directory, runner)
    await requireContents(found, context)
    return found
  })
  await using temporary = await makeTemporaryFolder(join(options.stateFolder, 'temporary'), 'build')
  const paths = await inPhase(reporter, 'build', async () => {
    const components = await evaluateComponents(source, runner)
    return buildComponents(components, join(temporary.path, 'result'), context)
  })
  const facts = await inPhase(reporter, 'manifest', () => collectManifestFacts(source, paths, runner))
  const { manifest, bytes } = assembleManifest(facts)
  return { releaseId: releaseId(bytes), manifest, text: bytes, inventory: facts.inventory }
}
