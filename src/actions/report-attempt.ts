import type { Config } from '#domain/config/schema'
import type { Finding } from '#domain/drift/finding'
import { severities, type Severity } from '#domain/drift/severity'
import type { UploadedArtifact } from '#github/artifacts'
import type { AttemptFacts } from '#domain/summary/attempt-summary'
import type { SnapshotFiles } from '#steps/evidence/snapshots-around'
import { artifactLinks, keepEvidence } from './evidence.ts'
import { summarize } from './best-effort.ts'
import type { ActionStep } from './step.ts'

/** The outcome of a promote or a rollback on one host. */
export interface HostAttempt {
  readonly what: 'release' | 'rollback'
  readonly config: Config
  readonly facts: Omit<AttemptFacts, 'application' | 'phases' | 'artifacts' | 'server'>
  /** The file of its record. */
  readonly record: string | null
  readonly snapshots: SnapshotFiles | undefined
  /** Files of the records that the host signed, and of its signatures. */
  readonly signedRecords: readonly string[] | undefined
  /** Folder of the release's bundle, where there is one. */
  readonly bundle: string | undefined
  /** Artifacts of the same release that are there already. */
  readonly artifacts: readonly (UploadedArtifact | null)[]
  /** Whether to keep the evidence as an artifact, and how many days. */
  readonly upload: boolean
  readonly retentionDays: number | undefined
}

/** Writes what people need afterwards: the evidence as an artifact, and the job's summary. Never throws: the verdict is final. */
export async function reportAttempt(attempt: HostAttempt, step: ActionStep): Promise<UploadedArtifact | null> {
  const { what, config, facts, record, snapshots, signedRecords, bundle, retentionDays, upload } = attempt
  const { application } = config
  const { reporter, run } = step
  const evidence = {
    application,
    host: facts.host,
    releaseId: facts.releaseId ?? 'none',
    attempt: facts.record?.attempt,
    record,
    snapshots,
    signedRecords,
    bundle,
    mayDiffer: config.snapshot.mayDiffer,
    retentionDays,
  }
  const uploaded = upload ? await keepEvidence(evidence, step) : null
  await summarize(reporter, async () => {
    const { attemptSummary } = await import('#domain/summary/attempt-summary')
    const { server } = run
    const artifacts = artifactLinks(run, [...attempt.artifacts, uploaded])
    return (limitBytes) => attemptSummary(what, { ...facts, application, phases: reporter.phases(), artifacts, server, limitBytes })
  })
  return uploaded
}

/** Returns the worst severity of the findings, for an output; undefined when nothing was compared. */
export function worstOf(findings: readonly Pick<Finding, 'severity'>[] | undefined): Severity | 'none' | undefined {
  if (findings === undefined) return undefined
  return severities.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? 'none'
}

/** Returns an artifact as outputs; empty ones without. */
export function artifactOutputs(uploaded: UploadedArtifact | null): Record<string, string | number | undefined> {
  return { 'artifact-name': uploaded?.name, 'artifact-id': uploaded?.id, 'artifact-digest': uploaded?.digest }
}
