import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import type { Config } from '#domain/config/schema'
import type { GitHub } from '#github/client'

export interface DriftReferenceInputs {
  readonly manifest?: string | undefined
  readonly environment?: string | undefined
}

/** The reference of snapshots besides each other, for as long as the step needs it. */
export interface DriftReference extends AsyncDisposable {
  readonly manifest: string | undefined
}

/**
 * Returns the given manifest, or that of the last release to an environment. None when nothing was released there: the snapshots are then
 * compared with each other. Throws InputError for both at once, and when the last release is unknown: hosts without a reference would all
 * seem to be fine.
 */
export async function driftReference(
  { manifest, environment }: DriftReferenceInputs,
  config: Config | undefined,
  github: GitHub,
): Promise<DriftReference> {
  if (environment === undefined) return { manifest, [Symbol.asyncDispose]: () => Promise.resolve() }
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
  if (last.kind === 'unavailable') {
    throw new InputError(
      'artifact-missing',
      `The last release to the environment ${quote(environment)} could not be fetched, so it is unknown whether its hosts drifted from it.`,
      { hint: 'Fix the cause (see the warning above), or give "manifest".' },
    )
  }
  const kept = stack.move()
  return { manifest: last.kind === 'bundle' ? last.folder : undefined, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
