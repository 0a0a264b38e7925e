import { reasonOf } from '#domain/errors/reason-of'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { warn, type Reporter } from '#domain/report/event'
import { refusalOf } from './failure.ts'
import { openGitHub } from './octokit.ts'
import { deploymentsOf, latestState, type DeploymentScope, type OurDeployment } from './our-deployments.ts'
import { fetchRelease } from './release-artifact.ts'

export interface LastReleasedOptions extends DeploymentScope {
  /** A token that may read deployments. */
  readonly token: string
}

/**
 * Finds the current release of an environment, as recorded on GitHub: our newest deployment that succeeded and was not replaced. Null when
 * there is none; `not-known`, with a warning, when GitHub does not answer. Use it for display only: a user who may write deployments may
 * write any.
 */
export async function lastReleased(options: LastReleasedOptions, reporter: Reporter): Promise<OurDeployment | null | 'not-known'> {
  try {
    const github = await openGitHub(options.token)
    for await (const one of deploymentsOf(github, options)) {
      if ((await latestState(github, options.repository, one.deploymentId)) === 'success') return one
    }
    return null
  } catch (error) {
    warn(reporter, `Cannot find out what ${quote(options.environment)} runs: GitHub did not answer (${refusalOf(error)}).`)
    return 'not-known'
  }
}

/**
 * Finds the newest deployment of one release in an environment, with any result: the target of a rollback was released by it. Null when
 * there is none, and, with a warning, when GitHub does not answer.
 */
export async function deploymentOfRelease(
  options: LastReleasedOptions & Pick<OurDeployment, 'releaseId'>,
  reporter: Reporter,
): Promise<OurDeployment | null> {
  const { releaseId, environment } = options
  try {
    for await (const one of deploymentsOf(await openGitHub(options.token), options)) if (one.releaseId === releaseId) return one
    return null
  } catch (error) {
    warn(
      reporter,
      `Cannot find the deployment of release ${releaseId} to ${quote(environment)}: GitHub did not answer (${refusalOf(error)}).`,
    )
    return null
  }
}

/** True when the newest deployment of a release failed. False, with a warning, when GitHub does not answer. */
export async function hasFailed(options: LastReleasedOptions & Pick<OurDeployment, 'releaseId'>, reporter: Reporter): Promise<boolean> {
  const deployment = await deploymentOfRelease(options, reporter)
  if (deployment === null) return false
  try {
    const state = await latestState(await openGitHub(options.token), options.repository, deployment.deploymentId)
    return state === 'failure' || state === 'error'
  } catch (error) {
    warn(reporter, `Cannot find out how the deployment ${deployment.deploymentId} ended: GitHub did not answer (${reasonOf(error)}).`)
    return false
  }
}

const unavailable = { kind: 'unavailable' } as const

interface LastReleasedBundle extends OurDeployment {
  /** The folder with manifest.json and the files beside it. */
  readonly folder: string
}

/** What was released last: its bundle, nothing yet, or a bundle that is unavailable: a warning has reported why. */
export type LastReleased =
  ({ readonly kind: 'bundle' } & LastReleasedBundle) | { readonly kind: 'none-yet' } | { readonly kind: 'unavailable' }

/**
 * The same, with the release's bundle fetched into a folder and verified against the release id. It is unavailable when GitHub does not
 * answer, and when its artifact is gone, or is not the right one.
 */
export async function lastReleasedBundle(
  { into, ...options }: LastReleasedOptions & { readonly into: string },
  reporter: Reporter,
): Promise<LastReleased> {
  const last = await lastReleased(options, reporter)
  if (last === null) return { kind: 'none-yet' }
  if (last === 'not-known') return unavailable
  const { application, repository, token } = options
  const { releaseId, artifact, deploymentId } = last
  if (artifact === undefined) {
    warn(reporter, `The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`)
    return unavailable
  }
  try {
    await fetchRelease({ application, releaseId, repository, token, ...artifact, into })
    return { kind: 'bundle', ...last, folder: into }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    warn(reporter, `The bundle of the current release of ${quote(options.environment)} could not be fetched: ${error.text}`)
    return unavailable
  }
}
