import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isSuccess, verdicts } from '#domain/activation/verdict'
import { InputError, VerdictError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import { runActor } from '#github/actor'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { failoverLines } from '#domain/report/failover-lines'
import { timedReporter, type TimedReporter } from '#domain/report/timed-reporter'
import { failover, type FailoverResult } from '#verbs/failover'
import { readConfig } from '#steps/config/read'
import { artifactOutputs } from './conclude.ts'
import { archiveName, jobFolder, stepChanges } from './context.ts'
import { artifactLinks } from './evidence.ts'
import { failoverInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { optionally, summarize } from './optional.ts'
import { actionRunner } from './runner.ts'
import { info } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

export async function failoverAction(): Promise<void> {
  const inputs = readInputs(failoverInputs)
  const reporter = timedReporter(jobLogReporter())
  await using deploy = await deployKey(inputs, actionRunner)
  const config = await readConfig(inputs.directory)
  const { application } = config
  stepChanges(inputs.to ?? 'the hosts')
  const ended = await failover(
    {
      config,
      directory: resolve(inputs.directory),
      to: inputs.to,
      activeIsDown: inputs.activeIsDown,
      despiteDrift: inputs.despiteDrift,
      dryRun: inputs.dryRun,
      ...deploy.reach,
      actor: runActor(),
    },
    { runner: actionRunner, reporter },
  ).catch(async (error: unknown) => {
    const reason = reasonOf(error)
    if (!(error instanceof InputError)) await writeOutputs({ verdict: verdictOfError(error), reason })
    throw error
  })
  await writeEnd(ended, { application, artifact: inputs.artifact, retentionDays: inputs.retentionDays }, reporter)
  const { verdict, to, reason } = ended
  if (isSuccess(verdict, ended.refusals.length > 0)) return
  throw new VerdictError(verdicts[verdict].exitCode, `${to}: ${verdict}: ${reason}`)
}

interface Keeping {
  readonly application: string
  readonly artifact: boolean
  readonly retentionDays: number | undefined
}

/** Writes the end of a failover: to the log, the outputs, an artifact and the summary. */
async function writeEnd(ended: FailoverResult, { application, artifact, retentionDays }: Keeping, reporter: TimedReporter): Promise<void> {
  for (const message of failoverLines(ended)) info(reporter, message)
  const { verdict, reason, from, to, releaseId, changeConfig } = ended
  const name = `failover-${from}-${to}.json`
  const record = await optionally('Keeping the record', reporter, async () => {
    const file = resolve(jobFolder(), name)
    await writeFile(file, `${JSON.stringify(ended, null, 2)}\n`)
    return file
  })
  await writeOutputs({ verdict, reason, from, to, 'release-id': releaseId, 'change-config': changeConfig, record })
  const upload = { name: artifactName(application, archiveName(undefined), `record-${to}`), root: jobFolder(), files: [name] }
  const uploaded =
    artifact && record !== null ? await (await import('#github/artifacts')).uploadFiles({ ...upload, retentionDays }, reporter) : null
  await writeOutputs(artifactOutputs(uploaded))
  await summarize(reporter, async () => {
    const { failoverSummary } = await import('#domain/summary/failover-summary')
    const facts = { ...ended, application, phases: reporter.phases(), artifacts: artifactLinks([uploaded]) }
    return (limitBytes) => failoverSummary({ ...facts, limitBytes })
  })
}
