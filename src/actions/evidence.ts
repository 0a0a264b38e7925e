import { existsSync } from 'node:fs'
import { copyFile, mkdtemp } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { writeAtomically } from '#tools/files/write-atomically'
import { artifactName, recordKind } from '#github/artifact-name'
import type { UploadedArtifact } from '#github/artifacts'
import type { Run, RunContext } from '#github/run'
import type { Reporter } from '#domain/report/event'
import type { ArtifactLink } from '#domain/summary/artifact-line'
import { SIGNATURES } from '#steps/bundle/write'
import type { SnapshotFiles } from '#steps/evidence/snapshots-around'
import { APPROVALS_FILE } from '#domain/statement/approval'
import { bestEffort } from './best-effort.ts'

export interface EvidenceOptions {
  readonly application: string
  readonly host: string
  readonly releaseId: string
  /** Undefined when the host has no record of it. */
  readonly attempt: string | undefined
  /** File of the attempt's record, and of the snapshots around it. */
  readonly record: string | null
  readonly snapshots: SnapshotFiles | undefined
  /** Files of the records that the host signed, and of its signatures. */
  readonly signedRecords: readonly string[] | undefined
  /**
   * The folder of the release's manifest.json, manifest.sig and approvals: what was signed after the build is only in this artifact.
   */
  readonly bundle: string | undefined
  /** `snapshot.mayDiffer` of the configuration. */
  readonly mayDiffer: readonly string[]
  readonly retentionDays: number | undefined
}

/**
 * Keeps all evidence of an attempt as one artifact: its record, the record as the host signed it, the snapshots before and after and their
 * differences, and the signed manifest, so that it can be verified.
 */
export async function keepEvidence(options: EvidenceOptions, context: RunContext): Promise<UploadedArtifact | null> {
  const { run, reporter } = context
  const { application, host, releaseId, attempt, record, snapshots, signedRecords = [], bundle, retentionDays } = options
  const made = [record, ...signedRecords, snapshots?.before, snapshots?.after].filter((file) => typeof file === 'string')
  if (made.length === 0) return null
  return bestEffort(`Keeping the record of ${host} as an artifact`, reporter, async () => {
    const changes = await compareSnapshots(options, reporter)
    const name = artifactName(application, releaseId, recordKind(host, attempt))
    const signed =
      bundle === undefined ? [] : ['manifest.json', SIGNATURES, APPROVALS_FILE].map((file) => join(bundle, file)).filter(existsSync)
    // It stays until the job ends, so that a person can find it when it cannot be uploaded.
    const root = await mkdtemp(join(resolve(run.folder), `${name}-`))
    const files = [...made, ...(changes === null ? [] : [changes]), ...signed]
    for (const file of files) await copyFile(file, join(root, basename(file)))
    const { uploadFiles } = await import('#github/artifacts')
    return uploadFiles(context, { name, root, files: files.map((file) => basename(file)), retentionDays })
  })
}

/** Writes down in what the snapshots before and after differ, beside them. */
async function compareSnapshots({ snapshots, mayDiffer }: EvidenceOptions, reporter: Reporter): Promise<string | null> {
  const { before, after } = snapshots ?? { before: null, after: null }
  if (before === null || after === null) return null
  return bestEffort('Comparing the snapshots before and after', reporter, async () => {
    const { snapshotDiff } = await import('#verbs/snapshot-diff')
    const report = await snapshotDiff({ snapshots: [before, after], manifest: undefined, mayDiffer })
    const file = join(dirname(after), basename(after).replace(/-after\.json$/, '-changes.json'))
    await writeAtomically(file, `${JSON.stringify(report, null, 2)}\n`)
    return file
  })
}

/** Links to artifacts, for a summary. */
export function artifactLinks({ url }: Run, artifacts: readonly (UploadedArtifact | null)[]): ArtifactLink[] {
  return artifacts.flatMap((artifact) =>
    artifact === null ? [] : [{ name: artifact.name, ...(url === undefined ? {} : { url: `${url}/artifacts/${artifact.id}` }) }],
  )
}
