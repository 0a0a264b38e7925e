import { reasonOf } from '#domain/errors/reason-of'
import type { GitHub, Octokit, Where } from './client.ts'
import { statusOf } from './failure.ts'
import { BOT_LOGIN, type Ownership } from './ownership.ts'

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
  /** Whose comment it is: the login that the token acts as. GITHUB_TOKEN's when absent. */
  readonly author?: string
}

/** Where the comment is, or in one sentence why there is none. */
export type CommentResult = { readonly url: string } | { readonly skipped: string }

/**
 * Writes a comment, or updates the one of an earlier run. It is found by a hidden mark and by its author, because every user may write a
 * comment with such a mark, and change it later. A refusal by GitHub is reported and not thrown: a token of a fork's pull request may only
 * read, and a missing comment must not fail a check.
 */
export async function stickyComment(github: GitHub, comment: StickyComment): Promise<CommentResult> {
  const where = github.where()
  const mark = `<!-- grind-to-prod ${comment.kind} ${comment.application} -->`
  const body = `${mark}\n${comment.write(COMMENT_LIMIT_BYTES - Buffer.byteLength(mark) - 1)}`
  try {
    const octokit = await github.api()
    const { issues } = octokit.rest
    const found = await findComment(octokit, { ...where, issue_number: comment.issue }, { mark, author: comment.author ?? BOT_LOGIN })
    if (found === undefined) {
      const { data } = await issues.createComment({ ...where, issue_number: comment.issue, body })
      return { url: data.html_url }
    }
    // GitHub keeps line ends as it likes.
    if (found.body?.replaceAll('\r\n', '\n').trimEnd() !== body.trimEnd()) {
      await issues.updateComment({ ...where, comment_id: found.id, body })
    }
    return { url: found.html_url }
  } catch (error) {
    return { skipped: skippedBecause(error, `${github.run.repository}#${comment.issue}`) }
  }
}

interface Found {
  readonly id: number
  readonly html_url: string
  readonly body?: string
}

/** Returns the first comment of that author that begins with the mark. */
async function findComment(
  octokit: Octokit,
  where: Where & { readonly issue_number: number },
  { mark, author }: Ownership,
): Promise<Found | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...where, per_page: 100 })
  for await (const { data } of pages) {
    const found = data.find(({ user, body }) => user?.login === author && body?.startsWith(mark) === true)
    if (found !== undefined) return found
  }
  return undefined
}

function skippedBecause(error: unknown, place: string): string {
  const status = statusOf(error)
  const why =
    status === 403 || status === 404
      ? "the token may not write there (the token of a fork's pull request never may; otherwise give the job pull-requests: write)"
      : `GitHub answered: ${reasonOf(error)}`
  return `No comment was written to ${place}, because ${why}; the job's summary has the same.`
}
