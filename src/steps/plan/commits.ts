import { answered } from '#tools/run/answered'
import { commitCommand } from '#tools/git/commit'
import { countCommitsCommand, logCommand, parseLog } from '#tools/git/log'
import { rootCommand } from '#tools/git/repository'
import type { Manifest } from '#domain/manifest/schema'
import type { Plan } from '#domain/plan/schema'
import { compareLink } from '#domain/plan/web-links'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'

type Source = Manifest['source']
type Commits = NonNullable<Plan['commits']['ahead']>

export interface CommitsBetween {
  /** Null when there is no release before. */
  readonly from: Source | null
  readonly to: Source
  /** A checkout of the repository; undefined for none. */
  readonly directory: string | undefined
  readonly limit: number
  /** The GitHub that links lead to. */
  readonly server: string | undefined
}

/**
 * Lists the commits between two releases, if the checkout has both: in both directions, because a release of an older commit reverts some.
 * Otherwise, or without a checkout, they are unknown.
 */
export async function commitsBetween({ from, to, directory, limit, server }: CommitsBetween, runner: Runner): Promise<Plan['commits']> {
  const link = from === null ? null : compareLink(from, to, server)
  const root = directory === undefined ? undefined : await rootOf(directory, runner)
  if (
    from === null ||
    root === undefined ||
    from.repository !== to.repository ||
    !(await hasBoth(root, [from.commit, to.commit], runner))
  ) {
    return { link, ahead: null, behind: null }
  }
  const list = async (before: string, after: string): Promise<Commits> => ({
    total: Number(await expectSuccess(runner, countCommitsCommand(root, before, after))),
    list: parseLog(await expectSuccess(runner, logCommand(root, { from: before, to: after, limit }))),
  })
  return { link, ahead: await list(from.commit, to.commit), behind: await list(to.commit, from.commit) }
}

async function rootOf(directory: string, runner: Runner): Promise<string | undefined> {
  const { status, stdout } = await answered(runner, rootCommand(directory))
  return status === 0 ? stdout.trimEnd() : undefined
}

async function hasBoth(root: string, commits: readonly string[], runner: Runner): Promise<boolean> {
  for (const commit of commits) if ((await answered(runner, commitCommand(root, commit))).status !== 0) return false
  return true
}
