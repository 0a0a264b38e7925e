import type { GitHub } from '#github/client'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { readConfig } from '#steps/config/read'
import type { BundleSource } from './bundle-source.ts'

/** A local manifest, for as long as the step needs it. */
export interface ObtainedBundle extends AsyncDisposable {
  readonly path: string
  /** What it was fetched from, if it was. */
  readonly artifact?: { readonly runId: string; readonly digest: string }
}

export interface ObtainOptions {
  /** Of the grind-to-prod.yml that names the application. */
  readonly directory: string
  /** The release is one to plan with, and none to release. */
  readonly candidate?: boolean
}

/** Fetches a release from the artifacts of a run, or takes the file that was named. Throws InputError for what is not that release. */
export async function obtainBundle(source: BundleSource, options: ObtainOptions, github: GitHub): Promise<ObtainedBundle> {
  if (source.kind === 'file') return { path: source.manifest, [Symbol.asyncDispose]: () => Promise.resolve() }
  const { application } = await readConfig(options.directory)
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await makeTemporaryFolder(github.run.folder, 'grind-to-prod-release'))
  const { fetchRelease } = await import('#github/release-artifact')
  const { file: path, artifact } = await fetchRelease(github, {
    application,
    releaseId: source.releaseId,
    runId: source.runId,
    digest: source.digest,
    into: folder.path,
    ...(options.candidate === true ? { kind: 'candidate' as const } : {}),
  })
  const kept = stack.move()
  return { path, artifact, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
