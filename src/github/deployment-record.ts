import { warn } from '#domain/report/event'
import { harmlessTwice, type GitHub } from './client.ts'
import { refusalOf, statusOf } from './failure.ts'

export interface RecordDeploymentOptions {
  readonly environment: string
  readonly host: string
  readonly application: string
  readonly releaseId: string
  readonly status: 'deployed' | 'decommissioned'
}

/**
 * Records what runs where among an organisation's linked artifacts. One record per host is kept there, which the next release replaces.
 * Skipped silently when the owner is not an organisation or the job may not write artifact metadata. Source: docs.github.com, REST API
 * endpoints for artifact metadata.
 */
export async function recordDeployment(github: GitHub, options: RecordDeploymentOptions): Promise<'recorded' | 'absent'> {
  const { environment, host, application, releaseId, status } = options
  const { owner, repo } = github.where()
  try {
    const octokit = await github.api()
    await octokit.request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
      org: owner,
      name: application,
      digest: `sha256:${releaseId}`,
      version: releaseId.slice(0, 12),
      status,
      logical_environment: environment,
      deployment_name: `${application}-${host}`,
      github_repository: repo,
      ...harmlessTwice,
    })
    return 'recorded'
  } catch (error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 404) {
      warn(github.reporter, `The organisation's artifact metadata could not be updated with the release on ${host} (${refusalOf(error)}).`)
    }
    return 'absent'
  }
}
