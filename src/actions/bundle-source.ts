import { InputError } from '#domain/errors/errors'

/** Where a release comes from. */
export type BundleSource =
  | { readonly kind: 'file'; readonly manifest: string }
  | {
      readonly kind: 'artifact'
      readonly releaseId: string
      /** This run when absent. */
      readonly runId?: string | undefined
      readonly digest?: string | undefined
    }

export interface BundleInputs {
  readonly manifest?: string | undefined
  readonly runId?: string | undefined
  readonly releaseId?: string | undefined
  readonly artifactDigest?: string | undefined
}

/** Chooses between a local manifest and one that a run has kept. Throws InputError for both at once, and for neither. */
export function bundleSource(inputs: BundleInputs): BundleSource {
  const { manifest, runId, releaseId, artifactDigest: digest } = inputs
  if (manifest !== undefined) {
    const beside = Object.entries({ 'run-id': runId, 'artifact-digest': digest }).filter(([, value]) => value !== undefined)
    if (beside.length === 0) return { kind: 'file', manifest }
    throw new InputError('conflicting-options', `The inputs "manifest" and "${beside[0]![0]}" are both given.`, {
      hint: 'Give the path of a manifest, or the run that kept it.',
    })
  }
  if (releaseId === undefined) {
    throw new InputError('missing-option', 'There is neither the input "manifest" nor "release-id".', {
      hint: 'Give the path of a manifest, or the release whose artifact is fetched.',
    })
  }
  return { kind: 'artifact', releaseId, runId, digest }
}
