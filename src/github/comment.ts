import { reasonOf } from '#domain/errors/reason-of'
import type { GitHub, Octokit, Where } from './client.ts'
import { statusOf } from './failure.ts'
import { keepOwn } from './ownership.ts'

/** GitHub takes 65,536 characters, and no text has more characters than bytes. */
const COMMENT_LIMIT_BYTES = 65_536

export interface StickyComment {
  /** Number of the pull request or issue. */
  readonly issue: number
  /** There is one comment for each kind of each application. */
  readonly application: string
  readonly kind: string
  /** Makes the comment's Markdown, of at most so many bytes. */
  readonly write: (limitBytes: number) => string
}

/** Where the comment is, or in one sentence why there is none. */
export type CommentResult = { readonly url: string } | { readonly skipped: string }

/**
 * Writes a comment, or updates the one of an earlier run. It is found by a hidden mark and by its author (see `keepOwn`), whatever token
 * wrote it. A refusal by GitHub is reported and not thrown: a token of a fork's pull request may only read, and a missing comment must not
 * fail a check.
 */
export async function stickyComment(github: GitHub, comment: StickyComment): Promise<CommentResult> {
  const where = github.where()
  const mark = `<!-- grind-to-prod ${comment.kind} ${comment.application} -->`
  const body = `${mark}\n${comment.write(COMMENT_LIMIT_BYTES - Buffer.byteLength(mark) - 1)}`
  try {
    return { url: await writeComment(await github.api(), { ...where, issue_number: comment.issue }, { mark, body }) }
  } catch (error) {
    return { skipped: skippedBecause(error, `${github.run.repository}#${comment.issue}`) }
  }
}

interface Content {
  readonly mark: string
  /** The whole text; it begins with the mark. */
  readonly body: string
}

type Place = Where & { readonly issue_number: number }

/** Returns the address of the comment. */
async function writeComment(octokit: Octokit, place: Place, { mark, body }: Content): Promise<string> {
  const found = await findComment(octokit, place, mark)
  // GitHub keeps line ends as it likes.
  if (found?.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return found.html_url
  if (found !== undefined && (await updateComment(octokit, place, { id: found.id, body }))) return found.html_url
  const { data } = await octokit.rest.issues.createComment({ ...place, body })
  return data.html_url
}

interface Found {
  readonly id: number
  readonly html_url: string
  readonly body?: string
}

/** Returns our first comment that begins with the mark. */
async function findComment(octokit: Octokit, place: Place, mark: string): Promise<Found | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...place, per_page: 100 })
  for await (const { data } of pages) {
    const [found] = await keepOwn(octokit, data, mark)
    if (found !== undefined) return found
  }
  return undefined
}

/** Returns false when the comment was deleted after it was found. */
async function updateComment(
  octokit: Octokit,
  { owner, repo }: Where,
  comment: Pick<Found, 'id'> & Pick<Content, 'body'>,
): Promise<boolean> {
  const { id, body } = comment
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
    return true
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

function skippedBecause(error: unknown, place: string): string {
  const status = statusOf(error)
  const why =
    status === 403 || status === 404
      ? "the token may not write there (the token of a fork's pull request never may; otherwise give the job pull-requests: write)"
      : `GitHub answered: ${reasonOf(error)}`
  return `No comment was written to ${place}, because ${why}; the job's summary has the same.`
}
