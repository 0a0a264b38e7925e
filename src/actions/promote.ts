import { resolve } from 'node:path'
import { readInputs } from '#github/inputs'
import { promote, type PromoteOptions } from '#verbs/promote'
import { readBundle } from '#steps/bundle/read'
import { readConfig } from '#steps/config/read'
import { bundleSource } from './bundle-source.ts'
import { artifactOutputs } from './report-attempt.ts'
import { promoteInputs } from './inputs.ts'
import { deployKey, signingKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions } from './promote-to.ts'
import { withGitHub, type ActionStep } from './step.ts'

export async function promoteAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(promoteInputs)
  const step = withGitHub(opened, inputs)
  const origin = bundleSource(inputs)
  await using deploy = await deployKey(inputs, step.runner)
  const signing = await signingKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  await using bundle = await obtainBundle(origin, inputs, step.github)
  const { host, releaseId } = inputs
  // Before anything of the repository runs; afterwards there is no signing key any more.
  await signing?.(async (file) => {
    const { sign } = await import('#verbs/sign')
    return sign({ bundle: bundle.path, expectedReleaseId: releaseId, key: { kind: 'file', file } }, step)
  })
  const { manifest, folder } = await readBundle(bundle.path, releaseId)
  const options = {
    config,
    directory: resolve(inputs.directory),
    hostName: host,
    bundle: bundle.path,
    expectedReleaseId: releaseId,
    ...promotionOptions(inputs, step),
    ...deploy.reach,
    snapshots: resolve(step.run.folder),
  } satisfies PromoteOptions
  const run = async () => {
    if (!inputs.rehearse) return onOneHost(host, await promote(options, step))
    const { rehearse } = await import('#verbs/rehearse')
    return onBothHosts(await rehearse(options, step))
  }
  const release = { releaseId, source: manifest.source, bundle: folder, kept: bundle.artifact, artifacts: [] }
  const outputs = { known: { 'release-id': releaseId }, outputsOf: artifactOutputs }
  await promoteTo({ config, host, ...release, inputs, ...outputs }, run, step)
}
