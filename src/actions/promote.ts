import { resolve } from 'node:path'
import { findHost } from '#domain/config/find-host'
import { InputError } from '#domain/errors/errors'
import { readInputs } from '#github/inputs'
import type { PromoteOptions } from '#steps/promote/promotion'
import { promote } from '#verbs/promote'
import { readBundle } from '#steps/bundle/read'
import { readConfig } from '#steps/config/read'
import { bundleSource } from './bundle-source.ts'
import { artifactOutputs } from './report-attempt.ts'
import { promoteInputs } from './inputs.ts'
import { deployKey, signingKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions, type Promoted } from './promote-to.ts'
import { withGitHub, type ActionStep } from './step.ts'

export async function promoteAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(promoteInputs)
  const step = withGitHub(opened, inputs)
  const origin = bundleSource(inputs)
  const { host: hosts, releaseId } = inputs
  if (inputs.rehearse) requireOneHost(hosts)
  await using deploy = await deployKey(inputs, step.runner)
  const signing = await signingKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  await using bundle = await obtainBundle(origin, inputs, step.github)
  // All of them, before the first one is changed.
  for (const host of hosts) findHost(config, host)
  // Before anything of the repository runs; afterwards there is no signing key any more.
  await signing?.(async (file) => {
    const { sign } = await import('#verbs/sign')
    return sign({ bundle: bundle.path, expectedReleaseId: releaseId, key: { kind: 'file', file } }, step)
  })
  const { manifest, folder } = await readBundle(bundle.path, releaseId)
  const release = { releaseId, source: manifest.source, bundle: folder, kept: bundle.artifact, artifacts: [] }
  const outputs = { known: { 'release-id': releaseId }, outputsOf: artifactOutputs }
  await oneAfterTheOther(
    hosts,
    async (host, ofHost) => {
      const options = {
        config,
        directory: resolve(inputs.directory),
        hostName: host,
        bundle: bundle.path,
        expectedReleaseId: releaseId,
        ...(inputs.approvalsFile === undefined ? {} : { approvalsFile: resolve(inputs.approvalsFile) }),
        ...promotionOptions(inputs, ofHost),
        ...deploy.reach,
        snapshots: resolve(ofHost.run.folder),
      } satisfies PromoteOptions
      await promoteTo({ config, host, ...release, inputs, ...outputs }, () => promoteOrRehearse(options, inputs.rehearse, ofHost), ofHost)
    },
    step,
  )
}

async function promoteOrRehearse(options: PromoteOptions, rehearsing: boolean, step: ActionStep): Promise<Promoted> {
  if (!rehearsing) return onOneHost(options.hostName, await promote(options, step))
  const { rehearse } = await import('#verbs/rehearse')
  return onBothHosts(await rehearse(options, step))
}

function requireOneHost(hosts: readonly string[]): void {
  if (hosts.length === 1) return
  throw new InputError('conflicting-options', `The input "rehearse" takes one host, but "host" names ${hosts.join(', ')}.`, {
    hint: 'Name the active host: the release goes to its standby first.',
  })
}
