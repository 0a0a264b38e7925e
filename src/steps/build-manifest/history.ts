import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { NAMED_ANCESTORS, type History } from '#domain/manifest/history'
import { countHistoryCommand, nearestCommand, parseCommitIds } from '#tools/git/history'
import { isShallowCommand } from '#tools/git/repository'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { REMOTE } from './upstream.ts'

/** Returns a commit's place in its history; undefined in a clone without the whole history, where it is unknown. */
export async function historyOf(root: string, commit: string, runner: Runner): Promise<History | undefined> {
  if ((await expectSuccess(runner, isShallowCommand(root))).trim() === 'true') return undefined
  const commits = Number(await expectSuccess(runner, countHistoryCommand(root, commit)))
  const [, ...ancestors] = parseCommitIds(await expectSuccess(runner, nearestCommand(root, commit, NAMED_ANCESTORS + 1)))
  return { commits, ancestors }
}

/** A clone, and the place of a commit in its history. */
export interface CommitHistory {
  readonly root: string
  /** Undefined where it is unknown. */
  readonly history?: History | undefined
}

/** Refuses to release without it: without it no host could check whether the release leads back. Throws SourceError `history-missing`. */
export function requireHistory({ root, history }: CommitHistory): History {
  if (history !== undefined) return history
  throw new SourceError(
    'history-missing',
    `The clone in ${quote(root)} does not have the whole history although all of ${REMOTE} was fetched, so ${REMOTE} does not have it either, and no host could distinguish this release from an older one.`,
    { hint: 'Release from a clone of the whole repository.' },
  )
}
