import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { stateFolder } from '../files/state-folder.ts'
import { writeOutputs } from '../github/finish.ts'
import { readInputs } from '../github/inputs.ts'
import { jobLogReporter } from '../github/job-log.ts'
import { realRunner } from '../run/real.ts'
import { buildManifest } from '../verbs/build-manifest.ts'
import { sign } from '../verbs/sign.ts'
import { buildManifestInputs } from './inputs.ts'

export async function buildManifestAction(): Promise<void> {
  const inputs = readInputs(buildManifestInputs)
  const reporter = jobLogReporter()
  const built = await buildManifest(
    { directory: inputs.directory, ref: inputs.ref, output: inputs.output, stateFolder: stateFolder(process.env, homedir()) },
    realRunner,
    reporter,
  )
  const key = inputs['signing-key-file']
  let signature: string | null = null
  if (key !== undefined) {
    const signed = await sign(
      { bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file: resolve(key) } },
      realRunner,
      reporter,
    )
    signature = signed.output
  }
  writeOutputs({
    'release-id': built.releaseId,
    manifest: join(built.bundle, 'manifest.json'),
    signature,
    'manifest-path': built.manifestPath,
    commit: built.manifest.source.commit,
    'closure-paths': built.manifest.closure.paths,
    'closure-bytes': built.manifest.closure.narBytes,
  })
}
