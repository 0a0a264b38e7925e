import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { GITHUB, gitHubApi, gitHubHost, gitHubRepository, serverOfApi } from '#domain/plan/github-address'
import { readBundle } from '../bundle/read.ts'

/** Where the approval of a release goes as a comment, and the right to write there. */
export interface CommentAccess {
  readonly releaseId: string
  /** Of the comments on the release's commit. */
  readonly url: string
  readonly token: string
}

type Environment = Readonly<Record<string, string | undefined>>

export interface ReleaseToComment {
  readonly bundle: string
  /** The release that the approver expects; any when undefined. */
  readonly releaseId: string | undefined
}

/**
 * Finds where an approval goes as a comment, before anything is signed. The manifest is not verified, so that the server it names gets a
 * token only if the environment names this server too. Throws InputError `missing-option` without a token for it, `invalid-option` for a
 * repository that is not on GitHub or an address that would send the token unencrypted, and what `readBundle` throws.
 */
export async function commentAccess({ bundle, releaseId: expected }: ReleaseToComment, environment: Environment): Promise<CommentAccess> {
  const { manifest, releaseId } = await readBundle(bundle, expected)
  const { repository, commit } = manifest.source
  const found = gitHubRepository(repository)
  if (found === null) {
    throw new InputError('invalid-option', `The repository ${quote(repository)} of this release is not on a GitHub server.`, {
      hint: 'Leave the option "comment" out, and hand in the file with the approval.',
    })
  }
  const { api, token } = serverAccess(found.host, environment)
  return { releaseId, url: `${api.replace(/\/+$/, '')}/repos/${found.path}/commits/${commit}/comments`, token }
}

/** Returns the API of a server, with the token that the environment has for it, as gh chooses it. */
export function serverAccess(host: string, environment: Environment): { readonly api: string; readonly token: string } {
  const api = safeAddress(environment, 'GITHUB_API_URL')
  const server = safeAddress(environment, 'GITHUB_SERVER_URL')
  const own = server === undefined ? serverOfApi(api ?? gitHubApi(GITHUB)) : new URL(server).host
  if (host === own || host === GITHUB) {
    const address = host === own && api !== undefined ? api : gitHubApi(host)
    return { api: address, token: tokenOf(environment, ['GH_TOKEN', 'GITHUB_TOKEN']) }
  }
  if (gitHubHost(environment['GH_HOST'] ?? '') === host) {
    return { api: gitHubApi(host), token: tokenOf(environment, ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN']) }
  }
  throw new InputError('missing-option', `The manifest names a repository on ${quote(host)}, which is not the server of your token.`, {
    hint: `If you trust this server, set GH_HOST=${host} and GH_ENTERPRISE_TOKEN to your token there. Otherwise leave the option "comment" out, and hand in the file with the approval.`,
  })
}

function tokenOf(environment: Environment, names: readonly [string, string]): string {
  const token = names.map((name) => environment[name]).find((value) => value !== undefined && value !== '')
  if (token !== undefined && /^[\x21-\x7e]+$/.test(token)) return token
  throw new InputError('missing-option', 'There is no token to write the comment with.', {
    hint: `Set ${names[0]} to your own token, for example to the output of "gh auth token".`,
  })
}

function safeAddress(environment: Environment, name: string): string | undefined {
  const address = environment[name]
  if (address === undefined || address === '') return undefined
  if (isSafe(address)) return address
  throw new InputError('invalid-option', `The variable ${name}, ${quote(address)}, is not an address that begins with https://.`, {
    hint: 'Remove it, or set it to the address of your GitHub server.',
  })
}

function isSafe(address: string): boolean {
  const { protocol, hostname } = URL.parse(address) ?? {}
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? ''))
}
