import type { Verdict } from '#domain/activation/verdicts'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import { harmlessTwice, type GitHub } from './client.ts'
import type { DeploymentPayload } from './deployment-payload.ts'
import { refusalOf, statusOf } from './failure.ts'
import { deploymentsOf, latestState } from './our-deployments.ts'

export interface BeginDeploymentOptions {
  /** GitHub's environment, such as `production`. */
  readonly environment: string
  /** The commit of the release: that of its manifest, not that of the workflow. */
  readonly commit: string
  readonly application: string
  readonly host: string
  readonly releaseId: string
  /** Where the release's bundle is kept. */
  readonly artifact?: { readonly runId: string; readonly digest: string } | undefined
}

/** A deployment that GitHub shows as in progress. */
export interface Deployment extends Pick<BeginDeploymentOptions, 'environment' | 'application' | 'host'> {
  readonly github: GitHub
  readonly id: number
}

/** GitHub's limit for the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140

/** Earlier deployments that are checked, each with a separate request. */
const EARLIER = 10

/** Records on GitHub that a host is about to get a release. Returns null, and warns, when that fails. */
export async function beginDeployment(github: GitHub, options: BeginDeploymentOptions): Promise<Deployment | null> {
  const warnOf = (error: unknown) =>
    warn(github.reporter, notRecorded(`The deployment to ${quote(options.environment)} was not recorded on GitHub`, error))
  try {
    const deployment = await makeDeployment(github, options)
    // The deployment exists now. Even if the first status fails, its end must be reported on this one.
    await setStatus(github, deployment.id, { state: 'in_progress' }).catch(warnOf)
    return deployment
  } catch (error) {
    warnOf(error)
    return null
  }
}

async function makeDeployment(github: GitHub, options: BeginDeploymentOptions): Promise<Deployment> {
  const { environment, commit, application, host, releaseId, artifact } = options
  const payload: DeploymentPayload = {
    tool: 'grind-to-prod',
    application,
    host,
    releaseId,
    ...(artifact === undefined ? {} : { artifact: { ...artifact, digest: artifact.digest.replace(/^sha256:/, '') } }),
  }
  const octokit = await github.api()
  const { data } = await octokit.rest.repos.createDeployment({
    ...github.where(),
    ref: commit,
    environment,
    description: cut(`${application} ${releaseId.slice(0, 12)} on ${host}`),
    payload: { ...payload },
    // The commit was approved as it is: GitHub must neither merge anything into it nor apply its own checks.
    auto_merge: false,
    required_contexts: [],
  })
  if (!('id' in data)) throw new Error(data.message ?? 'no deployment was made')
  return { github, environment, application, host, id: data.id }
}

export interface EndDeploymentOptions {
  readonly verdict: Verdict
  /** One sentence. */
  readonly reason: string
  /** Where the application can be seen. */
  readonly environmentUrl?: string | undefined
}

const states = {
  COMMITTED: 'success',
  UNCHANGED: 'success',
  ROLLED_BACK: 'failure',
  NEEDS_HUMAN: 'failure',
  UNKNOWN: 'error',
} as const satisfies Record<Verdict, string>

/**
 * Records the result of a deployment on GitHub. UNCHANGED means here that the host already runs the release; use `failDeployment` for a
 * refusal. Our previous deployment to the host is inactive from then on.
 */
export async function endDeployment(deployment: Deployment | null, ended: EndDeploymentOptions): Promise<void> {
  await recordEnd(deployment, { ...ended, state: states[ended.verdict] })
}

/** Records on GitHub that a deployment was refused or stopped before anything was changed. */
export async function failDeployment(deployment: Deployment | null, reason: string): Promise<void> {
  await recordEnd(deployment, { state: 'failure', reason })
}

interface DeploymentEnd extends Omit<EndDeploymentOptions, 'verdict'> {
  readonly state: 'success' | 'failure' | 'error'
}

async function recordEnd(deployment: Deployment | null, { state, reason, environmentUrl }: DeploymentEnd): Promise<void> {
  if (deployment === null) return
  const { github, id, environment } = deployment
  try {
    await setStatus(github, id, { state, description: cut(reason), ...shownUrl(environmentUrl) })
    if (state === 'success') await retireEarlier(deployment)
  } catch (error) {
    warn(github.reporter, notRecorded(`The result of deployment ${id} to ${quote(environment)} was not recorded on GitHub`, error))
  }
}

interface Status {
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  readonly description?: string
  readonly environment_url?: string
}

async function setStatus(github: GitHub, id: number, status: Status): Promise<void> {
  const { url } = github.run
  const octokit = await github.api()
  await octokit.rest.repos.createDeploymentStatus({
    ...github.where(),
    deployment_id: id,
    ...status,
    ...(url === undefined || status.state === 'inactive' ? {} : { log_url: url }),
    // Hosts share an environment, and GitHub would take the deployment to another host for one that this replaces.
    auto_inactive: false,
    ...harmlessTwice,
  })
}

/** Marks our previous deployment to the host as inactive. Those before it already are, unless GitHub did not answer then. */
async function retireEarlier(deployment: Deployment): Promise<void> {
  const { github, id } = deployment
  let checked = 0
  for await (const earlier of deploymentsOf(github, deployment)) {
    if (earlier.deploymentId === id) continue
    if ((await latestState(github, earlier.deploymentId)) === 'success') {
      await setStatus(github, earlier.deploymentId, { state: 'inactive' })
    }
    checked += 1
    if (checked === EARLIER) return
  }
}

function shownUrl(url: string | undefined): { environment_url?: string } {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? { environment_url: url } : {}
}

function cut(text: string): string {
  return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}…`
}

function notRecorded(what: string, error: unknown): string {
  const remedy = [401, 403, 404].includes(statusOf(error) ?? 0) ? '; give the job the permission "deployments: write"' : ''
  return `${what} (${refusalOf(error)})${remedy}.`
}
