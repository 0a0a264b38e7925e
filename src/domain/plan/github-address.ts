/** GitHub itself; any other server has its API below its own name. */
export const GITHUB = 'github.com'

/** A repository on a GitHub server. */
export interface GitHubRepository {
  /** The server, in lower case, with its port if that is an unusual one. */
  readonly host: string
  /** `owner/name`. */
  readonly path: string
}

/**
 * Returns where a repository is that a manifest names (`github.com/owner/name`); null when that is not a repository on a GitHub. The name
 * is not verified: do not send a token to the server it leads to only because of it.
 */
export function gitHubRepository(repository: string): GitHubRepository | null {
  const [, named, path] =
    /^([A-Za-z0-9.-]+(?::[0-9]{1,5})?)\/([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})$/.exec(repository) ?? []
  const host = named === undefined ? null : gitHubHost(named)
  return host === null || path === undefined ? null : { host, path }
}

/** Returns the name of a server as all of them are compared; null for any other text. */
export function gitHubHost(name: string): string | null {
  return URL.parse(`https://${name}`)?.host ?? null
}

/** The address of the API of a GitHub server. */
export function gitHubApi(host: string): string {
  return host === GITHUB ? 'https://api.github.com' : `https://${host}/api/v3`
}

/** The server whose API has an address: GitHub, also for an address of a proxy, unless it has the form of another server. */
export function serverOfApi(api: string): string {
  const { host, pathname } = new URL(api)
  return /^\/api\/v3\/?$/.test(pathname) ? host : GITHUB
}
