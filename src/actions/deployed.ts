import type { Verdict } from '#domain/activation/verdict'
import { warn } from '#domain/report/event'
import type { GitHub } from '#github/client'
import { optionally } from './optional.ts'

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
interface DeploymentEnd {
  readonly verdict: Verdict
  readonly reason: string
  readonly isGood: boolean
}

/** A deployment that is being recorded on GitHub, while the host is at work: neither waits for the other. */
export interface ToldDeployment {
  /** Records the result, and returns the id; undefined when none was recorded. Never throws. */
  end(ended: DeploymentEnd): Promise<number | undefined>
}

/** Records on GitHub that a host is about to get a release, if an environment is named. Never throws: the recording changes no verdict. */
export function tellDeployment(github: GitHub, inputs: DeploymentInputs, target: DeploymentTarget): ToldDeployment {
  const { environment, environmentUrl } = inputs
  const { reporter } = github
  if (environment === undefined || inputs.dryRun) return { end: () => Promise.resolve(undefined) }
  const begun = optionally('Recording the deployment on GitHub', reporter, async () => {
    const { beginDeployment } = await import('#github/deployments')
    return beginDeployment(github, { environment, ...target })
  })
  return {
    async end({ verdict, reason, isGood }) {
      const deployment = await begun
      await optionally('Recording the result of the deployment on GitHub', reporter, async () => {
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
export interface EndedRollback {
  /** The release that is current now. */
  readonly target: Omit<DeploymentTarget, 'commit' | 'artifact'>
  readonly ended: DeploymentEnd
}

/** Records on GitHub the deployment of the release that a host rolled back to; only afterwards is it known which one that is. */
export async function tellRollback(
  github: GitHub,
  inputs: DeploymentInputs,
  { target, ended }: EndedRollback,
): Promise<number | undefined> {
  const { environment } = inputs
  const { reporter } = github
  if (environment === undefined || inputs.dryRun) return undefined
  const earlier = await optionally('Finding the GitHub deployment of the release that the host rolled back to', reporter, async () => {
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
  return tellDeployment(github, inputs, { ...target, commit, artifact }).end(ended)
}
