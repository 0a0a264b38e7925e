import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { ownFolder } from '#tools/files/own-folder'
import type { Config } from '#domain/config/schema'
import type { Reporter } from '#domain/report/event'
import { jobFolder, repositoryOfRun } from './context.ts'

export interface DriftReferenceInputs {
  readonly manifest?: string | undefined
  readonly environment?: string | undefined
  readonly githubToken: string
}

/** What snapshots are held against besides each other, for as long as the step needs it. */
export interface DriftReference extends AsyncDisposable {
  readonly manifest: string | undefined
}

/**
 * The manifest that is named, or that of the release which an environment got last. None where nothing was released there: the
 * snapshots are then held against each other. Throws InputError for both at once, and when it is not known what was released there:
 * hosts that are held against nothing would all look well.
 */
export async function driftReference(
  { manifest, environment, githubToken: token }: DriftReferenceInputs,
  config: Config | undefined,
  reporter: Reporter,
): Promise<DriftReference> {
  if (environment === undefined) return { manifest, [Symbol.asyncDispose]: () => Promise.resolve() }
  if (manifest !== undefined) {
    throw new InputError('conflicting-options', 'The inputs "manifest" and "environment" are both given.', {
      hint: 'Give one, for snapshots are held against one release.',
    })
  }
  if (config === undefined) {
    throw new InputError('missing-option', 'The input "environment" needs the grind-to-prod.yml that names the application.', {
      hint: 'Give its folder as "directory".',
    })
  }
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await ownFolder(jobFolder(), 'grind-to-prod-deployed'))
  const { lastReleasedBundle } = await import('#github/last-released')
  const { application } = config
  const last = await lastReleasedBundle({ repository: repositoryOfRun(), token, environment, application, into: folder.path }, reporter)
  if (last.kind === 'unavailable') {
    throw new InputError(
      'artifact-missing',
      `What was released to the environment ${quote(environment)} last cannot be had, so nobody can say whether its hosts drifted from it; the warning above says why.`,
      { hint: 'Mend that, or give "manifest".' },
    )
  }
  const kept = stack.move()
  return { manifest: last.kind === 'bundle' ? last.folder : undefined, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
