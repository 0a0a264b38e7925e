import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Reporter } from '#domain/report/event'
import { reasonOf, warn } from './failure.ts'
import { openGitHub } from './octokit.ts'
import { deploymentsOf, latestState, type DeploymentScope, type OurDeployment } from './our-deployments.ts'
import { fetchRelease } from './release-artifact.ts'

export interface LastReleasedOptions extends DeploymentScope {
  /** A token that may read deployments. */
  readonly token: string
}

/**
 * What an environment runs, as far as GitHub was told: the newest deployment of ours that succeeded and was replaced by none. Null when
 * there is none, and, with a warning, when GitHub does not say. Nothing but what is shown may depend on it: who may write deployments
 * may write any.
 */
export async function lastReleased(options: LastReleasedOptions, reporter: Reporter): Promise<OurDeployment | null> {
  try {
    const github = await openGitHub(options.token)
    for await (const one of deploymentsOf(github, options)) {
      if ((await latestState(github, options.repository, one.deploymentId)) === 'success') return one
    }
    return null
  } catch (error) {
    warn(reporter, `Cannot find out what ${quote(options.environment)} runs: GitHub did not answer (${reasonOf(error)}).`)
    return null
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
      `Cannot find the deployment of release ${releaseId} to ${quote(environment)}: GitHub did not answer (${reasonOf(error)}).`,
    )
    return null
  }
}

export interface LastReleasedBundle extends OurDeployment {
  /** Holds the manifest.json and what lies beside it. */
  readonly folder: string
}

/**
 * The same, with the release's bundle fetched into a folder and held against the release id. Null also when its artifact is not there any
 * more, or is not what it should be: a warning then says so.
 */
export async function lastReleasedBundle(
  { into, ...options }: LastReleasedOptions & { readonly into: string },
  reporter: Reporter,
): Promise<LastReleasedBundle | null> {
  const last = await lastReleased(options, reporter)
  if (last === null) return null
  const { application, repository, token } = options
  const { releaseId, artifact, deploymentId } = last
  if (artifact === undefined) {
    warn(reporter, `The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`)
    return null
  }
  try {
    await fetchRelease({ application, releaseId, repository, token, ...artifact, into })
    return { ...last, folder: into }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    warn(reporter, `The bundle of the current release of ${quote(options.environment)} could not be fetched: ${error.message}`)
    return null
  }
}
