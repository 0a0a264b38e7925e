import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseFiles } from '#github/artifact-name'
import type { UploadedArtifact } from '#github/artifacts'
import type { GitHub } from '#github/client'
import { info } from '#domain/report/event'
import { ATTESTATION_FILE, SIGSTORE_PROVENANCE_FILE } from '#domain/sigstore/files'
import { ENVELOPE_LIMIT_BYTES, parseEnvelope } from '#domain/statement/dsse'
import { statementOf } from '#domain/statement/statement'
import { bundleFiles, statementFiles } from '#steps/bundle/write'
import { readLimited } from '#tools/files/read-limited'
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

/** Files of one build: another build of the same release has others, and either is true. */
const buildFiles: readonly string[] = [ATTESTATION_FILE, SIGSTORE_PROVENANCE_FILE, ...statementFiles]

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
    if (made.attestation === 'made') await attestProvenance(bundle, github)
    return made.attestation === 'made' ? { 'attestation-id': made.id, attestation: 'made' } : absent(made.why)
  })
  return kept ?? absent('it failed')
}

/** Has Sigstore sign the provenance that the build wrote, too. */
async function attestProvenance(bundle: string, github: GitHub): Promise<void> {
  const text = await readLimited(join(bundle, bundleFiles.provenance), ENVELOPE_LIMIT_BYTES)
  if (text === undefined) return
  const { attestStatement } = await import('#github/attest')
  await attestStatement(github, { statement: statementOf(parseEnvelope(text)), output: join(bundle, SIGSTORE_PROVENANCE_FILE) })
}

/** A GitHub Release that is not there yet is made as a draft, which a person publishes. */
async function attach(tag: string, { bundle, manifest }: BuiltBundle, github: GitHub): Promise<void> {
  const { reporter } = github
  await bestEffort(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
    const { attachToRelease } = await import('#github/release-upload')
    const there = await readdir(bundle)
    const files = [...Object.keys(releaseFiles), 'manifest.env'].filter((name) => there.includes(name))
    const { commit } = manifest.source
    const { url, draft } = await attachToRelease(github, { tag, commit, root: bundle, files, mayDiffer: buildFiles })
    const message = `${draft ? 'A draft of a GitHub Release has' : 'The GitHub Release has'} the files of this release: ${url}`
    info(reporter, message)
  })
}
