import type { z } from 'zod'
import type { Config } from '#domain/config/schema'
import { GateError, InputError, SourceError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import type { UploadedArtifact } from '#github/artifacts'
import { writeOutputs } from '#github/finish'
import type { Manifest } from '#domain/manifest/schema'
import type { PromoteOptions, PromoteResult } from '#steps/promote/promotion'
import type { RehearsalResult } from '#verbs/rehearse'
import { reportAttempt, worstOf } from './report-attempt.ts'
import { markStarted } from './step-state.ts'
import { startDeployment, type DeploymentInputs, type DeploymentTarget } from './github-deployment.ts'
import { isSuccessful, writePromoteFile, writeRecordFile, failUnlessSuccessful } from './outcome.ts'
import type { InputsOf } from '#github/inputs'
import type { promotion } from './inputs.ts'
import { bestEffort, summarize } from './best-effort.ts'
import { pushGitNote } from './git-note.ts'
import type { GitHubStep, ActionStep } from './step.ts'
import { reasonOf } from '#domain/errors/reason-of'

/** A promote to a host, or a rehearsal on the standby and then the active one: each host with its outcome. */
export interface Promoted extends Pick<PromoteResult, 'verdict' | 'reason'> {
  /** In the order in which they got the release; the last one is what the outputs are about. */
  readonly hosts: readonly [HostResult, ...HostResult[]]
}

interface HostResult {
  readonly host: string
  readonly result: PromoteResult
}

/** What a promote leaves besides. */
interface KeepingInputs {
  readonly artifact: boolean
  readonly retentionDays?: number | undefined
  readonly gitNote: boolean
  readonly directory: string
}

export interface ReleaseToPromote {
  readonly config: Config
  /** The host that was asked for. */
  readonly host: string
  readonly releaseId: string
  readonly source: Manifest['source']
  /** Folder of its bundle. */
  readonly bundle: string
  /** Where a later run finds the release again, if it is kept. */
  readonly kept: DeploymentTarget['artifact']
  /** Artifacts of this release that this step made. */
  readonly artifacts: readonly (UploadedArtifact | null)[]
  readonly inputs: DeploymentInputs & KeepingInputs
  /** Outputs that are known before the promote and come with its verdict. */
  readonly known: Readonly<Record<string, string>>
  /** Names the artifact with the record among the outputs. */
  readonly outputsOf: (uploaded: UploadedArtifact | null) => Readonly<Record<string, string | number | undefined>>
}

type PromotionInputs = InputsOf<z.ZodObject<typeof promotion>> & { readonly dryRun: boolean }

/** Returns the options of promote and of the whole release from their inputs and from the run. */
export function promotionOptions(inputs: PromotionInputs, { run }: ActionStep) {
  return {
    allowHostFallback: inputs.allowHostFallback,
    expectCurrent: inputs.expectCurrent,
    schemaChange: inputs.schemaChange,
    allowOlder: inputs.allowOlder,
    retry: inputs.retry,
    emergency: inputs.emergency,
    dryRun: inputs.dryRun,
    actor: run.actor,
    asksHead: true,
  } satisfies Partial<PromoteOptions>
}

/** Wraps the outcome of a promote to one host. */
export function onOneHost(host: string, result: PromoteResult): Promoted {
  return { verdict: result.verdict, reason: result.reason, hosts: [{ host, result }] }
}

/** Wraps the outcome of a rehearsal, host by host. */
export function onBothHosts({ verdict, reason, standby, active }: RehearsalResult): Promoted {
  const first = { host: standby.host, result: standby }
  return { verdict, reason, hosts: active === null ? [first] : [first, { host: active.host, result: active }] }
}

/**
 * Promotes a release, and writes the outcome: to GitHub's deployments, outputs, evidence and summary. Fails the step unless the host runs
 * the release; a failure that concerns only GitHub does not.
 */
export async function promoteTo(release: ReleaseToPromote, run: () => Promise<Promoted>, step: GitHubStep): Promise<void> {
  const { config, host, releaseId, source, inputs } = release
  const { reporter } = step
  const target = { application: config.application, host, releaseId, commit: source.commit, artifact: release.kept }
  markStarted(host)
  const deployment = startDeployment(inputs, target, step.github)
  const promoted = await run().catch(async (error: unknown) => {
    const reason = reasonOf(error)
    await deployment.finish({ verdict: verdictOfError(error), reason, isGood: false })
    return refused(error, release, step)
  })
  const { verdict, reason, hosts } = promoted
  const last = hosts.at(-1)!
  const ended = { verdict, reason, record: last.result.record }
  const records = new Map<string, string | null>()
  for (const { host: name, result } of hosts) {
    records.set(name, await bestEffort(`Keeping the record of ${name}`, reporter, () => writeRecordFile(step.run, result.record, result)))
  }
  // First of all, so that a step that is ended while it uploads has reported the host's decision.
  await writeOutputs({
    verdict,
    reason,
    ...release.known,
    'previous-release': last.result.previousRelease,
    'copied-paths': last.result.copy.copiedPaths,
    'copied-bytes': last.result.copy.copiedNarBytes,
    record: records.get(last.host),
    drift: worstOf(last.result.drift),
  })
  const isGood = isSuccessful(ended) && last.host === host
  await writeOutputs({ 'deployment-id': await deployment.finish({ verdict, reason, isGood }) })
  await writeOutputs(release.outputsOf(await reportEach(release, { hosts, records }, step)))
  if (inputs.gitNote && !inputs.dryRun) {
    const heads = hosts.flatMap(({ result }) => result.head ?? [])
    await pushGitNote({ application: config.application, commit: source.commit, heads, directory: inputs.directory }, step)
  }
  failUnlessSuccessful(host, ended)
}

/** Writes the evidence of a promote that ended in an error, and throws that error. */
export async function refused(error: unknown, release: ReleaseToPromote, step: ActionStep): Promise<never> {
  await writeRefusal(error, release, step)
  throw error
}

/** The hosts of a promote, and the file of the record of each; null where there is none. */
interface RecordedHosts extends Pick<Promoted, 'hosts'> {
  readonly records: ReadonlyMap<string, string | null>
}

/** Keeps the evidence of each host. Returns the artifact of the last one. */
async function reportEach(
  { config, source, bundle, artifacts, inputs }: ReleaseToPromote,
  { hosts, records }: RecordedHosts,
  step: ActionStep,
): Promise<UploadedArtifact | null> {
  let uploaded: UploadedArtifact | null = null
  for (const { host, result } of hosts) {
    const { snapshots, signedRecords } = result
    const evidence = { record: records.get(host) ?? null, snapshots, signedRecords, bundle, artifacts }
    const keeping = { upload: inputs.artifact, retentionDays: inputs.retentionDays }
    uploaded = await reportAttempt({ what: 'release', config, facts: { ...result, host, source }, ...evidence, ...keeping }, step)
  }
  return uploaded
}

/**
 * Writes the evidence of a promote that ended in an error. A refused one changed nothing, and a failed gate has evidence although no host
 * has a record; after a bug the state is unknown.
 */
async function writeRefusal(
  error: unknown,
  { config, host, releaseId, source, known }: ReleaseToPromote,
  { run, reporter }: ActionStep,
): Promise<void> {
  const gates = error instanceof GateError ? error.gates : []
  const reason = reasonOf(error)
  const outcome = { verdict: verdictOfError(error), reason, gates, rollback: null } as const
  // A mistake in an input, or what an agent does not permit, has its own message and no evidence.
  if (error instanceof InputError || error instanceof SourceError) return writeOutputs({ verdict: outcome.verdict, reason, ...known })
  const record =
    error instanceof GateError
      ? await bestEffort('Keeping the results of the gates', reporter, () =>
          writePromoteFile(run, {}, { ...outcome, name: `gates-${releaseId}` }),
        )
      : null
  await writeOutputs({ verdict: outcome.verdict, reason: outcome.reason, ...known, record })
  await summarize(reporter, async () => {
    const { releaseSummary } = await import('#domain/summary/release-summary')
    const facts = {
      application: config.application,
      host,
      releaseId,
      previousRelease: null,
      record: null,
      source,
      phases: reporter.phases(),
    }
    return (limitBytes) => releaseSummary({ ...facts, ...outcome, limitBytes })
  })
}
