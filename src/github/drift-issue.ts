import type { DriftReport } from '#domain/drift/finding'
import { InputError } from '#domain/errors/errors'
import { formatCount } from '#domain/report/amount'
import { info } from '#domain/report/event'
import { markdownText } from '#domain/report/markdown'
import { driftSummary } from '#domain/summary/drift-summary'
import type { GitHub, Octokit, Where } from './client.ts'
import { refusalOf, statusOf } from './failure.ts'
import { keepOwn } from './ownership.ts'

/** GitHub takes 65,536 characters, and no text has more characters than bytes. */
const BODY_LIMIT_BYTES = 65_536

export interface TrackDriftOptions {
  readonly report: DriftReport
  /** What the hosts belong to, such as the name of their GitHub environment: there is one issue for each, and for each application. */
  readonly scope: string
}

/** The state of the issue: its number, or null when there is none and none is needed. */
export interface TrackedDrift {
  readonly state: 'opened' | 'updated' | 'closed' | 'none'
  readonly number: number | null
}

/**
 * Keeps one issue with the findings: opens it, updates it, and closes it once there is no drift. Notes do not count as drift. The issue is
 * found by a hidden mark and by its author (see `keepOwn`), whatever token wrote it. Throws InputError when GitHub refuses: unreported
 * drift is worse than a failed step.
 */
export async function trackDrift(github: GitHub, options: TrackDriftOptions): Promise<TrackedDrift> {
  const { report } = options
  const { repository, url = '' } = github.run
  const where = github.where()
  const mark = `<!-- grind-to-prod drift ${report.application} ${hidden(options.scope)} -->`
  try {
    const octokit = await github.api()
    const open = await openIssues(octokit, where, mark)
    const tracked = isDrift(report)
      ? await writeIssue(octokit, where, { open: open[0], title: titleOf(report), body: bodyOf(mark, options, url) })
      : await closeIssues(octokit, where, { open, comment: `The drift is gone ([run](${url})).` })
    info(github.reporter, noteOn(tracked, repository))
    return tracked
  } catch (error) {
    if (![403, 404, 410].includes(statusOf(error) ?? 0)) throw error
    throw new InputError('not-permitted', `The drift issue in ${repository} cannot be written (${refusalOf(error)}).`, {
      hint: `Give the job issues: write and enable issues in the repository's settings, or set the input "issue" to false.`,
      cause: error,
    })
  }
}

/** Hides a text in a comment, which in Markdown ends at its first `--`. */
function hidden(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function isDrift({ counts }: DriftReport): boolean {
  return counts.error + counts.warning > 0
}

/** Numbers of our open issues that begin with the mark, the oldest first. */
async function openIssues(octokit: Octokit, where: Where, mark: string): Promise<number[]> {
  const open = await octokit.paginate(octokit.rest.issues.listForRepo, { ...where, state: 'open', per_page: 100 })
  const issues = open.filter((issue) => issue.pull_request === undefined)
  const own = await keepOwn(octokit, issues, mark)
  return own.map(({ number }) => number).toSorted((left, right) => left - right)
}

interface WrittenIssue {
  /** The open issue; a new one is opened when absent. */
  readonly open: number | undefined
  readonly title: string
  readonly body: string
}

async function writeIssue(octokit: Octokit, where: Where, { open, ...content }: WrittenIssue): Promise<TrackedDrift> {
  if (open !== undefined && (await isChanged(octokit.rest.issues.update({ ...where, issue_number: open, ...content })))) {
    return { state: 'updated', number: open }
  }
  const { data } = await octokit.rest.issues.create({ ...where, ...content })
  return { state: 'opened', number: data.number }
}

/** Returns false when the issue was deleted after it was found: GitHub then answers 404 or 410. */
async function isChanged(change: Promise<unknown>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 410) return false
    throw error
  }
}

interface ClosedIssues {
  readonly open: readonly number[]
  /** Added to each. */
  readonly comment: string
}

async function closeIssues(octokit: Octokit, where: Where, { open, comment }: ClosedIssues): Promise<TrackedDrift> {
  for (const number of open) {
    if (!(await isChanged(octokit.rest.issues.createComment({ ...where, issue_number: number, body: comment })))) continue
    await octokit.rest.issues.update({ ...where, issue_number: number, state: 'closed', state_reason: 'completed' })
  }
  return open[0] === undefined ? { state: 'none', number: null } : { state: 'closed', number: open[0] }
}

function titleOf({ application, counts, hosts }: DriftReport): string {
  const found = [formatCount(counts.error, 'error'), formatCount(counts.warning, 'warning')].join(', ')
  return `Drift of ${application} on ${formatCount(hosts.length, 'host')}: ${found}`
}

function bodyOf(mark: string, { report, scope }: TrackDriftOptions, runUrl: string): string {
  const head = `${mark}\n`
  const foot = `\nFound in ${markdownText(scope)} by [this run](${runUrl}), whose artifacts have the snapshots and the whole report. This issue is kept up to date, and closed once there is no drift.\n`
  return head + driftSummary(report, { limitBytes: BODY_LIMIT_BYTES - Buffer.byteLength(head + foot) }) + foot
}

function noteOn({ state, number }: TrackedDrift, repository: string): string {
  return number === null ? `There is no drift, and no drift issue in ${repository}.` : `Issue ${repository}#${number} was ${state}.`
}
