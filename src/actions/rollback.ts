import { resolve } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import { runActor } from '#github/actor'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { timedReporter, type TimedReporter } from '#domain/report/timed-reporter'
import { readConfig } from '#steps/config/read'
import { rollback } from '#verbs/rollback'
import { artifactOutputs, leaveEvidence } from './conclude.ts'
import { jobFolder, stepChanges } from './context.ts'
import { tellRollback } from './deployed.ts'
import { isGoodEnd, keepRecord, requireGoodEnd } from './deployment.ts'
import { rollbackInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { optionally, summarize } from './optional.ts'
import { actionRunner } from './runner.ts'

export async function rollbackAction(): Promise<void> {
  const inputs = readInputs(rollbackInputs)
  const reporter = timedReporter(jobLogReporter())
  await using deploy = await deployKey(inputs, actionRunner)
  const config = await readConfig(inputs.directory)
  const { host } = inputs
  stepChanges(host)
  const ended = await rollback(
    {
      config,
      hostName: host,
      to: inputs.to,
      expectCurrent: inputs['expect-current'],
      dryRun: inputs['dry-run'],
      ...deploy.reach,
      actor: runActor(),
      snapshots: resolve(jobFolder()),
    },
    actionRunner,
    reporter,
  ).catch(async (error: unknown) => {
    if (!(error instanceof InputError)) await sayError(error, { application: config.application, host }, reporter)
    throw error
  })
  const { verdict, reason } = ended
  const releaseId = ended.record?.releaseId ?? null
  const previousRelease = ended.record?.previousRelease ?? null
  const record = await optionally('Keeping the record', reporter, () => keepRecord(ended.record))
  await writeOutputs({ verdict, reason, 'release-id': releaseId, 'previous-release': previousRelease, record })
  if (releaseId !== null) {
    const target = { application: config.application, host, releaseId }
    await writeOutputs({ 'deployment-id': await tellRollback(inputs, target, { verdict, reason, isGood: isGoodEnd(ended) }, reporter) })
  }
  const uploaded = await leaveEvidence(
    {
      what: 'rollback',
      config,
      facts: { ...ended, host, releaseId, previousRelease },
      record,
      snapshots: ended.snapshots,
      signedRecords: ended.signedRecords,
      bundle: undefined,
      artifacts: [],
      upload: inputs.artifact,
      retentionDays: inputs['retention-days'],
    },
    reporter,
  )
  await writeOutputs(artifactOutputs(uploaded))
  requireGoodEnd(host, ended)
}

/** A refused rollback changed nothing; after a bug the state is unknown. */
async function sayError(
  error: unknown,
  where: { readonly application: string; readonly host: string },
  reporter: TimedReporter,
): Promise<void> {
  const verdict = verdictOfError(error)
  const reason = error instanceof Error ? error.message : String(error)
  await writeOutputs({ verdict, reason })
  await summarize(reporter, async () => {
    const { attemptSummary } = await import('#domain/summary/attempt-summary')
    const facts = { ...where, verdict, reason, releaseId: null, previousRelease: null, record: null } as const
    return (limitBytes) => attemptSummary('rollback', { ...facts, phases: reporter.phases(), limitBytes })
  })
}
