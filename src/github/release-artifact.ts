import { readdir } from 'node:fs/promises'
import { readBundle } from '#steps/bundle/read'
import { artifactName, releaseFiles } from './artifact-name.ts'
import { uploadFiles, uploadOnce, type UploadedArtifact } from './artifacts.ts'
import type { GitHub } from './client.ts'
import { fetchFiles, type FetchOptions } from './fetch-artifact.ts'
import type { RunContext } from './run.ts'

export interface UploadReleaseOptions {
  /** The folder that `build-manifest` wrote. */
  readonly bundle: string
  readonly application: string
  readonly releaseId: string
  /** `candidate` for a build of a commit that may not be released: it is never fetched as a release. */
  readonly kind?: 'release' | 'candidate'
  readonly retentionDays?: number | undefined
  /**
   * True when this step signed what an artifact of the same release does not have: it is kept beside that under the next free name, and is
   * found by its digest.
   */
  readonly hasMore?: boolean
}

/**
 * Keeps a release's manifest, signatures, inventory and bill of materials, if they exist, as an artifact of this run, which has it once
 * unless there is more of it.
 */
export async function uploadRelease(context: RunContext, options: UploadReleaseOptions): Promise<UploadedArtifact | null> {
  const { bundle: root, application, releaseId, kind = 'release', retentionDays, hasMore = false } = options
  const there = await readdir(root)
  const files = Object.keys(releaseFiles).filter((name) => there.includes(name))
  const upload = hasMore ? uploadFiles : uploadOnce
  return upload(context, { name: artifactName(application, releaseId, kind), root, files, retentionDays })
}

export interface FetchReleaseOptions extends Pick<FetchOptions, 'runId' | 'digest' | 'into'> {
  readonly application: string
  /** The release that was approved. */
  readonly releaseId: string
  readonly kind?: UploadReleaseOptions['kind']
}

export interface FetchedRelease {
  /** The path of its manifest.json. */
  readonly file: string
  /** Where it is kept. */
  readonly artifact: { readonly runId: string; readonly digest: string }
}

/**
 * Fetches a release that a run has kept. Anything but exactly that release is refused: throws InputError as `fetchFiles` and
 * `readBundle` do.
 */
export async function fetchRelease(
  github: GitHub,
  { application, releaseId, kind = 'release', ...options }: FetchReleaseOptions,
): Promise<FetchedRelease> {
  const { runId, digest } = await fetchFiles(github, {
    ...options,
    name: artifactName(application, releaseId, kind),
    allowed: releaseFiles,
  })
  const { file } = await readBundle(options.into, releaseId)
  return { file, artifact: { runId, digest } }
}
