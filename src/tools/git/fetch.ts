import { NETWORK_LIMIT, TRANSFER_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Returns where the last tip of an upstream branch that we saw is kept: a ref that no other program moves. */
export function upstreamRef(branch: string): string {
  return `refs/grind-to-prod/upstream/${branch}`
}

/**
 * Fetches a branch into its private ref, forwards only: git itself refuses a history that was rewritten. In a clone without full history
 * (`unshallow`) the rest is fetched too, because ancestry is unknown without it.
 */
export function fetchCommand(
  root: string,
  { remote, branch }: { readonly remote: string; readonly branch: string },
  { unshallow }: { unshallow: boolean },
): Command {
  const command = gitCommand(
    root,
    [
      'fetch',
      '--no-progress',
      '--no-tags',
      '--no-prune',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      ...(unshallow ? ['--unshallow'] : []),
      '--',
      remote,
      `refs/heads/${branch}:${upstreamRef(branch)}`,
    ],
    'write',
  )
  return { ...command, timeout: TRANSFER_LIMIT }
}

/** Asks a remote for the tip of a branch, and changes nothing. */
export function remoteTipCommand(root: string, remote: string, branch: string): Command {
  return { ...gitCommand(root, ['ls-remote', '--quiet', '--', remote, `refs/heads/${branch}`]), timeout: NETWORK_LIMIT }
}

/** Parses the tip's commit, or undefined when the remote has no such branch. */
export function parseRemoteTip(stdout: string): string | undefined {
  return /^([0-9a-f]{40,64})\t/.exec(stdout)?.[1]
}

/** Asks a remote for the commit of a tag, and changes nothing. */
export function tagTipCommand(root: string, remote: string, tag: string): Command {
  return { ...gitCommand(root, ['ls-remote', '--quiet', '--', remote, `refs/tags/${tag}`, `refs/tags/${tag}^{}`]), timeout: NETWORK_LIMIT }
}

/** Parses the tag's commit: of an annotated tag, that which it leads to, in the line after its own. Undefined when there is no such tag. */
export function parseTagTip(stdout: string): string | undefined {
  return [...stdout.matchAll(/^([0-9a-f]{40,64})\t/gm)].at(-1)?.[1]
}

/** Asks a remote which branch is its default, and changes nothing. */
export function defaultBranchCommand(root: string, remote: string): Command {
  return { ...gitCommand(root, ['ls-remote', '--quiet', '--symref', '--', remote, 'HEAD']), timeout: NETWORK_LIMIT }
}

/** Parses the default branch's name, or undefined when the remote's HEAD names none. */
export function parseDefaultBranch(stdout: string): string | undefined {
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1]
}

export type FetchFailure = 'rewritten' | 'no-such-branch' | 'unreachable'

/** Returns why a fetch failed, from git's output. */
export function fetchFailure(stderr: string): FetchFailure {
  if (/^ ! \[rejected\]/m.test(stderr)) return 'rewritten'
  return /couldn't find remote ref/.test(stderr) ? 'no-such-branch' : 'unreachable'
}
