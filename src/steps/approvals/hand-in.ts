import { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { commitCommentsUrl } from '#domain/plan/github-address'
import { parseApprovalsOf } from '#domain/statement/approval'
import { approvalBy, approvalComment } from '#domain/statement/approval-comment'
import { ask, type Answer } from '#tools/http/ask'
import { readApprovals, readBundle } from '../bundle/read.ts'

/** Where an approval goes, and the right to write there. */
export interface CommentAccess {
  readonly token: string
  /** Address of the REST API in place of that of the repository's server. */
  readonly api: string | undefined
}

/**
 * Returns the token and the address of GitHub that the environment names. Throws InputError `missing-option` without a token, and
 * `invalid-option` for an address that would send it unencrypted.
 */
export function commentAccess(environment: Readonly<Record<string, string | undefined>>): CommentAccess {
  const token = [environment['GH_TOKEN'], environment['GITHUB_TOKEN']].find((value) => value !== undefined && value !== '')
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
    throw new InputError('missing-option', 'There is no token to write the comment with.', {
      hint: 'Set GH_TOKEN to your own token, for example to the output of "gh auth token".',
    })
  }
  const api = environment['GITHUB_API_URL']
  if (api !== undefined && api !== '' && !isSafe(api)) {
    throw new InputError('invalid-option', `The variable GITHUB_API_URL, ${quote(api)}, is not an address that begins with https://.`, {
      hint: 'Remove it, or set it to the address of the API of your GitHub server.',
    })
  }
  return { token, api: api === '' ? undefined : api }
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}

export interface ApprovalToHandIn {
  /** The manifest that was approved. */
  readonly bundle: string
  readonly releaseId: string
  /** The file of approvals, and the key of the one to hand in. */
  readonly file: string
  readonly fingerprint: string
}

const LIMIT_MILLISECONDS = 30_000
const answerSchema = z.looseObject({ html_url: z.url({ protocol: /^https?$/ }).max(2048) })

/**
 * Writes an approval as a comment on the release's commit, where a run that waits for approvals finds it. Returns the comment's address.
 * Throws InputError `github-refused`; the file has the approval all the same.
 */
export async function handInApproval(handed: ApprovalToHandIn, { token, api }: CommentAccess): Promise<string> {
  const { manifest } = await readBundle(handed.bundle, handed.releaseId)
  const url = commitCommentsUrl(manifest.source, api)
  if (url === null) throw notOnGitHub(manifest.source.repository, handed.file)
  const approvals = parseApprovalsOf(handed.file, (await readApprovals(handed.file)) ?? '')
  const own = approvals.filter(({ approval }) => approval.releaseId === handed.releaseId)
  const body = approvalComment(approvalBy(handed.fingerprint, own), handed.fingerprint)
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  }
  const sent = { method: 'POST', headers, body: JSON.stringify({ body }) }
  return addressOf(await ask(url, { timeoutMilliseconds: LIMIT_MILLISECONDS, whole: true }, sent), handed.file)
}

function addressOf(answer: Answer, file: string): string {
  if (answer.status !== 201) throw refusedBy(answer, file)
  const parsed = answerSchema.safeParse(jsonOf(answer.body))
  return parsed.success ? parsed.data.html_url : ''
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Refuses a repository that is not on GitHub. Also before anything is signed: see the command. */
export function notOnGitHub(repository: string, file: string): InputError {
  return new InputError('invalid-option', `The repository ${quote(repository)} of this release is not on a GitHub server.`, {
    hint: `Hand the approval in as a file: ${file}.`,
  })
}

const hints: ReadonlyMap<number | null, string> = new Map([
  [401, 'Set GH_TOKEN to a token that is valid.'],
  [403, 'Use a token that may comment in this repository.'],
  [404, 'Use a token that may read this repository, and push the commit there.'],
  [422, 'Push the commit of the release to the repository.'],
])

function refusedBy({ status, problem, body }: Answer, file: string): InputError {
  const parsed = z.looseObject({ message: z.string() }).safeParse(jsonOf(body))
  const why = status === null ? problem : `status ${status}${parsed.success ? `: ${quote(parsed.data.message, 200)}` : ''}`
  return new InputError('github-refused', `GitHub did not take the comment (${why}); the approval is in ${quote(file)}.`, {
    hint: hints.get(status) ?? 'Try again, or hand that file in.',
  })
}
