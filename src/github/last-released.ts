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
 * What an environment runs, as far as GitHub was told: the newest deployment of ours that succeeded and was replaced by none. Null when
 * there is none; `not-known`, with a warning, when GitHub does not say. Nothing but what is shown may depend on it: who may write deployments
 * may write any.
 */
export async function lastReleased(options: LastReleasedOptions, reporter: Reporter): Promise<OurDeployment | null | 'not-known'> {
  try {
    const github = await openGitHub(options.token)
    for await (const one of deploymentsOf(github, options)) {
      if ((await latestState(github, options.repository, one.deploymentId)) === 'success') return one
    }
    return null
  } catch (error) {
    warn(reporter, `What ${quote(options.environment)} runs is not known, for GitHub did not say (${refusalOf(error)}).`)
    return 'not-known'
  }
}

/**
 * The newest deployment of one release in an environment, however it ended: what a host goes back to was released by it. Null when there
 * is none, and, with a warning, when GitHub does not say.
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
      `The deployment of release ${releaseId} to ${quote(environment)} is not known, for GitHub did not say (${refusalOf(error)}).`,
    )
    return null
  }
}

/** True when the newest deployment of a release did not end well. False, with a warning, when GitHub does not say. */
export async function hasFailed(options: LastReleasedOptions & Pick<OurDeployment, 'releaseId'>, reporter: Reporter): Promise<boolean> {
  const deployment = await deploymentOfRelease(options, reporter)
  if (deployment === null) return false
  try {
    const state = await latestState(await openGitHub(options.token), options.repository, deployment.deploymentId)
    return state === 'failure' || state === 'error'
  } catch (error) {
    warn(reporter, `How the deployment ${deployment.deploymentId} ended is not known, for GitHub did not say (${reasonOf(error)}).`)
    return false
  }
}

const unavailable = { kind: 'unavailable' } as const

interface LastReleasedBundle extends OurDeployment {
  /** Holds the manifest.json and what lies beside it. */
  readonly folder: string
}

/** What was released last: its bundle, nothing yet, or a bundle that cannot be had, of which a warning has said why. */
export type LastReleased =
  ({ readonly kind: 'bundle' } & LastReleasedBundle) | { readonly kind: 'none-yet' } | { readonly kind: 'unavailable' }

/**
 * The same, with the release's bundle fetched into a folder and held against the release id. It is unavailable when GitHub does not say
 * what was released, and when its artifact is not there any more, or is not what it should be.
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
    warn(reporter, `The deployment ${deploymentId} of release ${releaseId} does not say where its bundle is kept.`)
    return unavailable
  }
  try {
    await fetchRelease({ application, releaseId, repository, token, ...artifact, into })
    return { kind: 'bundle', ...last, folder: into }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    warn(reporter, `The bundle of what ${quote(options.environment)} runs could not be fetched: ${error.text}`)
    return unavailable
  }
}
