import { join, resolve } from 'node:path'
import process from 'node:process'
import { artifactOutputs } from './conclude.ts'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { timedReporter, type TimedReporter } from '#domain/report/timed-reporter'
import { readConfig } from '#steps/config/read'
import { release, type BuiltRelease, type Carried } from '#verbs/release'
import { jobFolder, userState } from './context.ts'
import { releaseInputs } from './inputs.ts'
import { keepRelease } from './keep-release.ts'
import { deployKey, signingKey } from './keys.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions, type PromoteContext } from './promote-to.ts'
import { actionRunner } from './runner.ts'
import type { Config } from '#domain/config/schema'

/** Runs the whole release in one step, over one connection. */
export async function releaseAction(): Promise<void> {
  const inputs = readInputs(releaseInputs)
  const reporter = timedReporter(jobLogReporter())
  await using deploy = await deployKey(inputs, actionRunner)
  const signing = await signingKey(inputs, actionRunner)
  const config = await readConfig(inputs.directory)
  const { host, ref, output, rehearse } = inputs
  const options = {
    config,
    directory: resolve(inputs.directory),
    hostName: host,
    ref,
    output,
    stateFolder: userState(),
    signing,
    rehearse,
    ...promotionOptions(inputs),
    ...deploy.reach,
    snapshots: resolve(jobFolder()),
  }
  const keepAndPromote = async (built: BuiltRelease, carryOut: () => Promise<Carried>) =>
    promoteTo(
      await kept(built, { config, inputs }, reporter),
      async () => {
        const carried = await carryOut()
        return carried.kind === 'promoted' ? onOneHost(host, carried.result) : onBothHosts(carried.rehearsal)
      },
      reporter,
    )
  await release(options, keepAndPromote, { runner: actionRunner, reporter })
}

interface Asked {
  readonly config: Config
  readonly inputs: InputsOf<typeof releaseInputs>
}

/** Keeps the built files with the run, and returns the subject of its promote. */
async function kept(built: BuiltRelease, { config, inputs }: Asked, reporter: TimedReporter): Promise<PromoteContext> {
  const { bundle, releaseId, manifest } = built
  const { source, application } = manifest
  await writeOutputs({ 'release-id': releaseId, manifest: join(bundle, 'manifest.json'), commit: source.commit })
  const { uploaded, attestation } = await keepRelease({ bundle, releaseId, manifest, application }, inputs, reporter)
  await writeOutputs({ ...artifactOutputs(uploaded), ...attestation })
  const runId = process.env['GITHUB_RUN_ID']
  return {
    config,
    host: inputs.host,
    releaseId,
    source,
    bundle,
    kept: uploaded === null || runId === undefined ? undefined : { runId, digest: uploaded.digest },
    artifacts: [uploaded],
    inputs,
    known: {},
    outputsOf: (record) => ({ 'record-artifact-id': record?.id }),
  }
}
