import { basename, resolve } from 'node:path'
import { isSuccess, verdicts } from '#domain/activation/verdicts'
import { InputError, VerdictError } from '#domain/errors/errors'
import { verdictOfError } from '#domain/errors/exit-code'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { failoverLines } from '#domain/report/failover-lines'
import { failover, type FailoverResult } from '#verbs/failover'
import { readConfig } from '#steps/config/read'
import { artifactOutputs } from './report-attempt.ts'
import { archiveName, markStarted } from './step-state.ts'
import { artifactLinks } from './evidence.ts'
import { failoverInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { bestEffort, summarize } from './best-effort.ts'
import type { ActionStep } from './step.ts'
import { info } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import { writeFile } from '#tools/files/write-file'

export async function failoverAction(step: ActionStep): Promise<void> {
  const inputs = readInputs(failoverInputs)
  await using deploy = await deployKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  const { application } = config
  markStarted(inputs.to ?? 'the hosts')
  const ended = await failover(
    {
      config,
      directory: resolve(inputs.directory),
      to: inputs.to,
      activeIsDown: inputs.activeIsDown,
      despiteDrift: inputs.despiteDrift,
      dryRun: inputs.dryRun,
      ...deploy.reach,
      actor: step.run.actor,
      records: resolve(step.run.folder),
    },
    step,
  ).catch(async (error: unknown) => {
    const reason = reasonOf(error)
    if (!(error instanceof InputError)) await writeOutputs({ verdict: verdictOfError(error), reason })
    throw error
  })
  await writeEnd(ended, { application, artifact: inputs.artifact, retentionDays: inputs.retentionDays }, step)
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
async function writeEnd(ended: FailoverResult, { application, artifact, retentionDays }: Keeping, step: ActionStep): Promise<void> {
  const { run, reporter } = step
  for (const message of failoverLines(ended)) info(reporter, message)
  const { verdict, reason, from, to, releaseId, changeConfig, signedRecords = [] } = ended
  const name = `failover-${from}-${to}.json`
  const record = await bestEffort('Keeping the record', reporter, async () => {
    const file = resolve(run.folder, name)
    await writeFile(file, `${JSON.stringify(ended, null, 2)}\n`)
    return file
  })
  await writeOutputs({ verdict, reason, from, to, 'release-id': releaseId, 'change-config': changeConfig, record })
  const upload = {
    name: artifactName(application, archiveName(run), `record-${to}`),
    root: run.folder,
    files: [name, ...signedRecords.map((path) => basename(path))],
  }
  const uploaded =
    artifact && record !== null ? await (await import('#github/artifacts')).uploadFiles(step, { ...upload, retentionDays }) : null
  await writeOutputs(artifactOutputs(uploaded))
  await summarize(reporter, async () => {
    const { failoverSummary } = await import('#domain/summary/failover-summary')
    const facts = { ...ended, application, phases: reporter.phases(), artifacts: artifactLinks(run, [uploaded]) }
    return (limitBytes) => failoverSummary({ ...facts, limitBytes })
  })
}
