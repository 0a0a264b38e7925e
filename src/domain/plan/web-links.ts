import type { Manifest } from '../manifest/schema.ts'

/** The web address of GitHub, unless the workflow runs on another (`GITHUB_SERVER_URL`). */
const GITHUB = 'https://github.com'

/** Returns the web address of a repository on this GitHub; null for another host. A name that is not a plain `owner/name` gets no link. */
function repositoryLink(repository: string, server: string): string | null {
  const [, host, path] = /^([A-Za-z0-9.:-]+)\/([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/.exec(repository) ?? []
  if (path === undefined || !URL.canParse(server)) return null
  const { protocol, host: own, origin } = new URL(server)
  return protocol === 'https:' && host === own ? `${origin}/${path}` : null
}

/** Returns where a commit is shown, or null. */
export function commitLink({ repository, commit }: Pick<Manifest['source'], 'repository' | 'commit'>, server = GITHUB): string | null {
  const link = repositoryLink(repository, server)
  return link === null ? null : `${link}/commit/${commit}`
}

/** Returns where the commits from one to another of the same repository are shown, or null. */
export function compareLink(
  from: Pick<Manifest['source'], 'repository' | 'commit'>,
  to: Pick<Manifest['source'], 'repository' | 'commit'>,
  server = GITHUB,
): string | null {
  const link = from.repository === to.repository && from.commit !== to.commit ? repositoryLink(to.repository, server) : null
  return link === null ? null : `${link}/compare/${from.commit}...${to.commit}`
}
