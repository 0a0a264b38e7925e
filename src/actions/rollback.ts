import { resolve } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { readConfig } from '#steps/config/read'
import { rollback, type RollbackResult } from '#verbs/rollback'
import { artifactOutputs, reportAttempt } from './report-attempt.ts'
import { markStarted } from './step-state.ts'
import { recordRollback } from './github-deployment.ts'
import { isSuccessful, writeRecordFile, failUnlessSuccessful } from './outcome.ts'
import { rollbackInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { bestEffort, summarize } from './best-effort.ts'
import { withGitHub, type GitHubStep, type ActionStep } from './step.ts'
import { reasonOf } from '#domain/errors/reason-of'
import type { Config } from '#domain/config/schema'
import type { AttemptFacts } from '#domain/summary/attempt-summary'

export async function rollbackAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(rollbackInputs)
  const step = withGitHub(opened, inputs)
  await using deploy = await deployKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  const { host } = inputs
  markStarted(host)
  const ended = await rollback(
    {
      config,
      hostName: host,
      to: inputs.to,
      expectCurrent: inputs.expectCurrent,
      dryRun: inputs.dryRun,
      ...deploy.reach,
      actor: step.run.actor,
      snapshots: resolve(step.run.folder),
    },
    step,
  ).catch(async (error: unknown) => {
    if (!(error instanceof InputError)) await writeError(error, { application: config.application, host }, step)
    throw error
  })
  await writeEnd(ended, { config, inputs }, step)
  failUnlessSuccessful(host, ended)
}

interface ConfiguredInputs {
  readonly config: Config
  readonly inputs: InputsOf<typeof rollbackInputs>
}

/** Writes the end of a rollback: to the outputs, GitHub's deployments, the evidence and the summary. */
async function writeEnd(ended: RollbackResult, { config, inputs }: ConfiguredInputs, step: GitHubStep): Promise<void> {
  const { host } = inputs
  const { verdict, reason, snapshots, signedRecords } = ended
  const releaseId = ended.record?.releaseId ?? null
  const previousRelease = ended.record?.previousRelease ?? null
  const record = await bestEffort('Keeping the record', step.reporter, () => writeRecordFile(step.run, ended.record))
  await writeOutputs({ verdict, reason, 'release-id': releaseId, 'previous-release': previousRelease, record })
  if (releaseId !== null) {
    const target = { application: config.application, host, releaseId }
    const deploymentId = await recordRollback(inputs, { target, result: { verdict, reason, isGood: isSuccessful(ended) } }, step.github)
    await writeOutputs({ 'deployment-id': deploymentId })
  }
  const facts = { ...ended, host, releaseId, previousRelease }
  const evidence = { record, snapshots, signedRecords, bundle: undefined, artifacts: [] }
  const keeping = { upload: inputs.artifact, retentionDays: inputs.retentionDays }
  const uploaded = await reportAttempt({ what: 'rollback', config, facts, ...evidence, ...keeping }, step)
  await writeOutputs(artifactOutputs(uploaded))
}

/** A refused rollback changed nothing; after a bug the state is unknown. */
async function writeError(error: unknown, where: Pick<AttemptFacts, 'application' | 'host'>, { reporter }: ActionStep): Promise<void> {
  const verdict = verdictOfError(error)
  const reason = reasonOf(error)
  await writeOutputs({ verdict, reason })
  await summarize(reporter, async () => {
    const { attemptSummary } = await import('#domain/summary/attempt-summary')
    const facts = { ...where, verdict, reason, releaseId: null, previousRelease: null, record: null } as const
    return (limitBytes) => attemptSummary('rollback', { ...facts, phases: reporter.phases(), limitBytes })
  })
}
