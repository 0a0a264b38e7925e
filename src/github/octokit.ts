import process from 'node:process'
import type { getOctokit } from '@actions/github'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'

export type GitHub = ReturnType<typeof getOctokit>

/** A request that has no answer after this, tries again included, will have none. */
const LIMIT_MILLISECONDS = 60_000

/**
 * GitHub's REST API at GITHUB_API_URL (default: github.com's). Errors on GitHub's side are retried, unless the request creates something:
 * GitHub may have created it although its answer was lost, and then there would be two. No request waits longer than a minute, unless it
 * has its own limit, because a release must not wait for its reporting.
 */
export async function openGitHub(token: string): Promise<GitHub> {
  const [github, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')])
  const baseUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const octokit = github.getOctokit(token, { baseUrl, userAgent: 'grind-to-prod' }, retry)
  // Set in place: a replacement returned by a hook does not reach the other hooks, one of which retries.
  octokit.hook.before('request', (options) => {
    const isSentOnce = options.method === 'POST' && options.request['isHarmlessTwice'] !== true
    options.request = { signal: AbortSignal.timeout(LIMIT_MILLISECONDS), ...options.request, ...(isSentOnce ? { retries: 0 } : {}) }
  })
  return octokit
}

/** For a request that creates something and may be sent twice, because a duplicate does no harm. */
export const harmlessTwice = { request: { isHarmlessTwice: true } }

/** `owner/name` in its parts. Throws InputError `invalid-option` for anything else. */
export function splitRepository(repository: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? []
  if (owner === undefined || repo === undefined) {
    throw new InputError('invalid-option', `The repository ${quote(repository)} is not of the form owner/name.`, {
      hint: 'Give it as GITHUB_REPOSITORY has it.',
    })
  }
  return { owner, repo }
}
