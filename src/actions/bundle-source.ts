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
  readonly 'run-id'?: string | undefined
  readonly 'release-id'?: string | undefined
  readonly 'artifact-digest'?: string | undefined
}

/** Chooses between a local manifest and one that a run has kept. Throws InputError for both at once, and for neither. */
export function bundleSource(inputs: BundleInputs): BundleSource {
  const { manifest, 'run-id': runId, 'release-id': releaseId, 'artifact-digest': digest } = inputs
  if (manifest !== undefined) {
    const beside = Object.entries({ 'run-id': runId, 'artifact-digest': digest }).filter(([, value]) => value !== undefined)
    if (beside.length === 0) return { kind: 'file', manifest }
    throw new InputError(
      'usage',
      `The inputs "manifest" and "${beside[0]![0]}" are both given; give the path of a manifest, or the run that kept it.`,
    )
  }
  if (releaseId === undefined) {
    throw new InputError(
      'usage',
      'There is neither the input "manifest" nor "release-id"; give the path of a manifest, or the release whose artifact is fetched.',
    )
  }
  return { kind: 'artifact', releaseId, runId, digest }
}
