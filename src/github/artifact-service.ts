/** The artifact service, as the runner describes it to a step. */
export interface ArtifactService {
  readonly url: string | undefined
  readonly token: string | undefined
  /** Address of the GitHub; undefined outside of GitHub. */
  readonly server: string | undefined
}

/**
 * Returns why artifacts of this run can be neither uploaded nor downloaded here, as the end of a sentence; undefined when they can. GitHub
 * Enterprise Server has an older service, which the toolkit does not support; the toolkit recognizes it by the server's name.
 */
export function artifactProblem({ url, token, server = 'https://github.com' }: ArtifactService): string | undefined {
  if (!url || !token) return 'this runner offers no artifact service (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set)'
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return undefined
  return `${host} is a GitHub Enterprise Server, whose artifact service is not supported`
}
