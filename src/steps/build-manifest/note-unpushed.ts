import { warn } from '#domain/report/event'
import { countAheadCommand } from '#tools/git/ahead'
import { answered } from '#tools/run/answered'
import type { Context } from '../context.ts'
import type { ReleaseSource } from './source.ts'
import { REMOTE } from './upstream.ts'

/** Warns when the local branch of the same name has commits that the tip of the upstream has not: a push was forgotten, or failed. */
export async function noteUnpushed(
  { root, commit }: Pick<ReleaseSource, 'root' | 'commit'>,
  ref: string | undefined,
  context: Context,
): Promise<void> {
  if (ref === undefined) return
  const { status, stdout } = await answered(context.runner, countAheadCommand(root, `refs/heads/${ref}`, commit))
  const ahead = status === 0 ? Number(stdout.trim()) : 0
  if (ahead === 0) return
  const commits = ahead === 1 ? '1 commit' : `${ahead} commits`
  warn(context.reporter, `${ref} is ${commits} ahead of ${REMOTE}/${ref}, and only what is there is released.`)
}
