import { dirname, resolve } from 'node:path'
import { reproduceLines } from '#domain/report/reproduce-lines'
import { InputError } from '#domain/errors/errors'
import { info } from '#domain/report/event'
import { builderOf } from '#github/builder'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { reproduce, type ReproduceResult, type ReproductionKeys } from '#verbs/reproduce'
import { bundleSource } from './bundle-source.ts'
import { reproduceInputs } from './inputs.ts'
import { signingKey } from './keys.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { artifactOutputs } from './report-attempt.ts'
import { userStateFolder } from './step-state.ts'
import { withGitHub, type ActionStep } from './step.ts'

/** Builds a release again on this runner and, if it is the same, keeps it with this runner's signatures as an artifact. */
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
  for (const line of reproduceLines(result)) info(step.reporter, line)
  await writeOutputs({
    verdict: result.verdict ?? undefined,
    'release-id': result.releaseId,
    'paths-built': result.counts.agrees,
    'paths-differing': result.counts.differs,
    signatures: result.signed?.manifest?.signatures,
  })
  requireReproduced(result)
  if (!inputs.artifact || result.signed === null) return
  const { uploadRelease } = await import('#github/release-artifact')
  const { application, retentionDays } = { ...result, ...inputs }
  const kept = { bundle: dirname(bundle.path), application, releaseId: result.releaseId, retentionDays }
  await writeOutputs(artifactOutputs(await uploadRelease(step.github, kept)))
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

/** Throws InputError `evidence-refused`. */
function requireReproduced({ verdict, releaseId }: ReproduceResult): void {
  if (verdict === 'REPRODUCED') return
  const what = verdict === 'DIFFERS' ? 'what this runner makes of its commit differs' : 'not everything could be built and compared here'
  throw new InputError('evidence-refused', `The release ${releaseId} is not reproduced: ${what}.`, {
    hint: 'Read what is above: it names each difference.',
  })
}
