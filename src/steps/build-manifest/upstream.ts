import { answered } from '#tools/run/answered'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { commitCommand } from '#tools/git/commit'
import {
  defaultBranchCommand,
  fetchCommand,
  fetchFailure,
  parseDefaultBranch,
  parseRemoteTip,
  remoteTipCommand,
  upstreamRef,
} from '#tools/git/fetch'
import { lastWords } from '#tools/git/git'
import { isShallowCommand } from '#tools/git/repository'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'

/** The remote whose branches count. */
export const REMOTE = 'origin'

/** Finds the tip of a branch of the upstream: its full id. Throws SourceError. */
export type Upstream = (root: string, branch: string, runner: Runner) => Promise<string>

/** Fetches the branch, so that its history is here. Refuses one that was rewritten since it was last seen. */
export const fetchedUpstream: Upstream = async (root, branch, runner) => {
  const unshallow = (await expectSuccess(runner, isShallowCommand(root))).trim() === 'true'
  const { status, stderr } = await answered(runner, fetchCommand(root, { remote: REMOTE, branch }, { unshallow }))
  if (status !== 0) throw fetchError(branch, stderr)
  return (await expectSuccess(runner, commitCommand(root, upstreamRef(branch)))).trim()
}

/** Queries the tip of the branch and changes nothing, for a plan. The commit must be in this clone already. */
export const askedUpstream: Upstream = async (root, branch, runner) => {
  const { status, stdout, stderr } = await answered(runner, remoteTipCommand(root, REMOTE, branch))
  if (status !== 0) throw unreachable(branch, stderr)
  const tip = parseRemoteTip(stdout)
  if (tip === undefined) throw new NoSuchBranch(branch)
  if ((await answered(runner, commitCommand(root, tip))).status === 0) return tip
  throw new SourceError(
    'not-on-upstream',
    `${REMOTE}/${branch} is at ${tip}, which this clone does not have, and a dry run fetches nothing.`,
    { hint: `Run git fetch ${REMOTE} ${branch}, then try again.` },
  )
}

/** Returns the branch that the upstream itself calls its default. Throws SourceError. */
export async function defaultBranch(root: string, runner: Runner): Promise<string> {
  const { status, stdout, stderr } = await answered(runner, defaultBranchCommand(root, REMOTE))
  if (status !== 0) throw unreachable('HEAD', stderr)
  const branch = parseDefaultBranch(stdout)
  if (branch !== undefined) return branch
  throw new SourceError('not-on-upstream', `${REMOTE} has no default branch, which is needed to find the protected branch.`, {
    hint: 'Set one there.',
  })
}

function fetchError(branch: string, stderr: string): SourceError {
  const failure = fetchFailure(stderr)
  if (failure === 'unreachable') return unreachable(branch, stderr)
  if (failure === 'no-such-branch') return new NoSuchBranch(branch)
  return new SourceError('not-on-upstream', `${REMOTE}/${branch} was rewritten: the last known tip is no longer in its history.`, {
    hint: `Find out who did it and why, and if it was intended, run git update-ref -d ${upstreamRef(branch)} and build again.`,
  })
}

function unreachable(branch: string, stderr: string): SourceError {
  return new SourceError(
    'upstream-unreachable',
    `${REMOTE}/${branch} cannot be fetched, so it is unknown whether this commit is on it; git reports ${quote(lastWords(stderr), 400)}.`,
    { hint: 'Fix that and build again.' },
  )
}

/** The upstream has no branch of this name. */
export class NoSuchBranch extends SourceError {
  constructor(branch: string) {
    super('not-on-upstream', `${REMOTE} has no branch ${quote(branch)}.`, { hint: 'Push it, or name another.' })
  }
}
