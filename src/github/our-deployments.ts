import { parsePayload, type DeploymentPayload } from './deployment-payload.ts'
import { splitRepository, type GitHub } from './octokit.ts'

/** The application and host whose deployments to find. */
export interface DeploymentScope {
  /** `owner/name`. */
  readonly repository: string
  readonly environment: string
  readonly application: string
  /** Any host of the environment when absent. */
  readonly host?: string | undefined
}

/** A deployment that one of our runs made. */
export interface OurDeployment extends Pick<DeploymentPayload, 'releaseId' | 'host' | 'artifact'> {
  readonly deploymentId: number
  readonly commit: string
}

/** Pages of a hundred deployments that are read: one environment may have many applications and hosts. */
const PAGES = 10

/** Our deployments, newest first. */
export async function* deploymentsOf(
  github: GitHub,
  { repository, environment, application, host }: DeploymentScope,
): AsyncGenerator<OurDeployment> {
  const where = { ...splitRepository(repository), environment, per_page: 100 }
  let looked = 0
  for await (const { data } of github.paginate.iterator(github.rest.repos.listDeployments, where)) {
    for (const { id, sha, payload } of data) {
      const ours = parsePayload(payload)
      if (ours?.application !== application || (host !== undefined && ours.host !== host)) continue
      const { releaseId, artifact } = ours
      yield { deploymentId: id, commit: sha, releaseId, host: ours.host, ...(artifact === undefined ? {} : { artifact }) }
    }
    looked += 1
    if (looked === PAGES) return
  }
}

/** Returns the state that a deployment is in; undefined when it has none yet. */
export async function latestState(github: GitHub, repository: string, id: number): Promise<string | undefined> {
  const { data } = await github.rest.repos.listDeploymentStatuses({ ...splitRepository(repository), deployment_id: id, per_page: 1 })
  return data[0]?.state
}
