import { join, resolve } from 'node:path'
import { artifactOutputs } from './report-attempt.ts'
import { builderOf } from '#github/builder'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { readConfig } from '#steps/config/read'
import { release, type BuiltRelease, type ReleaseOutcome } from '#verbs/release'
import { userStateFolder } from './step-state.ts'
import { releaseInputs } from './inputs.ts'
import { keepRelease } from './keep-release.ts'
import { deployKey, signingKey } from './keys.ts'
import { onBothHosts, onOneHost, promoteTo, promotionOptions, type ReleaseToPromote } from './promote-to.ts'
import { withGitHub, type GitHubStep, type ActionStep } from './step.ts'
import type { Config } from '#domain/config/schema'

/** Runs the whole release in one step, over one connection. */
export async function releaseAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(releaseInputs)
  const step = withGitHub(opened, inputs)
  await using deploy = await deployKey(inputs, step.runner)
  const signing = await signingKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  const { host, ref, output, rehearse } = inputs
  const options = {
    config,
    directory: resolve(inputs.directory),
    hostName: host,
    ref,
    output,
    stateFolder: userStateFolder(),
    builder: builderOf(step.run),
    signing,
    rehearse,
    ...promotionOptions(inputs, step),
    ...deploy.reach,
    snapshots: resolve(step.run.folder),
  }
  const keepAndPromote = async (built: BuiltRelease, run: () => Promise<ReleaseOutcome>) =>
    promoteTo(
      await keepBuilt(built, { config, inputs }, step),
      async () => {
        const outcome = await run()
        return outcome.kind === 'promoted' ? onOneHost(host, outcome.result) : onBothHosts(outcome.rehearsal)
      },
      step,
    )
  await release(options, keepAndPromote, step)
}

interface ConfiguredInputs {
  readonly config: Config
  readonly inputs: InputsOf<typeof releaseInputs>
}

/** Keeps the built files with the run, and returns the subject of its promote. */
async function keepBuilt(
  built: BuiltRelease,
  { config, inputs }: ConfiguredInputs,
  { run, github }: GitHubStep,
): Promise<ReleaseToPromote> {
  const { bundle, releaseId, manifest } = built
  const { source, application } = manifest
  await writeOutputs({ 'release-id': releaseId, manifest: join(bundle, 'manifest.json'), commit: source.commit })
  const { uploaded, attestation } = await keepRelease({ bundle, releaseId, manifest, application }, inputs, github)
  await writeOutputs({ ...artifactOutputs(uploaded), ...attestation })
  return {
    config,
    host: inputs.host,
    releaseId,
    source,
    bundle,
    kept: uploaded === null || run.id === undefined ? undefined : { runId: run.id, digest: uploaded.digest },
    artifacts: [uploaded],
    inputs,
    known: {},
    outputsOf: (record) => ({ 'record-artifact-id': record?.id }),
  }
}
