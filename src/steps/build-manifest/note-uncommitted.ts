import { info, warn } from '#domain/report/event'
import { quoteUnlessName } from '#domain/errors/quote'
import { formatCount } from '#domain/report/amount'
import { parseStatus, statusCommand } from '#tools/git/status'
import { answered } from '#tools/run/answered'
import type { Context } from '../context.ts'
import type { ReleaseSource } from './source.ts'

/** Names the commit that is built, and warns of changes in the working tree: they are not part of it. */
export async function noteUncommitted(
  { root, commit, repository }: Pick<ReleaseSource, 'root' | 'commit' | 'repository'>,
  context: Context,
): Promise<void> {
  const { status, stdout } = await answered(context.runner, statusCommand(root))
  const changed = status === 0 ? parseStatus(stdout) : []
  const what = `Commit ${commit.slice(0, 12)} of ${quoteUnlessName(repository)} is built`
  if (changed.length === 0) return info(context.reporter, `${what}.`)
  const files = formatCount(changed.length, 'file')
  warn(context.reporter, `${what}. Uncommitted changes of ${files} in the working tree are not part of it.`)
}
