import { Agent as HttpAgent, request as requestHttp, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { RequestOptions } from 'node:https'
import { localPeer, type LocalPeer } from '../tcp/peer.ts'
import { connectionProblem } from '../tcp/problem.ts'
import type { Verification } from '../tls/verification.ts'

/** What came of one request. */
export interface Answer {
  /** Null when there was no answer; `problem` then has the reason. */
  readonly status: number | null
  readonly problem: string
  /** The listener that answered, when that was on this host; null otherwise. */
  readonly local: LocalPeer | null
  readonly headers: IncomingHttpHeaders
  /** The body as far as it was read; empty when none was needed. */
  readonly body: string
  /** Why the body was not read to its end, although that was asked for, as the end of a sentence; null when it was. */
  readonly bodyProblem: string | null
}

/** How much of an answer is needed, and how long it may take. */
export interface Needs {
  readonly timeoutMilliseconds: number
  /** Texts that the body must contain. It is read only until it does. */
  readonly wanted?: readonly string[]
  /** Whether the body is needed to its end. */
  readonly whole?: boolean
  /** How bytes become the text of the body: `latin1` keeps each of them. Default: UTF-8. */
  readonly encoding?: 'utf8' | 'latin1'
}

/** What is sent besides a plain GET, and to where. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** The environment that names proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); without it, none is used. */
  readonly proxies?: Readonly<Record<string, string | undefined>> | undefined
  /** The path of a unix socket to connect to instead of the URL's host. */
  readonly socket?: string
  /** How the server's certificate is verified. Nothing here switches that off. */
  readonly tls?: Verification
}

/** A body may have no end: no more than this is read. */
export const BODY_LIMIT_BYTES = 64 * 1024

/**
 * Sends one request to a URL. Redirects are not followed. The body is read only until it contains every `wanted` text, it ends, its
 * first 64 KiB are read, or the time is up. No connection is kept, so that each call reaches the current listener.
 */
export async function ask(url: string, needs: Needs, sent: Sent = {}): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const { timeoutMilliseconds } = needs
  // Most checks ask this very host without TLS, which takes longer to load than they take.
  const https = url.startsWith('https:') ? await import('node:https') : undefined
  const request: ClientRequest = (https?.request ?? requestHttp)(url, {
    ...requestOptions(sent, timeoutMilliseconds),
    agent: agentWith(https?.Agent ?? HttpAgent, sent),
  })
  request.on('response', (response) => {
    // The time being up while the body comes is an error of the request too, and its status is known already.
    request.removeAllListeners('error').on('error', () => undefined)
    void answerOf(response, needs, sent).then(resolve)
  })
  request.on('upgrade', (_response, socket) => {
    socket.destroy()
    resolve({ ...noAnswer, problem: 'it changes to another protocol (status 101), which was not requested' })
  })
  request.on('error', (error) => resolve({ ...noAnswer, problem: connectionProblem(error, timeoutMilliseconds) }))
  request.end(sent.body)
  return promise
}

const noAnswer = { status: null, local: null, headers: {}, body: '', bodyProblem: null } as const

/** A new connection for each request; through a proxy where the environment names one. */
function agentWith(Agent: typeof HttpAgent, { proxies }: Sent): HttpAgent | false {
  return proxies === undefined ? false : new Agent({ proxyEnv: { ...proxies } })
}

function requestOptions({ method = 'GET', headers = {}, socket, tls }: Sent, timeoutMilliseconds: number): RequestOptions {
  return {
    method,
    signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
    // No encoding: a text cannot be found in a compressed body.
    headers: { 'user-agent': 'grind-to-prod', 'accept-encoding': 'identity', ...headers },
    // Also if NODE_TLS_REJECT_UNAUTHORIZED is 0 in the environment.
    rejectUnauthorized: true,
    ...(socket === undefined ? {} : { socketPath: socket }),
    ...(tls?.serverName === undefined ? {} : { servername: tls.serverName }),
    ...(tls?.authorities === undefined ? {} : { ca: [...tls.authorities] }),
  }
}

async function answerOf(response: IncomingMessage, needs: Needs, { socket }: Sent): Promise<Answer> {
  const local = socket === undefined ? localPeer(response.socket) : { path: socket }
  const { body, bodyProblem } = await readBody(response, needs)
  response.destroy()
  return { status: response.statusCode ?? null, problem: '', local, headers: response.headers, body, bodyProblem }
}

/** Never rejects: a body that breaks off, or is late, is what came of it until then. */
async function readBody(
  response: IncomingMessage,
  { wanted = [], whole = false, encoding = 'utf8' }: Needs,
): Promise<{ readonly body: string; readonly bodyProblem: string | null }> {
  // A buffer of its full size: a body that arrives byte by byte is not copied for each of them.
  const buffer = Buffer.alloc(whole || wanted.length > 0 ? BODY_LIMIT_BYTES : 0)
  let length = 0
  let bodyProblem: string | null = null
  const soFar = () => buffer.subarray(0, length)
  const isEnough = () => !whole && wanted.every((text) => soFar().includes(text))
  if (isEnough()) return { body: '', bodyProblem }
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue
      if (whole && chunk.length > buffer.length - length) bodyProblem = 'is longer than 64 KiB'
      length += chunk.copy(buffer, length)
      if (bodyProblem !== null || (!whole && length === buffer.length) || isEnough()) break
    }
  } catch {
    // The caller reports what is missing in it.
    bodyProblem = 'did not arrive to its end'
  }
  return { body: soFar().toString(encoding), bodyProblem: whole ? bodyProblem : null }
}
