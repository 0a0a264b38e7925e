import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseFiles } from '#github/artifact-name'
import type { UploadedArtifact } from '#github/artifacts'
import type { GitHub } from '#github/client'
import { info } from '#domain/report/event'
import { bestEffort } from './best-effort.ts'

export interface KeepReleaseInputs {
  readonly artifact: boolean
  readonly retentionDays?: number | undefined
  readonly githubRelease?: string | undefined
  readonly dryRun: boolean
}

export interface BuiltBundle {
  /** The folder that was written. */
  readonly bundle: string
  readonly application: string
  readonly releaseId: string
  readonly manifest: { readonly source: { readonly commit: string } }
}

export interface KeptRelease {
  readonly uploaded: UploadedArtifact | null
  readonly attestation: KeptAttestation
}

/** Outputs: the attestation's id, and whether there is one; without one, why. */
interface KeptAttestation {
  readonly 'attestation-id': string | null
  readonly attestation: string
}

const ATTESTATION_FILE = 'attestation.json'

/**
 * Publishes a release: attested if the job may, as an artifact of the run, and with a GitHub Release when one is named; a dry run is
 * neither attested nor attached. A failure is a warning: the release is built, and is in its folder.
 */
export async function keepRelease(built: BuiltBundle, inputs: KeepReleaseInputs, github: GitHub): Promise<KeptRelease> {
  const { bundle, application, releaseId } = built
  const attestation = inputs.dryRun ? absent('a dry run') : await attest(built, github)
  const uploaded = inputs.artifact
    ? await bestEffort('Keeping the release as an artifact', github.reporter, async () => {
        const { uploadRelease } = await import('#github/release-artifact')
        return uploadRelease(github, { bundle, application, releaseId, retentionDays: inputs.retentionDays })
      })
    : null
  const tag = inputs.githubRelease
  if (tag !== undefined && !inputs.dryRun) await attach(tag, built, github)
  return { uploaded, attestation }
}

const absent = (why: string): KeptAttestation => ({ 'attestation-id': null, attestation: `absent: ${why}` })

async function attest({ bundle, application, releaseId }: BuiltBundle, github: GitHub): Promise<KeptAttestation> {
  const kept = await bestEffort('Attesting the release', github.reporter, async () => {
    const { attestRelease } = await import('#github/attest')
    const made = await attestRelease(github, { application, releaseId, output: join(bundle, ATTESTATION_FILE) })
    return made.attestation === 'made' ? { 'attestation-id': made.id, attestation: 'made' } : absent(made.why)
  })
  return kept ?? absent('it failed')
}

/** A GitHub Release that is not there yet is made as a draft, which a person publishes. */
async function attach(tag: string, { bundle, manifest }: BuiltBundle, github: GitHub): Promise<void> {
  const { reporter } = github
  await bestEffort(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
    const { attachToRelease } = await import('#github/release-upload')
    const there = await readdir(bundle)
    const files = [...Object.keys(releaseFiles), 'manifest.env'].filter((name) => there.includes(name))
    const { commit } = manifest.source
    const { url, draft } = await attachToRelease(github, { tag, commit, root: bundle, files })
    const message = `${draft ? 'A draft of a GitHub Release has' : 'The GitHub Release has'} the files of this release: ${url}`
    info(reporter, message)
  })
}
