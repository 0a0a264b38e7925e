import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { verdictExitCodes } from '#domain/activation/verdict'
import { InputError, VerdictError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import { runActor } from '#github/actor'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { failoverLines } from '#domain/report/failover-lines'
import { timedReporter } from '#domain/report/timed-reporter'
import { failover } from '#verbs/failover'
import { readConfig } from '#steps/config/read'
import { artifactOutputs } from './conclude.ts'
import { archiveName, jobFolder, stepChanges } from './context.ts'
import { artifactLinks } from './evidence.ts'
import { failoverInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { optionally, summarize } from './optional.ts'
import { actionRunner } from './runner.ts'
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
    actionRunner,
    reporter,
  ).catch(async (error: unknown) => {
    const reason = reasonOf(error)
    if (!(error instanceof InputError)) await writeOutputs({ verdict: verdictOfError(error), reason })
    throw error
  })
  for (const message of failoverLines(ended)) reporter.report({ event: 'note', level: 'info', message })
  const name = `failover-${ended.from}-${ended.to}.json`
  const record = await optionally('Keeping the record', reporter, async () => {
    const file = resolve(jobFolder(), name)
    await writeFile(file, `${JSON.stringify(ended, null, 2)}\n`)
    return file
  })
  const { verdict, reason, from, to, releaseId, changeConfig } = ended
  await writeOutputs({ verdict, reason, from, to, 'release-id': releaseId, 'change-config': changeConfig, record })
  const upload = { name: artifactName(application, archiveName(undefined), `record-${to}`), root: jobFolder(), files: [name] }
  const uploaded =
    inputs.artifact && record !== null
      ? await (await import('#github/artifacts')).uploadFiles({ ...upload, retentionDays: inputs.retentionDays }, reporter)
      : null
  await writeOutputs(artifactOutputs(uploaded))
  await summarize(reporter, async () => {
    const { failoverSummary } = await import('#domain/summary/failover-summary')
    const facts = { ...ended, application, phases: reporter.phases(), artifacts: artifactLinks([uploaded]) }
    return (limitBytes) => failoverSummary({ ...facts, limitBytes })
  })
  if (verdict === 'COMMITTED' || (verdict === 'UNCHANGED' && ended.refusals.length === 0)) return
  throw new VerdictError(verdictExitCodes[verdict], `${to}: ${verdict}: ${reason}`)
}
