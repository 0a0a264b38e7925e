import { resolve } from 'node:path'
import { builderOf } from '#github/builder'
import { readInputs } from '#github/inputs'
import { reproduce, type ReproductionKeys } from '#verbs/reproduce'
import { bundleSource } from './bundle-source.ts'
import { reproduceInputs } from './inputs.ts'
import { signingKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { reportReproduction } from './report-reproduction.ts'
import { userStateFolder } from './step-state.ts'
import { withGitHub, type ActionStep } from './step.ts'

/** Builds a release again on this runner, and keeps it with what this runner signed as an artifact. */
export async function reproduceAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(reproduceInputs)
  const step = withGitHub(opened, inputs)
  const signing = await keysOf(inputs, step)
  await using bundle = await obtainBundle(bundleSource(inputs), inputs, step.github)
  const { closure, output, releaseId, directory, source = directory } = inputs
  const result = await reproduce(
    {
      bundle: bundle.path,
      expectedReleaseId: releaseId,
      // The checkout is a clone that may ask the upstream, which may be private.
      source: resolve(source),
      closure,
      output: output === undefined ? undefined : resolve(output),
      builder: builderOf(step.run),
      signing,
      stateFolder: userStateFolder(),
    },
    step,
  )
  const { artifact, retentionDays } = inputs
  await reportReproduction({ result, manifestFile: bundle.path, artifact, retentionDays }, step)
}

async function keysOf(
  { nixKeyFile, ...inputs }: { readonly nixKeyFile?: string | undefined } & Parameters<typeof signingKey>[0],
  { runner }: ActionStep,
): Promise<ReproductionKeys | undefined> {
  const use = await signingKey(inputs, runner)
  if (use === undefined && nixKeyFile === undefined) return undefined
  return {
    lend: use === undefined ? undefined : (work) => use((file) => work({ kind: 'file', file })),
    nixKeyFile: nixKeyFile === undefined ? undefined : resolve(nixKeyFile),
  }
}
