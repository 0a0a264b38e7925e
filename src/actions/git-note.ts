import { resolve } from 'node:path'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { gitCredentials } from '#github/git-credentials'
import { bestEffort } from './best-effort.ts'
import type { GitHubStep } from './step.ts'

/** What is kept in the git note of a released commit. */
export interface NoteOfRelease {
  readonly application: string
  readonly commit: string
  /** The newest lines of the ledgers of its hosts, as they signed them. */
  readonly heads: readonly SignedHead[]
  /** The application's folder of the checkout. */
  readonly directory: string
}

const whenForbidden =
  'Give the job the permission "contents: write"; after the workflow release, let the workflow evidence do it with its input git-note.'

/** Pushes the newest lines of ledgers as a git note, with the step's token. Never throws: the release is decided. */
export async function pushGitNote({ directory, ...note }: NoteOfRelease, step: GitHubStep): Promise<void> {
  await bestEffort('Writing the git note', step.reporter, async () => {
    const { keepInNotes } = await import('#steps/notes/keep-in-notes')
    const environment = gitCredentials(step.github)
    await keepInNotes({ ...note, directory: resolve(directory), environment, whenForbidden }, step)
  })
}
