import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { artifactOperations, signatureOf } from './artifacts.ts'
import { commitCommentOperations } from './commit-comments.ts'
import { openContract, type Contract, type Matched } from './contract.ts'
import { deploymentOperations } from './deployments.ts'
import { graphqlAnswer } from './graphql.ts'
import { issueOperations } from './issues.ts'
import { notFound, type Answer, type Operations } from './operation.ts'
import { mayCall, type Permissions } from './permissions.ts'
import { recordOperations } from './records.ts'
import { releaseOperations } from './releases.ts'
import { runOperations } from './runs.ts'
import { accountId, BOT_LOGIN, emptyState, type State } from './state.ts'

/**
 * A simulation of GitHub's REST API. Each request is validated against GitHub's published description (path, query, body) and each answer,
 * too. A request that GitHub does not describe is refused, kept in `wrong`, and fails the test when the simulation is closed, even if the
 * program under test ignored the refusal.
 */
export interface GitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly state: State
  /** `METHOD /path?query` of every request to the API that was understood, in order. */
  readonly requests: string[]
  /** Requests that GitHub does not describe, and answers of ours that it does not: a sentence each. */
  readonly wrong: string[]
  close(): Promise<void>
}

export interface GitHubOptions {
  readonly owner?: string
  readonly repository?: string
  readonly organisation?: boolean
  /** What each token may do. Without it there is one, `github-token`, that may do everything. */
  readonly tokens?: Readonly<Record<string, Permissions>>
  /** The account that each token acts as: of a person, or of a GitHub App. That of a workflow's token when a token is not listed. */
  readonly logins?: Readonly<Record<string, string>>
  /** Called before each request is answered, to update the state from other sources. */
  readonly refresh?: (state: State) => void
  /** The status that replaces the answer to a request (`METHOD /path?query`) that was processed, as when the answer is lost. */
  readonly answersInstead?: (request: string) => number | undefined
  /** Headers of such an answer. */
  readonly headersInstead?: Readonly<Record<string, string>>
}

const operations: Operations = {
  ...issueOperations,
  ...commitCommentOperations,
  ...deploymentOperations,
  ...artifactOperations,
  ...releaseOperations,
  ...runOperations,
  ...recordOperations,
}

/** The token that may do everything where a test names none. */
export const GITHUB_TOKEN = 'github-token'

/** The operations of GitHub that the simulation answers. */
export const operationIds = Object.keys(operations)

let contract: Promise<Contract> | undefined

