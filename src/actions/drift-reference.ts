import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { info, warn } from '#domain/report/event'
import { readBundle } from '#steps/bundle/read'
import type { Config } from '#domain/config/schema'
import type { GitHub } from '#github/client'
import { manifestBeside } from './manifest-beside.ts'

export interface DriftReferenceInputs {
  readonly manifest?: string | undefined
  readonly environment?: string | undefined
  /** Snapshot files; the manifest of a host's current release may be beside its snapshot. */
  readonly snapshots: readonly string[]
}

/** The reference of snapshots besides each other, for as long as the step needs it. */
export interface DriftReference extends AsyncDisposable {
  readonly manifest: string | undefined
}

/**
 * Returns the given manifest, or that of the last release to an environment. If its artifact has expired, the manifest of a host that runs
 * that release is the same. None when nothing was released there: the snapshots are then compared with each other. Throws InputError for
 * both inputs at once, and when the last release is unknown: hosts without a reference would all seem to be fine.
 */
export async function driftReference(
  { manifest, environment, snapshots }: DriftReferenceInputs,
  config: Config | undefined,
  github: GitHub,
): Promise<DriftReference> {
  if (environment === undefined) return undisposed(manifest)
  if (manifest !== undefined) {
    throw new InputError('conflicting-options', 'The inputs "manifest" and "environment" are both given.', {
      hint: 'Give one, because snapshots are compared with one release.',
    })
  }
  if (config === undefined) {
    throw new InputError('missing-option', 'The input "environment" needs the grind-to-prod.yml that names the application.', {
      hint: 'Give its folder as "directory".',
    })
  }
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await makeTemporaryFolder(github.run.folder, 'grind-to-prod-deployed'))
  const { lastReleasedBundle } = await import('#github/last-released')
  const { application } = config
  const last = await lastReleasedBundle(github, { environment, application, into: folder.path })
  if (last.kind === 'unavailable') return undisposed(await manifestOfHost(last, { environment, snapshots }, github))
  if (last.kind === 'not-known') throw unknownReference(environment, 'Fix the cause (see the warning above), or give "manifest".')
  const kept = stack.move()
  return { manifest: last.kind === 'bundle' ? last.folder : undefined, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

interface Sought {
  readonly releaseId: string
  /** Why the release's artifact cannot be used, as a sentence. */
  readonly why: string
}

interface Beside {
  readonly environment: string
  readonly snapshots: readonly string[]
}

/**
 * Returns the file of the manifest that a host returned for a release. Any other manifest is ignored: the SHA-256 of the right one is the
 * release id. Throws InputError when there is none.
 */
async function manifestOfHost({ releaseId, why }: Sought, { environment, snapshots }: Beside, { reporter }: GitHub): Promise<string> {
  for (const file of snapshots.map(manifestBeside)) {
    try {
      await readBundle(file, releaseId)
      info(
        reporter,
        `${why} ${quote(file)} is used instead: a host that runs release ${releaseId} returned it, and its SHA-256 is that id.`,
      )
      return file
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
  warn(reporter, why)
  throw unknownReference(
    environment,
    'Fix the cause (see the warning above), give "manifest", or set the input "manifest" of the snapshot step to true.',
  )
}

function undisposed(manifest: string | undefined): DriftReference {
  return { manifest, [Symbol.asyncDispose]: () => Promise.resolve() }
}

function unknownReference(environment: string, hint: string): InputError {
  return new InputError(
    'artifact-missing',
    `The last release to the environment ${quote(environment)} could not be fetched, so it is unknown whether its hosts drifted from it.`,
    { hint },
  )
}
