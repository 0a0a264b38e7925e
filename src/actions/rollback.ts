import process from 'node:process'
import { runActor } from '../github/actor.ts'
import { writeOutputs } from '../github/finish.ts'
import { readInputs } from '../github/inputs.ts'
import { jobLogReporter } from '../github/job-log.ts'
import { realRunner } from '../run/real.ts'
import { readConfig } from '../verbs/read-config.ts'
import { rollback } from '../verbs/rollback.ts'
import { keepRecord, requireGoodEnd } from './deployment.ts'
import { rollbackInputs } from './inputs.ts'

export async function rollbackAction(): Promise<void> {
  const inputs = readInputs(rollbackInputs)
  const ended = await rollback(
    {
      config: await readConfig(inputs.directory),
      hostName: inputs.host,
      to: inputs.to,
      expectCurrent: inputs['expect-current'],
      dryRun: inputs['dry-run'],
      identityFile: inputs['identity-file'],
      actor: runActor(),
      environment: process.env,
      snapshots: process.env['RUNNER_TEMP'],
    },
    realRunner,
    jobLogReporter(),
  )
  writeOutputs({
    verdict: ended.verdict,
    reason: ended.reason,
    'release-id': ended.record?.releaseId,
    'previous-release': ended.record?.previousRelease,
    record: await keepRecord(ended.record),
  })
  requireGoodEnd(inputs.host, ended)
}
