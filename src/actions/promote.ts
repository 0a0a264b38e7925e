import { resolve } from 'node:path'
import process from 'node:process'
import { GateError } from '../errors/errors.ts'
import { runActor } from '../github/actor.ts'
import { writeOutputs } from '../github/finish.ts'
import { readInputs } from '../github/inputs.ts'
import { jobLogReporter } from '../github/job-log.ts'
import { realRunner } from '../run/real.ts'
import { promote } from '../verbs/promote.ts'
import { readConfig } from '../verbs/read-config.ts'
import { keepPromote, keepRecord, requireGoodEnd } from './deployment.ts'
import { promoteInputs } from './inputs.ts'

export async function promoteAction(): Promise<void> {
  const inputs = readInputs(promoteInputs)
  const ended = await promote(
    {
      config: await readConfig(inputs.directory),
      directory: resolve(inputs.directory),
      hostName: inputs.host,
      bundle: inputs.manifest,
      expectedReleaseId: inputs['release-id'],
      identityFile: inputs['identity-file'],
      allowHostFallback: inputs['allow-host-fallback'],
      expectCurrent: inputs['expect-current'],
      schemaChange: inputs['schema-change'],
      dryRun: inputs['dry-run'],
      actor: runActor(),
      environment: process.env,
      snapshots: process.env['RUNNER_TEMP'],
    },
    realRunner,
    jobLogReporter(),
  ).catch(async (error: unknown) => {
    if (error instanceof GateError) await writeRefusal(inputs['release-id'], error)
    throw error
  })
  writeOutputs({
    verdict: ended.verdict,
    reason: ended.reason,
    'release-id': ended.releaseId,
    'previous-release': ended.previousRelease,
    'copied-paths': ended.copy.copiedPaths,
    'copied-bytes': ended.copy.copiedNarBytes,
    record: await keepRecord(ended.record, ended),
  })
  requireGoodEnd(inputs.host, ended)
}

/** A gate that refused leaves its evidence behind, though no host has a record of it. */
async function writeRefusal(releaseId: string, { message: reason, gates }: GateError): Promise<void> {
  const outcome = { verdict: 'UNCHANGED', reason, gates, rollback: null } as const
  writeOutputs({ verdict: outcome.verdict, reason, 'release-id': releaseId, record: await keepPromote(`gates-${releaseId}`, {}, outcome) })
}
