import type { GitHub } from './client.ts'
import { parsePayload, type DeploymentPayload } from './deployment-payload.ts'

/** The application and host whose deployments to find. */
export interface DeploymentScope {
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
export async function* deploymentsOf(github: GitHub, { environment, application, host }: DeploymentScope): AsyncGenerator<OurDeployment> {
  const octokit = await github.api()
  const where = { ...github.where(), environment, per_page: 100 }
  let pages = 0
  for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listDeployments, where)) {
    for (const { id, sha, payload } of data) {
      const ours = parsePayload(payload)
      if (ours?.application !== application || (host !== undefined && ours.host !== host)) continue
      const { releaseId, artifact } = ours
      yield { deploymentId: id, commit: sha, releaseId, host: ours.host, ...(artifact === undefined ? {} : { artifact }) }
    }
    pages += 1
    if (pages === PAGES) return
  }
}

/** Returns the state that a deployment is in; undefined when it has none yet. */
export async function latestState(github: GitHub, id: number): Promise<string | undefined> {
  const octokit = await github.api()
  const { data } = await octokit.rest.repos.listDeploymentStatuses({ ...github.where(), deployment_id: id, per_page: 1 })
  return data[0]?.state
}
