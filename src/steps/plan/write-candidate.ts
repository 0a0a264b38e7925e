import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalJson } from '#domain/manifest/canonical'
import { bundleFiles } from '../bundle/write.ts'
import { buildCandidate, type Candidate, type CandidateOptions } from './candidate.ts'
import type { Context } from '../context.ts'

export interface WriteCandidateOptions extends CandidateOptions {
  /** Folder for manifest.json and inventory.json; what lay there of another build goes. */
  readonly output: string
}

export interface WrittenCandidate extends Candidate {
  /** The folder that was written. */
  readonly bundle: string
}

/**
 * Builds what is checked out, whether or not it is on the upstream, and writes its manifest down for a plan that is made elsewhere.
 * It is no release: nothing signs it, nothing keeps it in the store, and there is no manifest.env to deploy by.
 * Throws SourceError and InputError.
 */
export async function writeCandidate({ output, ...options }: WriteCandidateOptions, context: Context): Promise<WrittenCandidate> {
  const candidate = await buildCandidate(options, context)
  const bundle = resolve(output)
  await mkdir(bundle, { recursive: true })
  for (const name of ['manifest.sig', bundleFiles.environment]) await rm(join(bundle, name), { force: true })
  await writeAtomically(join(bundle, bundleFiles.inventory), canonicalJson(candidate.inventory))
  await writeAtomically(join(bundle, bundleFiles.manifest), candidate.text)
  return { ...candidate, bundle }
}
