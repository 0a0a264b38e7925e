import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { commitCommand } from '#tools/git/commit'
import { parseTagTip, tagTipCommand } from '#tools/git/fetch'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { defaultBranch, NoSuchBranch, REMOTE, type Upstream } from './upstream.ts'

/** A commit that the user named, and how it is named in a message. */
export interface FoundRef {
  readonly commit: string
  readonly name: string
}

/** Where a commit is searched. */
interface Searched {
  readonly upstream: Upstream
  readonly runner: Runner
}

/**
 * Finds what a user named to be released: the full id of a commit; a branch or a tag of the upstream, in this order; or the beginning of an
 * id. A commit may be any of the upstream's: whether it is on the protected branch is for the caller. Throws SourceError.
 */
export async function findRef(root: string, ref: string, { upstream, runner }: Searched): Promise<FoundRef> {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
    return { commit: await knownCommit(root, ref, { upstream, runner }), name: `The commit ${ref}` }
  try {
    return { commit: await upstream(root, ref, runner), name: `${REMOTE}/${ref}` }
  } catch (error) {
    if (!(error instanceof NoSuchBranch)) throw error
    const tagged = parseTagTip((await answered(runner, tagTipCommand(root, REMOTE, ref))).stdout)
    if (tagged !== undefined) return { commit: await knownCommit(root, tagged, { upstream, runner }), name: `The tag ${ref}` }
    if (!/^[0-9a-f]{7,}$/.test(ref)) {
      throw new SourceError('not-on-upstream', `${REMOTE} has no branch or tag ${quote(ref)}.`, {
        hint: 'Push it, or name another.',
        cause: error,
      })
    }
    return { commit: await knownCommit(root, ref, { upstream, runner }), name: `The commit ${ref}` }
  }
}

/** Returns the full id of a commit of this clone. For one that it does not have, the upstream's default branch is fetched. */
async function knownCommit(root: string, id: string, { upstream, runner }: Searched): Promise<string> {
  const here = await answered(runner, commitCommand(root, id))
  if (here.status === 0) return here.stdout.trim()
  const branch = await defaultBranch(root, runner)
  await upstream(root, branch, runner)
  const fetched = await answered(runner, commitCommand(root, id))
  if (fetched.status === 0) return fetched.stdout.trim()
  throw new SourceError('not-on-upstream', `There is no commit ${id} in this clone or on ${REMOTE}/${branch}.`, {
    hint: 'Push it, or name another.',
  })
}
