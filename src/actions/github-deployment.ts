import type { Verdict } from '#domain/activation/verdicts'
import { warn } from '#domain/report/event'
import type { GitHub } from '#github/client'
import { bestEffort } from './best-effort.ts'

export interface DeploymentInputs {
  readonly environment?: string | undefined
  readonly environmentUrl?: string | undefined
  readonly dryRun: boolean
}

/** The facts of a deployment on GitHub. */
export interface DeploymentTarget {
  readonly application: string
  readonly host: string
  readonly releaseId: string
  readonly commit: string
  readonly artifact?: { readonly runId: string; readonly digest: string } | undefined
}

/** What came of it: `UNCHANGED` is good where the host runs the release already. */
interface DeploymentResult {
  readonly verdict: Verdict
  readonly reason: string
  readonly isGood: boolean
}

/** A deployment that is being recorded on GitHub, while the host is at work: neither waits for the other. */
export interface StartedDeployment {
  /** Records the result, and returns the id; undefined when none was recorded. Never throws. */
  finish(result: DeploymentResult): Promise<number | undefined>
}

/** Records on GitHub that a host is about to get a release, if an environment is named. Never throws: the recording changes no verdict. */
export function startDeployment(inputs: DeploymentInputs, target: DeploymentTarget, github: GitHub): StartedDeployment {
  const { environment, environmentUrl } = inputs
  const { reporter } = github
  if (environment === undefined || inputs.dryRun) return { finish: () => Promise.resolve(undefined) }
  const beginning = bestEffort('Recording the deployment on GitHub', reporter, async () => {
    const { beginDeployment } = await import('#github/deployments')
    return beginDeployment(github, { environment, ...target })
  })
  return {
    async finish({ verdict, reason, isGood }) {
      const deployment = await beginning
      await bestEffort('Recording the result of the deployment on GitHub', reporter, async () => {
        const [{ endDeployment, failDeployment }, { recordDeployment }] = await Promise.all([
          import('#github/deployments'),
          import('#github/deployment-record'),
        ])
        if (verdict === 'UNCHANGED' && !isGood) return failDeployment(deployment, reason)
        await endDeployment(deployment, { verdict, reason, environmentUrl })
        if (isGood) await recordDeployment(github, { environment, ...target, status: 'deployed' })
      })
      return deployment?.id
    },
  }
}

/** A rollback that a host has finished. */
export interface FinishedRollback {
  /** The release that is current now. */
  readonly target: Omit<DeploymentTarget, 'commit' | 'artifact'>
  readonly result: DeploymentResult
}

/** Records on GitHub the deployment of the release that a host rolled back to; only afterwards is it known which one that is. */
export async function recordRollback(
  inputs: DeploymentInputs,
  { target, result }: FinishedRollback,
  github: GitHub,
): Promise<number | undefined> {
  const { environment } = inputs
  const { reporter } = github
  if (environment === undefined || inputs.dryRun) return undefined
  const earlier = await bestEffort('Finding the GitHub deployment of the release that the host rolled back to', reporter, async () => {
    const { deploymentOfRelease } = await import('#github/last-released')
    return deploymentOfRelease(github, { environment, ...target })
  })
  if (earlier === null) {
    const { host, releaseId } = target
    const message = `The rollback of ${host} was not recorded on GitHub: there is no deployment of ${releaseId} to ${environment}. GitHub still shows the release that was rolled back.`
    warn(reporter, message)
    return undefined
  }
  const { commit, artifact } = earlier
  return startDeployment(inputs, { ...target, commit, artifact }, github).finish(result)
}
