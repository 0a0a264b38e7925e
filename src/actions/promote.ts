import process from 'node:process'
import { runActor } from '../github/actor.ts'
import { writeOutputs } from '../github/finish.ts'
import { readInputs } from '../github/inputs.ts'
import { jobLogReporter } from '../github/job-log.ts'
import { realRunner } from '../run/real.ts'
import { promote } from '../verbs/promote.ts'
import { readConfig } from '../verbs/read-config.ts'
import { keepRecord, requireGoodEnd } from './deployment.ts'
import { promoteInputs } from './inputs.ts'

export async function promoteAction(): Promise<void> {
  const inputs = readInputs(promoteInputs)
  const ended = await promote(
    {
      config: await readConfig(inputs.directory),
      hostName: inputs.host,
      bundle: inputs.manifest,
      expectedReleaseId: inputs['release-id'],
      identityFile: inputs['identity-file'],
      allowHostFallback: inputs['allow-host-fallback'],
      dryRun: inputs['dry-run'],
      actor: runActor(),
      environment: process.env,
    },
    realRunner,
    jobLogReporter(),
  )
  writeOutputs({
    verdict: ended.verdict,
    reason: ended.reason,
    'release-id': ended.releaseId,
    'previous-release': ended.previousRelease,
    'copied-paths': ended.copy.copiedPaths,
    'copied-bytes': ended.copy.copiedNarBytes,
    record: await keepRecord(ended.record),
  })
  requireGoodEnd(inputs.host, ended)
}
