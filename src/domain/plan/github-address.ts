/** GitHub itself; any other server has its API below its own name. */
const GITHUB = 'github.com'

/**
 * Returns the address of a commit's comments for a repository as a manifest names it (`github.com/owner/name`); null when that is not a
 * repository on a GitHub. `api` replaces the address of the API, such as the variable GITHUB_API_URL of a workflow.
 */
export function commitCommentsUrl(source: { readonly repository: string; readonly commit: string }, api?: string): string | null {
  const [, host, path] =
    /^([A-Za-z0-9.-]+(?::[0-9]{1,5})?)\/([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})$/.exec(source.repository) ?? []
  if (host === undefined || path === undefined) return null
  const base = api ?? (host === GITHUB ? 'https://api.github.com' : `https://${host}/api/v3`)
  return `${base.replace(/\/+$/, '')}/repos/${path}/commits/${source.commit}/comments`
}
