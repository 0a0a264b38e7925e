import { join, resolve } from 'node:path'
import process from 'node:process'
import { artifactOutputs } from './conclude.ts'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { timedReporter } from '#domain/report/timed-reporter'
import { readConfig } from '#steps/config/read'
import { release } from '#verbs/release'
import { jobFolder, userState } from './context.ts'
import { releaseInputs } from './inputs.ts'
import { keepRelease } from './keep-release.ts'
import { deployKey, signingKey } from './keys.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions } from './promote-to.ts'
import { actionRunner } from './runner.ts'

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
  await release(
    options,
    async (built, carryOut) => {
      const { bundle, releaseId, manifest } = built
      await writeOutputs({ 'release-id': releaseId, manifest: join(bundle, 'manifest.json'), commit: manifest.source.commit })
      const { uploaded, attestation } = await keepRelease(
        { bundle, releaseId, manifest, application: manifest.application },
        inputs,
        reporter,
      )
      await writeOutputs({ ...artifactOutputs(uploaded), ...attestation })
      const runId = process.env['GITHUB_RUN_ID']
      const kept = uploaded === null || runId === undefined ? undefined : { runId, digest: uploaded.digest }
      await promoteTo(
        {
          config,
          host,
          releaseId,
          source: manifest.source,
          bundle,
          kept,
          artifacts: [uploaded],
          inputs,
          known: {},
          outputsOf: (record) => ({ 'record-artifact-id': record?.id }),
        },
        async () => {
          const carried = await carryOut()
          return carried.kind === 'promoted' ? onOneHost(host, carried.result) : onBothHosts(carried.rehearsal)
        },
        reporter,
      )
    },
    actionRunner,
    reporter,
  )
}
