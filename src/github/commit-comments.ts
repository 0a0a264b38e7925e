import { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import type { Octokit, GitHub } from './client.ts'
import { refusalOf, statusOf } from './failure.ts'

export interface CommitComments {
  /** The texts: those of people with a part in the repository first, and of these the newest. */
  readonly bodies: readonly string[]
  /** Milliseconds within which GitHub takes no further request. */
  readonly pauseMilliseconds: number
  /** Why there are none for now, in one sentence. */
  readonly problem?: string
}

/** Comments of one page, and pages that are read at most: the first, and from the newest back. */
const PAGE = 100
const PAGES_LIMIT = 10

/** Whose comments come first. Everyone's are read: this only keeps strangers from delaying the others. */
const insiders: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Reads the comments of a commit, which may be anyone's and of any content. Throws InputError `github-refused` when the token may not read
 * them; a failure that may pass, and a limit of requests, is an answer.
 */
export async function commitComments(github: GitHub, commit: string): Promise<CommitComments> {
  const octokit = await github.api()
  try {
    const found = await readPages(octokit, { ...github.where(), commit_sha: commit, per_page: PAGE, ...sentOnce })
    const newest = found.toSorted((one, other) => other.id - one.id)
    const isInside = ({ association }: Found) => insiders.has(association)
    const ordered = [...newest.filter(isInside), ...newest.filter((one) => !isInside(one))]
    return { bodies: ordered.map(({ body }) => body), pauseMilliseconds: 0 }
  } catch (error) {
    const pauseMilliseconds = pauseOf(error, Date.now())
    if (pauseMilliseconds === undefined && refusals.has(statusOf(error))) throw refused(commit, error)
    return {
      bodies: [],
      pauseMilliseconds: pauseMilliseconds ?? 0,
      problem: `The comments of the commit could not be read (${refusalOf(error)}).`,
    }
  }
}

/** The caller asks again in any case, after the time that GitHub demands. */
const sentOnce = { request: { retries: 0 } }

interface Found {
  readonly id: number
  readonly body: string
  readonly association: string
}

type Place = Parameters<Octokit['rest']['repos']['listCommentsForCommit']>[0] & object

async function readPages(octokit: Octokit, place: Place): Promise<Found[]> {
  const first = await octokit.rest.repos.listCommentsForCommit(place)
  const last = lastPage(first.headers.link)
  const numbers = Array.from({ length: Math.min(PAGES_LIMIT - 1, last - 1) }, (_, index) => last - index)
  const all = [...first.data]
  for (const page of numbers) all.push(...(await octokit.rest.repos.listCommentsForCommit({ ...place, page })).data)
  return all.map(({ id, body, author_association: association }) => ({ id, body, association }))
}

/** Returns the number of the last page by the header `link`; 1 without. */
function lastPage(link: string | undefined): number {
  const [, page] = /[?&]page=(\d{1,9})[^>]*>; rel="last"/.exec(link ?? '') ?? []
  return page === undefined ? 1 : Number(page)
}

/** Answers that stay the same however often the request is sent. */
const refusals: ReadonlySet<number | undefined> = new Set([401, 403, 404, 410, 422])

/** Returns how long GitHub takes no request, by the headers of its answer; undefined when it did not limit the requests. */
function pauseOf(error: unknown, now: number): number | undefined {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return undefined
  const headers = headersOf(error)
  const seconds = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return bounded(seconds * 1000)
  if (headers['x-ratelimit-remaining'] === '0') return bounded(Number(headers['x-ratelimit-reset']) * 1000 - now)
  return status === 429 ? 60_000 : undefined
}

/** An hour is the longest that GitHub's limits last. */
function bounded(milliseconds: number): number {
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 1000), 60 * 60_000) : 60_000
}

function headersOf(error: unknown): Readonly<Record<string, string | undefined>> {
  const parsed = responseSchema.safeParse(error)
  return parsed.success ? parsed.data.response.headers : {}
}

const responseSchema = z.looseObject({ response: z.looseObject({ headers: z.record(z.string(), z.string().optional().catch(undefined)) }) })

function refused(commit: string, cause: unknown): InputError {
  return new InputError('github-refused', `The comments of the commit ${commit} were not read (${refusalOf(cause)}).`, {
    hint: statusOf(cause) === 422 ? 'Push the commit to the repository.' : 'Give the job the permission "contents: read".',
    cause,
  })
}
