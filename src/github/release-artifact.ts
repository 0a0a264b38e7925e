import { readdir } from 'node:fs/promises'
import { info } from '#domain/report/event'
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
}

/**
 * Keeps a release's manifest, signatures, inventory and bill of materials, if they exist, as an artifact of this run. What a later step
 * signed or attested of the same release is kept beside that of an earlier one, and is found by its digest. A candidate is kept once: all
 * of its files follow from its manifest.
 */
export async function uploadRelease(context: RunContext, options: UploadReleaseOptions): Promise<UploadedArtifact | null> {
  const { bundle: root, application, releaseId, kind = 'release', retentionDays } = options
  const there = await readdir(root)
  const files = Object.keys(releaseFiles).filter((name) => there.includes(name))
  const asked = { name: artifactName(application, releaseId, kind), root, files, retentionDays }
  if (kind === 'candidate') return uploadOnce(context, asked)
  const uploaded = await uploadFiles(context, asked)
  if (uploaded !== null && uploaded.name !== asked.name) info(context.reporter, furtherText(asked.name, uploaded))
  return uploaded
}

function furtherText(name: string, { name: further, digest }: UploadedArtifact): string {
  return `An earlier step of this run uploaded ${name}; the files of this step are the artifact ${further}, which is fetched by its digest ${digest}.`
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
