import type { Verdict } from '#domain/activation/verdict'
import { quote } from '#domain/errors/quote'
import { warn, type Reporter } from '#domain/report/event'
import { runActor } from './actor.ts'
import type { DeploymentPayload } from './deployment-payload.ts'
import { refusalOf, statusOf } from './failure.ts'
import { harmlessTwice, openGitHub, splitRepository, type GitHub } from './octokit.ts'
import { deploymentsOf, latestState } from './our-deployments.ts'

export interface BeginDeploymentOptions {
  /** `owner/name` of this run. */
  readonly repository: string
  readonly token: string
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
export interface Deployment extends Pick<BeginDeploymentOptions, 'repository' | 'token' | 'environment' | 'application' | 'host'> {
  readonly id: number
}

/** GitHub's limit for the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140

/** Earlier deployments that are checked, each with a separate request. */
const EARLIER = 10

/** Records on GitHub that a host is about to get a release. Returns null, and warns, when that fails. */
export async function beginDeployment(options: BeginDeploymentOptions, reporter: Reporter): Promise<Deployment | null> {
  const { environment } = options
  const untold = (error: unknown) => warn(reporter, notTold(`The deployment to ${quote(environment)} was not recorded on GitHub`, error))
  try {
    const github = await openGitHub(options.token)
    const deployment = await makeDeployment(github, options)
    // The deployment exists now. Even if the first status fails, its end must be reported on this one.
    await setStatus(github, deployment, { state: 'in_progress' }).catch(untold)
    return deployment
  } catch (error) {
    untold(error)
    return null
  }
}

async function makeDeployment(github: GitHub, options: BeginDeploymentOptions): Promise<Deployment> {
  const { repository, token, environment, commit, application, host, releaseId, artifact } = options
  const payload: DeploymentPayload = {
    tool: 'grind-to-prod',
    application,
    host,
    releaseId,
    ...(artifact === undefined ? {} : { artifact: { ...artifact, digest: artifact.digest.replace(/^sha256:/, '') } }),
  }
  const { data } = await github.rest.repos.createDeployment({
    ...splitRepository(repository),
    ref: commit,
    environment,
    description: cut(`${application} ${releaseId.slice(0, 12)} on ${host}`),
    payload: { ...payload },
    // The commit was approved as it is: GitHub must neither merge anything into it nor apply its own checks.
    auto_merge: false,
    required_contexts: [],
  })
  if (!('id' in data)) throw new Error(data.message ?? 'no deployment was made')
  return { repository, token, environment, application, host, id: data.id }
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
export async function endDeployment(deployment: Deployment | null, ended: EndDeploymentOptions, reporter: Reporter): Promise<void> {
  await tell(deployment, { ...ended, state: states[ended.verdict] }, reporter)
}

/** Records on GitHub that a deployment was refused or stopped before anything was changed. */
export async function failDeployment(deployment: Deployment | null, reason: string, reporter: Reporter): Promise<void> {
  await tell(deployment, { state: 'failure', reason }, reporter)
}

type Telling = Omit<EndDeploymentOptions, 'verdict'> & { readonly state: 'success' | 'failure' | 'error' }

async function tell(deployment: Deployment | null, { state, reason, environmentUrl }: Telling, reporter: Reporter): Promise<void> {
  if (deployment === null) return
  try {
    const github = await openGitHub(deployment.token)
    await setStatus(github, deployment, { state, description: cut(reason), ...shownUrl(environmentUrl) })
    if (state === 'success') await retireEarlier(github, deployment)
  } catch (error) {
    warn(
      reporter,
      notTold(`The result of deployment ${deployment.id} to ${quote(deployment.environment)} was not recorded on GitHub`, error),
    )
  }
}

interface Status {
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  readonly description?: string
  readonly environment_url?: string
}

async function setStatus(github: GitHub, { repository, id }: Pick<Deployment, 'repository' | 'id'>, status: Status): Promise<void> {
  const { runUrl } = runActor()
  await github.rest.repos.createDeploymentStatus({
    ...splitRepository(repository),
    deployment_id: id,
    ...status,
    ...(runUrl === undefined || status.state === 'inactive' ? {} : { log_url: runUrl }),
    // Hosts share an environment, and GitHub would take the deployment to another host for one that this replaces.
    auto_inactive: false,
    ...harmlessTwice,
  })
}

/** Marks our previous deployment to the host as inactive. Those before it already are, unless GitHub did not answer then. */
async function retireEarlier(github: GitHub, deployment: Deployment): Promise<void> {
  const { repository, id } = deployment
  let looked = 0
  for await (const earlier of deploymentsOf(github, deployment)) {
    if (earlier.deploymentId === id) continue
    if ((await latestState(github, repository, earlier.deploymentId)) === 'success') {
      await setStatus(github, { repository, id: earlier.deploymentId }, { state: 'inactive' })
    }
    looked += 1
    if (looked === EARLIER) return
  }
}

function shownUrl(url: string | undefined): { environment_url?: string } {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? { environment_url: url } : {}
}

function cut(text: string): string {
  return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}…`
}

function notTold(what: string, error: unknown): string {
  const remedy = [401, 403, 404].includes(statusOf(error) ?? 0) ? '; give the job the permission "deployments: write"' : ''
  return `${what} (${refusalOf(error)})${remedy}.`
}
