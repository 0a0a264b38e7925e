import type { DriftReport } from '#domain/drift/finding'
import { InputError } from '#domain/errors/errors'
import { formatCount } from '#domain/report/amount'
import { info, type Reporter } from '#domain/report/event'
import { markdownText } from '#domain/report/markdown'
import { driftSummary } from '#domain/summary/drift-summary'
import { refusalOf, statusOf } from './failure.ts'
import { openGitHub, splitRepository, type GitHub } from './octokit.ts'

/** GitHub takes 65,536 characters, and no text has more characters than bytes. */
const BODY_LIMIT_BYTES = 65_536
/** The author of issues by GITHUB_TOKEN. */
const ACTIONS_BOT = 'github-actions[bot]'

export interface TrackDriftOptions {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  readonly report: DriftReport
  /** What the hosts belong to, such as the name of their GitHub environment: there is one issue for each, and for each application. */
  readonly scope: string
  /** The run that checked, for display. */
  readonly runUrl: string
  /** Whose issue it is: the login that the token acts as. GITHUB_TOKEN's when absent. */
  readonly author?: string
}

/** The state of the issue: its number, or null when there is none and none is needed. */
export interface TrackedDrift {
  readonly state: 'opened' | 'updated' | 'closed' | 'none'
  readonly number: number | null
}

/**
 * Keeps one issue with the findings: opens it, updates it, and closes it once there is no drift. Notes do not count as drift. The issue is
 * found by a hidden mark and by its author, because every user may write an issue with such a mark. Throws InputError when GitHub refuses:
 * unreported drift is worse than a failed step.
 */
export async function trackDrift(options: TrackDriftOptions, reporter: Reporter): Promise<TrackedDrift> {
  const { token, repository, report, author = ACTIONS_BOT } = options
  const where = splitRepository(repository)
  const mark = `<!-- grind-to-prod drift ${report.application} ${hidden(options.scope)} -->`
  try {
    const github = await openGitHub(token)
    const open = await openIssues(github, where, { mark, author })
    const tracked = isDrift(report)
      ? await tell(github, { where, open: open[0], mark }, options)
      : await close(github, { where, open }, options)
    info(reporter, noteOn(tracked, repository))
    return tracked
  } catch (error) {
    if (![403, 404, 410].includes(statusOf(error) ?? 0)) throw error
    throw new InputError('not-permitted', `The drift issue in ${repository} cannot be written (${refusalOf(error)}).`, {
      hint: `Give the job issues: write and enable issues in the repository's settings, or set the input "issue" to false.`,
      cause: error,
    })
  }
}

interface Where {
  readonly owner: string
  readonly repo: string
}

/** Hides a text in a comment, which in Markdown ends at its first `--`. */
function hidden(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function isDrift({ counts }: DriftReport): boolean {
  return counts.error + counts.warning > 0
}

/** Numbers of the open issues of that author that begin with the mark, the oldest first. */
async function openIssues(
  github: GitHub,
  where: Where,
  { mark, author }: { readonly mark: string; readonly author: string },
): Promise<number[]> {
  const open = await github.paginate(github.rest.issues.listForRepo, { ...where, state: 'open', per_page: 100 })
  return open
    .filter((issue) => issue.pull_request === undefined && issue.user?.login === author && issue.body?.startsWith(mark) === true)
    .map(({ number }) => number)
    .toSorted((left, right) => left - right)
}

async function tell(
  github: GitHub,
  { where, open, mark }: { readonly where: Where; readonly open: number | undefined; readonly mark: string },
  options: TrackDriftOptions,
): Promise<TrackedDrift> {
  const content = { title: titleOf(options.report), body: bodyOf(mark, options) }
  if (open !== undefined) {
    await github.rest.issues.update({ ...where, issue_number: open, ...content })
    return { state: 'updated', number: open }
  }
  const { data } = await github.rest.issues.create({ ...where, ...content })
  return { state: 'opened', number: data.number }
}

async function close(
  github: GitHub,
  { where, open }: { readonly where: Where; readonly open: readonly number[] },
  { runUrl }: TrackDriftOptions,
): Promise<TrackedDrift> {
  for (const number of open) {
    await github.rest.issues.createComment({ ...where, issue_number: number, body: `The drift is gone ([run](${runUrl})).` })
    await github.rest.issues.update({ ...where, issue_number: number, state: 'closed', state_reason: 'completed' })
  }
  return open[0] === undefined ? { state: 'none', number: null } : { state: 'closed', number: open[0] }
}

function titleOf({ application, counts, hosts }: DriftReport): string {
  const found = [formatCount(counts.error, 'error'), formatCount(counts.warning, 'warning')].join(', ')
  return `Drift of ${application} on ${formatCount(hosts.length, 'host')}: ${found}`
}

function bodyOf(mark: string, { report, runUrl, scope }: TrackDriftOptions): string {
  const head = `${mark}\n`
  const foot = `\nFound in ${markdownText(scope)} by [this run](${runUrl}), whose artifacts have the snapshots and the whole report. This issue is kept up to date, and closed once there is no drift.\n`
  return head + driftSummary(report, { limitBytes: BODY_LIMIT_BYTES - Buffer.byteLength(head + foot) }) + foot
}

function noteOn({ state, number }: TrackedDrift, repository: string): string {
  return number === null ? `There is no drift, and no drift issue in ${repository}.` : `Issue ${repository}#${number} was ${state}.`
}
