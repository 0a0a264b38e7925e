import { resolve } from 'node:path'
import { findHost } from '#domain/config/find-host'
import { InputError } from '#domain/errors/errors'
import type { Config } from '#domain/config/schema'
import { readInputs, type InputsOf } from '#github/inputs'
import type { PromoteOptions } from '#steps/promote/promotion'
import { promote } from '#verbs/promote'
import { readBundle, type Bundle } from '#steps/bundle/read'
import { readConfig } from '#steps/config/read'
import { bundleSource } from './bundle-source.ts'
import { approvalsOfComments, requireApprovalSource } from './comment-approvals.ts'
import { artifactOutputs } from './report-attempt.ts'
import { promoteInputs } from './inputs.ts'
import { deployKey, signingKey, type DeployAccess } from './keys.ts'
import { obtainBundle, type ObtainedBundle } from './obtain-bundle.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions, refused, type Promoted, type ReleaseToPromote } from './promote-to.ts'
import { withGitHub, type ActionStep } from './step.ts'

export async function promoteAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(promoteInputs)
  const step = withGitHub(opened, inputs)
  const origin = bundleSource(inputs)
  const { host: hosts, releaseId } = inputs
  if (inputs.rehearse) requireOneHost(hosts)
  requireApprovalSource(inputs)
  await using deploy = await deployKey(inputs, step.runner)
  const signing = await signingKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  await using found = await obtainBundle(origin, inputs, step.github)
  // All of them, before the first one is changed.
  for (const host of hosts) findHost(config, host)
  // Before anything of the repository runs; afterwards there is no signing key any more.
  await signing?.(async (file) => {
    const { sign } = await import('#verbs/sign')
    return sign({ bundle: found.path, expectedReleaseId: releaseId, key: { kind: 'file', file } }, step)
  })
  const bundle = await readBundle(found.path, releaseId)
  const promotion = { config, inputs, bundle, deploy }
  const target = (host: string) => ({ ...releaseOf(promotion, found), host })
  const [first, ...others] = hosts.map((host) => optionsOf(promotion, host, step))
  // Those of all hosts, before the first one is changed.
  const approvals = await approvalsOfComments(inputs, { bundle, promotions: [first!, ...others] }, step).catch((error: unknown) =>
    refused(error, target(hosts[0]!), step),
  )
  await oneAfterTheOther(
    hosts,
    async (host, ofHost) => {
      const options = { ...optionsOf(promotion, host, ofHost), ...(approvals === undefined ? {} : { approvalsFile: approvals }) }
      await promoteTo(target(host), () => promoteOrRehearse(options, inputs.rehearse, ofHost), ofHost)
    },
    step,
  )
}

/** A release that was asked for, and how its hosts are reached. */
interface RequestedPromotion {
  readonly config: Config
  readonly inputs: InputsOf<typeof promoteInputs>
  readonly bundle: Bundle
  readonly deploy: DeployAccess
}

/** Returns the options of the promote to a host. */
function optionsOf({ config, inputs, bundle, deploy }: RequestedPromotion, hostName: string, step: ActionStep): PromoteOptions {
  return {
    config,
    directory: resolve(inputs.directory),
    hostName,
    bundle: bundle.file,
    expectedReleaseId: inputs.releaseId,
    ...(inputs.approvalsFile === undefined ? {} : { approvalsFile: resolve(inputs.approvalsFile) }),
    ...promotionOptions(inputs, step),
    ...deploy.reach,
    snapshots: resolve(step.run.folder),
  }
}

/** Returns the release as its evidence names it. */
function releaseOf({ config, inputs, bundle }: RequestedPromotion, { artifact }: ObtainedBundle): Omit<ReleaseToPromote, 'host'> {
  const { releaseId, manifest, folder } = bundle
  const evidence = { kept: artifact, artifacts: [], known: { 'release-id': releaseId }, outputsOf: artifactOutputs }
  return { config, releaseId, source: manifest.source, bundle: folder, inputs, ...evidence }
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
