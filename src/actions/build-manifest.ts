import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { builderOf } from '#github/builder'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import type { Manifest } from '#domain/manifest/schema'
import { info } from '#domain/report/event'
import { buildManifest } from '#verbs/build-manifest'
import { sign } from '#verbs/sign'
import { artifactOutputs } from './report-attempt.ts'
import { userStateFolder } from './step-state.ts'
import { buildManifestInputs } from './inputs.ts'
import { keepRelease } from './keep-release.ts'
import { signingKey } from './keys.ts'
import { withGitHub, type ActionStep } from './step.ts'
import { formatCount } from '#domain/report/amount'

type Inputs = InputsOf<typeof buildManifestInputs>

export async function buildManifestAction(step: ActionStep): Promise<void> {
  const inputs = readInputs(buildManifestInputs)
  if (inputs.dryRun) return reportDryRun(inputs, step)
  if (inputs.candidate) return buildCandidate(inputs, step)
  const signing = await signingKey(inputs, step.runner)
  const { directory, ref, output } = inputs
  const options = { directory, output, stateFolder: userStateFolder(), builder: builderOf(step.run), ...(ref === undefined ? {} : { ref }) }
  const built = await buildManifest(options, step)
  const signed = await signing?.((file) =>
    sign({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, step),
  )
  await writeBuilt(built)
  await writeOutputs({ signature: signed?.output ?? null, 'manifest-path': built.manifestPath })
  const kept = await keepRelease({ ...built, application: built.manifest.application }, inputs, withGitHub(step, inputs).github)
  await writeOutputs({ ...artifactOutputs(kept.uploaded), ...kept.attestation })
}

/** A candidate is only for plans and never released, so it is not signed or attested. */
async function buildCandidate(inputs: Inputs, step: ActionStep): Promise<void> {
  const { ref, signingKey: key, signingKeyFile: keyFile, githubRelease: tag } = inputs
  const ofReleases = { ref, 'signing-key': key, 'signing-key-file': keyFile, 'github-release': tag }
  const [beside] = Object.entries(ofReleases).find(([, value]) => value !== undefined) ?? []
  if (beside !== undefined) {
    throw new InputError(
      'conflicting-options',
      `The inputs "candidate" and "${beside}" are both given, but a candidate is never released.`,
      { hint: 'Remove one.' },
    )
  }
  const { writeCandidate } = await import('#steps/plan/write-candidate')
  const { directory, output } = inputs
  const candidate = await writeCandidate({ directory, output, stateFolder: userStateFolder() }, step)
  await writeBuilt(candidate)
  if (!inputs.artifact) return
  const { uploadRelease } = await import('#github/release-artifact')
  const { application } = candidate.manifest
  const uploaded = await uploadRelease(step, { ...candidate, application, kind: 'candidate', retentionDays: inputs.retentionDays })
  await writeOutputs(artifactOutputs(uploaded))
}

async function reportDryRun({ directory, ref }: Inputs, step: ActionStep): Promise<void> {
  const { planManifest } = await import('#steps/build-manifest/plan-manifest')
  const plan = await planManifest({ directory, ...(ref === undefined ? {} : { ref }) }, step)
  const built = plan.build.length
  const fetched = plan.fetch.length
  info(
    step.reporter,
    `A dry run: of ${formatCount(Object.keys(plan.components).length, 'component')} ${formatCount(built, 'derivation')} would be built and ${formatCount(fetched, 'path')} fetched.`,
  )
  await writeOutputs({ commit: plan.commit })
}

interface Written {
  readonly releaseId: string
  readonly bundle: string
  readonly manifest: Manifest
}

async function writeBuilt({ releaseId, bundle, manifest }: Written): Promise<void> {
  await writeOutputs({
    'release-id': releaseId,
    manifest: join(bundle, 'manifest.json'),
    commit: manifest.source.commit,
    'closure-paths': manifest.closure.paths,
    'closure-bytes': manifest.closure.narBytes,
  })
}
