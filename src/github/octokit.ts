import process from 'node:process'
import type { getOctokit } from '@actions/github'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'

export type GitHub = ReturnType<typeof getOctokit>

/** A request that has no answer after this, tries again included, will have none. */
const LIMIT_MILLISECONDS = 60_000

/**
 * GitHub's REST API at GITHUB_API_URL (github.com's without). What fails on GitHub's side is tried again, unless it makes something:
 * GitHub may have made it and only its answer was lost, and then there would be two. Nothing waits longer than a minute, unless
 * it brings a limit of its own, for what it tells or keeps is never worth holding a release up.
 */
export async function openGitHub(token: string): Promise<GitHub> {
  const [github, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')])
  const baseUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
  const octokit = github.getOctokit(token, { baseUrl, userAgent: 'grind-to-prod' }, retry)
  // Set where they stand: what a hook hands on in their place does not reach the others, of which one tries again.
  octokit.hook.before('request', (options) => {
    const isSentOnce = options.method === 'POST' && options.request['isHarmlessTwice'] !== true
    options.request = { signal: AbortSignal.timeout(LIMIT_MILLISECONDS), ...options.request, ...(isSentOnce ? { retries: 0 } : {}) }
  })
  return octokit
}

/** For a request that makes something and may be sent twice, because the second one of it is of no account. */
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
