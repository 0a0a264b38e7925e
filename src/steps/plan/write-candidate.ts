import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import { inventoryText } from '#domain/closure/inventory'
import { bundleFiles, SIGNATURES, statementFiles } from '../bundle/write.ts'
import { buildCandidate, type Candidate, type CandidateOptions } from './candidate.ts'
import type { Context } from '../context.ts'

export interface WriteCandidateOptions extends CandidateOptions {
  /** Folder for manifest.json and inventory.json; files of another build are removed. */
  readonly output: string
}

export interface WrittenCandidate extends Candidate {
  /** The folder that was written. */
  readonly bundle: string
}

/**
 * Builds the checked-out commit, on the upstream or not, and writes its manifest for a plan elsewhere. It is not a release: it is not
 * signed, not kept in the store, and has no manifest.env to deploy by. Throws SourceError and InputError.
 */
export async function writeCandidate({ output, ...options }: WriteCandidateOptions, context: Context): Promise<WrittenCandidate> {
  const candidate = await buildCandidate(options, context)
  const bundle = resolve(output)
  await writingTo(bundle, async () => {
    await mkdir(bundle, { recursive: true })
    for (const name of [SIGNATURES, bundleFiles.environment, bundleFiles.sbom, ...statementFiles])
      await rm(join(bundle, name), { force: true })
    await writeAtomically(join(bundle, bundleFiles.inventory), inventoryText(candidate.inventory))
    await writeAtomically(join(bundle, bundleFiles.manifest), candidate.text)
  })
  return { ...candidate, bundle }
}
