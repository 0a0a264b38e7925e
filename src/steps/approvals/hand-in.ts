import { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { parseApprovalsOf } from '#domain/statement/approval'
import { approvalBy, approvalComment } from '#domain/statement/approval-comment'
import { ask, type Answer } from '#tools/http/ask'
import { readApprovals } from '../bundle/read.ts'
import type { CommentAccess } from './comment-access.ts'

export interface ApprovalToHandIn {
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
export async function handInApproval({ file, fingerprint }: ApprovalToHandIn, { releaseId, url, token }: CommentAccess): Promise<string> {
  const approvals = parseApprovalsOf(file, (await readApprovals(file)) ?? '')
  const own = approvals.filter(({ approval }) => approval.releaseId === releaseId)
  const body = approvalComment(approvalBy(fingerprint, own), fingerprint)
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  }
  const sent = { method: 'POST', headers, body: JSON.stringify({ body }) }
  return addressOf(await ask(url, { timeoutMilliseconds: LIMIT_MILLISECONDS, whole: true }, sent), file)
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
