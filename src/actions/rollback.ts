import { resolve } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { readConfig } from '#steps/config/read'
import { rollback, type RolledBack } from '#verbs/rollback'
import { artifactOutputs, leaveEvidence } from './conclude.ts'
import { stepChanges } from './context.ts'
import { tellRollback } from './deployed.ts'
import { isGoodEnd, keepRecord, requireGoodEnd } from './deployment.ts'
import { rollbackInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { optionally, summarize } from './optional.ts'
import { withGitHub, type GitHubStep, type Step } from './step.ts'
import { reasonOf } from '#domain/errors/reason-of'
import type { Config } from '#domain/config/schema'
import type { AttemptFacts } from '#domain/summary/attempt-summary'

export async function rollbackAction(opened: Step): Promise<void> {
  const inputs = readInputs(rollbackInputs)
  const step = withGitHub(opened, inputs)
  await using deploy = await deployKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  const { host } = inputs
  stepChanges(host)
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
    if (!(error instanceof InputError)) await sayError(error, { application: config.application, host }, step)
    throw error
  })
  await writeEnd(ended, { config, inputs }, step)
  requireGoodEnd(host, ended)
}

interface Asked {
  readonly config: Config
  readonly inputs: InputsOf<typeof rollbackInputs>
}

/** Writes the end of a rollback: to the outputs, GitHub's deployments, the evidence and the summary. */
async function writeEnd(ended: RolledBack, { config, inputs }: Asked, step: GitHubStep): Promise<void> {
  const { host } = inputs
  const { verdict, reason, snapshots, signedRecords } = ended
  const releaseId = ended.record?.releaseId ?? null
  const previousRelease = ended.record?.previousRelease ?? null
  const record = await optionally('Keeping the record', step.reporter, () => keepRecord(step.run, ended.record))
  await writeOutputs({ verdict, reason, 'release-id': releaseId, 'previous-release': previousRelease, record })
  if (releaseId !== null) {
    const target = { application: config.application, host, releaseId }
    const told = await tellRollback(step.github, inputs, { target, ended: { verdict, reason, isGood: isGoodEnd(ended) } })
    await writeOutputs({ 'deployment-id': told })
  }
  const facts = { ...ended, host, releaseId, previousRelease }
  const evidence = { record, snapshots, signedRecords, bundle: undefined, artifacts: [] }
  const keeping = { upload: inputs.artifact, retentionDays: inputs.retentionDays }
  const uploaded = await leaveEvidence({ what: 'rollback', config, facts, ...evidence, ...keeping }, step)
  await writeOutputs(artifactOutputs(uploaded))
}

/** A refused rollback changed nothing; after a bug the state is unknown. */
async function sayError(error: unknown, where: Pick<AttemptFacts, 'application' | 'host'>, { reporter }: Step): Promise<void> {
  const verdict = verdictOfError(error)
  const reason = reasonOf(error)
  await writeOutputs({ verdict, reason })
  await summarize(reporter, async () => {
    const { attemptSummary } = await import('#domain/summary/attempt-summary')
    const facts = { ...where, verdict, reason, releaseId: null, previousRelease: null, record: null } as const
    return (limitBytes) => attemptSummary('rollback', { ...facts, phases: reporter.phases(), limitBytes })
  })
}