/** Starts the simulation. `await using github = await startGitHub()` closes it, and fails if a request was wrong. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { owner = 'example', repository = 'choiros', organisation = false, tokens = { [GITHUB_TOKEN]: 'write' } } = options
  const state = emptyState(owner, repository, organisation)
  const requests: string[] = []
  const wrong: string[] = []
  const described = await (contract ??= openContract(operationIds))
  let url = ''

  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: unknown): Answer => {
        wrong.push(`the stand-in failed at ${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`)
        return { status: 500, body: { message: 'the stand-in failed' } }
      })
      .then((given) => {
        const status = options.answersInstead?.(`${request.method} ${request.url}`)
        return send(
          response,
          status === undefined ? given : { status, body: { message: 'The answer is lost' }, headers: options.headersInstead ?? {} },
        )
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage): Promise<Answer> {
    const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
    options.refresh?.(state)
    const target = new URL(request.url ?? '/', url)
    const said = `${request.method} ${target.pathname}${target.search}`
    const blob = /^\/blobs\/(artifacts|assets)\/(\d+)$/.exec(target.pathname)
    if (blob !== null) return blobAnswer(request, target, blob[1]!, Number(blob[2]))
    requests.push(said)

    const contentType = request.headers['content-type'] ?? ''
    const body: unknown = contentType.startsWith('application/json') && bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined
    if (said === 'POST /graphql') {
      const login = loginOf(request)
      if (login === undefined) return { status: 401, body: { message: 'Bad credentials' } }
      const given = graphqlAnswer(body, { viewer: { databaseId: accountId(state, login) } })
      return 'problem' in given ? refuse(said, [given.problem]) : { status: 200, body: given }
    }
    const matched = described.match({
      method: request.method ?? 'GET',
      path: target.pathname,
      query: target.search.slice(1),
      headers: request.headers as Record<string, string | string[]>,
      ...(body === undefined ? {} : { body }),
    })
    if (matched === null) return refuse(said, ['the stand-in knows no such operation of GitHub'])
    if (matched.problems.length > 0) return refuse(said, matched.problems)
    return authorised(request, matched, () => {
      const isHere = matched.path['owner'] === undefined || (matched.path['owner'] === owner && matched.path['repo'] === repository)
      if (!isHere) return notFound
      const given = operations[matched.operationId]!({
        state,
        url,
        target,
        path: matched.path,
        query: matched.query,
        body,
        bytes,
        contentType,
        accept: request.headers.accept ?? '',
        login: loginOf(request) ?? BOT_LOGIN,
        example: () => localised(described.example(matched.operationId, request.method === 'POST' ? createdStatus(matched) : 200)),
      })
      const problems = described.problemsOfAnswer(matched.operationId, given.status, given.body)
      if (problems.length > 0) wrong.push(`the stand-in's own answer ${given.status} to ${said} is not GitHub's: ${problems.join('; ')}`)
      return given
    })
  }

  function authorised(request: IncomingMessage, matched: Matched, carryOut: () => Answer): Answer {
    const token = tokenOf(request)
    if (token === undefined) return { status: 401, body: { message: 'Requires authentication' } }
    const permissions = tokens[token]
    if (permissions === undefined) return { status: 401, body: { message: 'Bad credentials' } }
    if (!mayCall(permissions, matched, request.method ?? 'GET'))
      return { status: 403, body: { message: 'Resource not accessible by integration' } }
    return carryOut()
  }

  /** The account of a request's token; undefined for a token that does not exist. */
  function loginOf(request: IncomingMessage): string | undefined {
    const token = tokenOf(request) ?? ''
    return tokens[token] === undefined ? undefined : (options.logins?.[token] ?? BOT_LOGIN)
  }

  function blobAnswer(request: IncomingMessage, target: URL, kind: string, id: number): Answer {
    // The storage behind GitHub takes its address as the credential and refuses a second one.
    if (request.headers.authorization !== undefined) return refuse(`GET ${target.pathname}`, ['a token was sent to the storage'])
    const found = kind === 'artifacts' ? state.artifacts.find((one) => one.id === id) : state.assets.find((one) => one.id === id)
    if (found === undefined) return notFound
    if ('runId' in found && target.searchParams.get('sig') !== signatureOf(found)) return { status: 403, body: 'AuthenticationFailed' }
    const name = 'runId' in found ? `${found.name}.zip` : found.name
    return {
      status: 200,
      body: found.content,
      headers: {
        'content-type': 'runId' in found ? 'application/zip' : found.contentType,
        'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    }
  }

  function refuse(said: string, problems: readonly string[]): Answer {
    wrong.push(`${said}: ${problems.join('; ')}`)
    return { status: 422, body: { message: problems.join('; '), documentation_url: 'https://docs.github.com/rest' } }
  }

  function localised(example: unknown): unknown {
    return JSON.parse(JSON.stringify(example).replaceAll('https://api.github.com', url).replaceAll('https://uploads.github.com', url))
  }

  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return {
    url,
    state,
    requests,
    wrong,
    close,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await close()
      if (wrong.length > 0) throw new Error(`GitHub's description was not kept to:\n  ${wrong.join('\n  ')}`)
    },
  }
}

function tokenOf(request: IncomingMessage): string | undefined {
  return /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

/** The status of a good answer to a POST that creates: GitHub's description has one example for it. */
function createdStatus({ operationId }: Matched): number {
  return operationId === 'orgs/create-artifact-deployment-record' ? 200 : 201
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length, ...headers })
  response.end(bytes)
}
