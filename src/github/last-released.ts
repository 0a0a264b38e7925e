import { reasonOf } from '#domain/errors/reason-of'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import type { GitHub } from './client.ts'
import { refusalOf } from './failure.ts'
import { deploymentsOf, latestState, type DeploymentScope, type OurDeployment } from './our-deployments.ts'
import { fetchRelease } from './release-artifact.ts'

/**
 * Finds the current release of an environment, as recorded on GitHub: our newest deployment that succeeded and was not replaced. Null when
 * there is none; `not-known`, with a warning, when GitHub does not answer. Use it for display only: a user who may write deployments may
 * write any.
 */
export async function lastReleased(github: GitHub, scope: DeploymentScope): Promise<OurDeployment | null | 'not-known'> {
  try {
    for await (const one of deploymentsOf(github, scope)) {
      if ((await latestState(github, one.deploymentId)) === 'success') return one
    }
    return null
  } catch (error) {
    warn(github.reporter, `Cannot find out what ${quote(scope.environment)} runs: GitHub did not answer (${refusalOf(error)}).`)
    return 'not-known'
  }
}

/** One release among the deployments. */
export interface ReleaseScope extends DeploymentScope {
  readonly releaseId: string
}

/**
 * Finds the newest deployment of one release in an environment, with any result: the target of a rollback was released by it. Null when
 * there is none, and, with a warning, when GitHub does not answer.
 */
export async function deploymentOfRelease(github: GitHub, scope: ReleaseScope): Promise<OurDeployment | null> {
  const { releaseId, environment } = scope
  try {
    for await (const one of deploymentsOf(github, scope)) if (one.releaseId === releaseId) return one
    return null
  } catch (error) {
    warn(
      github.reporter,
      `Cannot find the deployment of release ${releaseId} to ${quote(environment)}: GitHub did not answer (${refusalOf(error)}).`,
    )
    return null
  }
}

/** True when the newest deployment of a release failed. False, with a warning, when GitHub does not answer. */
export async function hasFailed(github: GitHub, scope: ReleaseScope): Promise<boolean> {
  const deployment = await deploymentOfRelease(github, scope)
  if (deployment === null) return false
  try {
    const state = await latestState(github, deployment.deploymentId)
    return state === 'failure' || state === 'error'
  } catch (error) {
    warn(
      github.reporter,
      `Cannot find out how the deployment ${deployment.deploymentId} ended: GitHub did not answer (${reasonOf(error)}).`,
    )
    return false
  }
}

interface LastReleasedBundle extends OurDeployment {
  /** The folder with manifest.json and the files beside it. */
  readonly folder: string
}

/** What was released last, but its bundle cannot be fetched. */
interface UnavailableBundle {
  readonly kind: 'unavailable'
  /** As a sentence. */
  readonly why: string
  readonly releaseId: string
}

/** What was released last: its bundle, nothing yet, or a bundle that is unavailable; or it is not known, and a warning has reported why. */
export type LastReleased =
  ({ readonly kind: 'bundle' } & LastReleasedBundle) | UnavailableBundle | { readonly kind: 'none-yet' } | { readonly kind: 'not-known' }

export interface FetchLastReleased extends DeploymentScope {
  /** The folder for the bundle's files. */
  readonly into: string
}

/**
 * The same, with the release's bundle fetched into a folder and verified against the release id. It is unavailable when its artifact has
 * expired, or is not the right one.
 */
export async function lastReleasedBundle(github: GitHub, { into, ...scope }: FetchLastReleased): Promise<LastReleased> {
  const last = await lastReleased(github, scope)
  if (last === null) return { kind: 'none-yet' }
  if (last === 'not-known') return { kind: 'not-known' }
  const { application, environment } = scope
  const { releaseId, artifact, deploymentId } = last
  const unavailable = (why: string) => ({ kind: 'unavailable', releaseId, why }) as const
  if (artifact === undefined)
    return unavailable(`The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`)
  try {
    await fetchRelease(github, { application, releaseId, ...artifact, into })
    return { kind: 'bundle', ...last, folder: into }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return unavailable(`The bundle of the current release of ${quote(environment)} could not be fetched: ${error.text}`)
  }
}
