import type { z } from 'zod'
import type { Config } from '#domain/config/schema'
import { GateError, InputError, SourceError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import type { Uploaded } from '#github/artifacts'
import { writeOutputs } from '#github/finish'
import type { Manifest } from '#domain/manifest/schema'
import type { PromoteOptions, PromoteResult } from '#verbs/promote'
import type { Rehearsed } from '#verbs/rehearse'
import { leaveEvidence, worstOf } from './conclude.ts'
import { stepChanges } from './context.ts'
import { tellDeployment, type DeploymentInputs, type DeploymentTarget } from './deployed.ts'
import { isGoodEnd, keepPromote, keepRecord, requireGoodEnd } from './deployment.ts'
import type { InputsOf } from '#github/inputs'
import type { promotion } from './inputs.ts'
import { optionally, summarize } from './optional.ts'
import type { GitHubStep, Step } from './step.ts'
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

export interface PromoteContext {
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
  readonly artifacts: readonly (Uploaded | null)[]
  readonly inputs: DeploymentInputs & { readonly artifact: boolean; readonly retentionDays?: number | undefined }
  /** Outputs that are known before the promote and come with its verdict. */
  readonly known: Readonly<Record<string, string>>
  /** Names the artifact with the record among the outputs. */
  readonly outputsOf: (uploaded: Uploaded | null) => Readonly<Record<string, string | number | undefined>>
}

type PromotionInputs = InputsOf<z.ZodObject<typeof promotion>> & { readonly dryRun: boolean }

/** Returns the options of promote and of the whole release from their inputs and from the run. */
export function promotionOptions(inputs: PromotionInputs, { run }: Step) {
  return {
    allowHostFallback: inputs.allowHostFallback,
    expectCurrent: inputs.expectCurrent,
    schemaChange: inputs.schemaChange,
    allowOlder: inputs.allowOlder,
    retry: inputs.retry,
    dryRun: inputs.dryRun,
    actor: run.actor,
  } satisfies Partial<PromoteOptions>
}

/** Wraps the outcome of a promote to one host. */
export function onOneHost(host: string, result: PromoteResult): Promoted {
  return { verdict: result.verdict, reason: result.reason, hosts: [{ host, result }] }
}

/** Wraps the outcome of a rehearsal, host by host. */
export function onBothHosts({ verdict, reason, standby, active }: Rehearsed): Promoted {
  const first = { host: standby.host, result: standby }
  return { verdict, reason, hosts: active === null ? [first] : [first, { host: active.host, result: active }] }
}

/**
 * Promotes a release, and writes the outcome: to GitHub's deployments, outputs, evidence and summary. Fails the step unless the host runs
 * the release; a failure that concerns only GitHub does not.
 */
export async function promoteTo(context: PromoteContext, carryOut: () => Promise<Promoted>, step: GitHubStep): Promise<void> {
  const { config, host, releaseId, source, inputs } = context
  const { run, reporter } = step
  const target = { application: config.application, host, releaseId, commit: source.commit, artifact: context.kept }
  stepChanges(host)
  const deployment = tellDeployment(step.github, inputs, target)
  const promoted = await carryOut().catch(async (error: unknown) => {
    const reason = reasonOf(error)
    await deployment.end({ verdict: verdictOfError(error), reason, isGood: false })
    await writeRefusal(error, context, step)
    throw error
  })
  const { verdict, reason, hosts } = promoted
  const last = hosts.at(-1)!
  const ended = { verdict, reason, record: last.result.record }
  const records = new Map<string, string | null>()
  for (const { host: name, result } of hosts) {
    records.set(name, await optionally(`Keeping the record of ${name}`, reporter, () => keepRecord(run, result.record, result)))
  }
  // First of all, so that a step that is ended while it uploads has reported the host's decision.
  await writeOutputs({
    verdict,
    reason,
    ...context.known,
    'previous-release': last.result.previousRelease,
    'copied-paths': last.result.copy.copiedPaths,
    'copied-bytes': last.result.copy.copiedNarBytes,
    record: records.get(last.host),
    drift: worstOf(last.result.drift),
  })
  const isGood = isGoodEnd(ended) && last.host === host
  await writeOutputs({ 'deployment-id': await deployment.end({ verdict, reason, isGood }) })
  await writeOutputs(context.outputsOf(await leaveEach(context, { hosts, records }, step)))
  requireGoodEnd(host, ended)
}

/** Keeps the evidence of each host. Returns the artifact of the last one. */
async function leaveEach(
  { config, source, bundle, artifacts, inputs }: PromoteContext,
  { hosts, records }: Pick<Promoted, 'hosts'> & { readonly records: ReadonlyMap<string, string | null> },
  step: Step,
): Promise<Uploaded | null> {
  let uploaded: Uploaded | null = null
  for (const { host, result } of hosts) {
    const { snapshots, signedRecords } = result
    const evidence = { record: records.get(host) ?? null, snapshots, signedRecords, bundle, artifacts }
    const keeping = { upload: inputs.artifact, retentionDays: inputs.retentionDays }
    uploaded = await leaveEvidence({ what: 'release', config, facts: { ...result, host, source }, ...evidence, ...keeping }, step)
  }
  return uploaded
}

/**
 * Writes the evidence of a promote that ended in an error. A refused one changed nothing, and a failed gate has evidence although no host
 * has a record; after a bug the state is unknown.
 */
async function writeRefusal(
  error: unknown,
  { config, host, releaseId, source, known }: PromoteContext,
  { run, reporter }: Step,
): Promise<void> {
  // A mistake in an input has its own message, and no host was contacted.
  if (error instanceof InputError || error instanceof SourceError) return
  const gates = error instanceof GateError ? error.gates : []
  const reason = reasonOf(error)
  const outcome = { verdict: verdictOfError(error), reason, gates, rollback: null } as const
  const record =
    error instanceof GateError
      ? await optionally('Keeping the results of the gates', reporter, () =>
          keepPromote(run, {}, { ...outcome, name: `gates-${releaseId}` }),
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
