import { resolve } from 'node:path'
import process from 'node:process'
import { HostError } from '#domain/errors/errors'
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
      identityFile: deploy.file,
      actor: runActor(),
      environment: process.env,
      snapshots: resolve(jobFolder()),
    },
    actionRunner,
    reporter,
  ).catch(async (error: unknown) => {
    if (error instanceof HostError) await sayRefused(error, { application: config.application, host }, reporter)
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

/** A rollback that was refused changed nothing. */
async function sayRefused(
  { message: reason }: HostError,
  where: { readonly application: string; readonly host: string },
  reporter: TimedReporter,
): Promise<void> {
  await writeOutputs({ verdict: 'UNCHANGED', reason })
  await summarize(reporter, async () => {
    const { attemptSummary } = await import('#domain/summary/attempt-summary')
    const facts = { ...where, verdict: 'UNCHANGED', reason, releaseId: null, previousRelease: null, record: null } as const
    return (limitBytes) => attemptSummary('rollback', { ...facts, phases: reporter.phases(), limitBytes })
  })
}
