import { resolve } from 'node:path'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { timedReporter } from '#domain/report/timed-reporter'
import { promote, type PromoteOptions } from '#verbs/promote'
import { readBundle } from '#steps/bundle/read'
import { readConfig } from '#steps/config/read'
import { bundleSource } from './bundle-source.ts'
import { artifactOutputs } from './conclude.ts'
import { jobFolder } from './context.ts'
import { promoteInputs } from './inputs.ts'
import { deployKey, signingKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions } from './promote-to.ts'
import { actionRunner } from './runner.ts'

export async function promoteAction(): Promise<void> {
  const inputs = readInputs(promoteInputs)
  const reporter = timedReporter(jobLogReporter())
  const origin = bundleSource(inputs)
  await using deploy = await deployKey(inputs, actionRunner)
  const signing = await signingKey(inputs, actionRunner)
  const config = await readConfig(inputs.directory)
  await using bundle = await obtainBundle(origin, inputs)
  const { host, releaseId } = inputs
  // Before anything of the repository runs; afterwards there is no signing key any more.
  await signing?.(async (file) => {
    const { sign } = await import('#verbs/sign')
    return sign({ bundle: bundle.path, expectedReleaseId: releaseId, key: { kind: 'file', file } }, { runner: actionRunner, reporter })
  })
  const { manifest, folder } = await readBundle(bundle.path, releaseId)
  const options = {
    config,
    directory: resolve(inputs.directory),
    hostName: host,
    bundle: bundle.path,
    expectedReleaseId: releaseId,
    ...promotionOptions(inputs),
    ...deploy.reach,
    snapshots: resolve(jobFolder()),
  } satisfies PromoteOptions
  const carryOut = async () => {
    if (!inputs.rehearse) return onOneHost(host, await promote(options, { runner: actionRunner, reporter }))
    const { rehearse } = await import('#verbs/rehearse')
    return onBothHosts(await rehearse(options, { runner: actionRunner, reporter }))
  }
  const release = { releaseId, source: manifest.source, bundle: folder, kept: bundle.artifact, artifacts: [] }
  const outputs = { known: { 'release-id': releaseId }, outputsOf: artifactOutputs }
  await promoteTo({ config, host, ...release, inputs, ...outputs }, carryOut, reporter)
}
