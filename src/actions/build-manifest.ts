import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import type { Manifest } from '#domain/manifest/schema'
import { info, type Reporter } from '#domain/report/event'
import { buildManifest } from '#verbs/build-manifest'
import { sign } from '#verbs/sign'
import { artifactOutputs } from './conclude.ts'
import { userState } from './context.ts'
import { buildManifestInputs } from './inputs.ts'
import { keepRelease } from './keep-release.ts'
import { signingKey } from './keys.ts'
import { actionRunner } from './runner.ts'

type Inputs = InputsOf<typeof buildManifestInputs>

export async function buildManifestAction(): Promise<void> {
  const inputs = readInputs(buildManifestInputs)
  const reporter = jobLogReporter()
  if (inputs.dryRun) return sayWhatWouldBeBuilt(inputs, reporter)
  if (inputs.candidate) return buildCandidate(inputs, reporter)
  const signing = await signingKey(inputs, actionRunner)
  const { directory, ref, output } = inputs
  const built = await buildManifest(
    { directory, output, stateFolder: userState(), ...(ref === undefined ? {} : { ref }) },
    { runner: actionRunner, reporter },
  )
  const signed = await signing?.((file) =>
    sign({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, { runner: actionRunner, reporter }),
  )
  await writeBuilt(built)
  await writeOutputs({ signature: signed?.output ?? null, 'manifest-path': built.manifestPath })
  const kept = await keepRelease({ ...built, application: built.manifest.application }, inputs, reporter)
  await writeOutputs({ ...artifactOutputs(kept.uploaded), ...kept.attestation })
}

/** A candidate is only for plans and never released, so it is not signed or attested. */
async function buildCandidate(inputs: Inputs, reporter: Reporter): Promise<void> {
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
  const candidate = await writeCandidate({ directory, output, stateFolder: userState() }, { runner: actionRunner, reporter })
  await writeBuilt(candidate)
  if (!inputs.artifact) return
  const { uploadRelease } = await import('#github/release-artifact')
  const { application } = candidate.manifest
  const uploaded = await uploadRelease({ ...candidate, application, kind: 'candidate', retentionDays: inputs.retentionDays }, reporter)
  await writeOutputs(artifactOutputs(uploaded))
}

async function sayWhatWouldBeBuilt({ directory, ref }: Inputs, reporter: Reporter): Promise<void> {
  const { planManifest } = await import('#steps/build-manifest/plan-manifest')
  const plan = await planManifest({ directory, ...(ref === undefined ? {} : { ref }) }, { runner: actionRunner, reporter })
  const built = plan.build.length
  const fetched = plan.fetch.length
  info(
    reporter,
    `A dry run: of ${Object.keys(plan.components).length} components ${built} derivations would be built and ${fetched} paths fetched.`,
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
