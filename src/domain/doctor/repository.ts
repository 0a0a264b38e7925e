import { quote } from '../errors/quote.ts'
import { failed, passed, unknown, warned, type Finding } from './check.ts'

/** What was found out about the repository of an application. */
export interface RepositoryFacts {
  /** The remote that is released from. */
  readonly remote: { readonly name: string; readonly address: string | null }
  readonly branch: string
  /** The tip of the branch there, null when there is none; or why it is unknown. Null when the remote was not asked. */
  readonly upstream: { readonly tip: string | null } | { readonly unreadable: string } | null
  /** The commit that is checked out; null without one. */
  readonly head: string | null
  /** Commits of the local branch that the remote does not have, null when that is unknown. */
  readonly ahead: number | null
  /** Files that differ from the commit. */
  readonly dirty: readonly string[]
  /** Files of the commit that have a private key. */
  readonly trackedKeys: readonly string[]
}

/** Checks the repository. */
export function repositoryChecks(facts: RepositoryFacts): Finding[] {
  return [remoteCheck(facts), upstreamChecks(facts), treeCheck(facts), keysCheck(facts)].flat()
}

function remoteCheck({ remote }: RepositoryFacts): Finding {
  if (remote.address !== null) return passed('remote', `The remote ${remote.name} is ${remote.address}.`)
  const message = `The repository has no remote ${remote.name}, so there is no upstream to release from.`
  return failed('remote', message, `Add it with "git remote add ${remote.name} URL".`)
}

function upstreamChecks({ upstream, ...facts }: RepositoryFacts): Finding[] {
  if (upstream === null) return facts.head === null ? aheadCheck(facts) : [notAsked(facts)]
  return [...(facts.remote.address === null ? [] : [upstreamCheck({ ...facts, upstream })]), ...aheadCheck(facts)]
}

/** In the checkout of a job: it may have no access to the remote, and its commit may be a merge that GitHub made to try it. */
function notAsked({ remote, branch }: Pick<RepositoryFacts, 'remote' | 'branch'>): Finding {
  return unknown('upstream', `${remote.name}/${branch} was not compared with this checkout, which is of a job.`)
}

type AskedFacts = RepositoryFacts & { readonly upstream: NonNullable<RepositoryFacts['upstream']> }

function upstreamCheck({ remote, branch, upstream }: AskedFacts): Finding {
  const name = `${remote.name}/${branch}`
  if ('unreadable' in upstream)
    return failed(
      'upstream',
      `${name} cannot be read; git reports ${quote(upstream.unreadable, 400)}.`,
      'Check the address and the access to it.',
    )
  if (upstream.tip !== null) return passed('upstream', `${name} is at ${upstream.tip.slice(0, 12)}.`)
  return failed(
    'upstream',
    `${remote.name} has no branch ${branch}.`,
    `Push it with "git push ${remote.name} HEAD:${branch}", or set branch in grind-to-prod.yml.`,
  )
}

function aheadCheck({ ahead, head, branch, remote }: Omit<RepositoryFacts, 'upstream'>): Finding[] {
  if (head === null) return [failed('pushed', 'The repository has no commit yet.', 'Commit and push first.')]
  if (ahead === null) return [unknown('pushed', 'It is unknown whether what is checked out is on the upstream.')]
  if (ahead === 0) return [passed('pushed', `${remote.name}/${branch} has what is checked out.`)]
  const commits = ahead === 1 ? '1 commit' : `${ahead} commits`
  return [
    warned(
      'pushed',
      `${commits} that you have here are not on ${remote.name}/${branch}, so no release has them.`,
      `Push them with "git push ${remote.name} HEAD:${branch}".`,
    ),
  ]
}

function treeCheck({ dirty }: RepositoryFacts): Finding {
  if (dirty.length === 0) return passed('clean', 'The working tree is clean.')
  const shown = dirty.slice(0, 5).map((path) => quote(path))
  const more = dirty.length > shown.length ? ` and ${dirty.length - shown.length} more` : ''
  return warned(
    'clean',
    `The working tree has uncommitted changes: ${shown.join(', ')}${more}.`,
    'Commit, ignore or remove them; a release has only what is committed.',
  )
}

function keysCheck({ trackedKeys }: RepositoryFacts): Finding {
  if (trackedKeys.length === 0) return passed('no-keys', 'No file of the commit is a private key.')
  return failed(
    'no-keys',
    `Files of the commit are private keys: ${trackedKeys.map((path) => quote(path)).join(', ')}.`,
    'Remove them from its history, and use other keys.',
  )
}
