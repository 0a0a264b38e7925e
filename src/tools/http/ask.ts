import { request as requestHttp, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { localPeer, type LocalPeer } from '../tcp/peer.ts'
import { connectionProblem } from '../tcp/problem.ts'

/** What came of one request. */
export interface Answer {
  /** Null when there was no answer; `problem` then has the reason. */
  readonly status: number | null
  readonly problem: string
  /** The address and port that answered, when that was on this host; null otherwise. */
  readonly local: LocalPeer | null
  readonly headers: IncomingHttpHeaders
  /** The body as far as it was read; empty when none was needed. */
  readonly body: string
}

/** What is sent besides a plain GET. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A body may have no end: no more than this is read. */
export const BODY_LIMIT_BYTES = 64 * 1024

/**
 * Sends one GET request to a URL. Redirects are not followed. The body is read only until it contains every `wanted` text, it ends, its
 * first 64 KiB are read, or the time is up. No connection is kept, so that each call reaches the current listener.
 */
export async function ask(
  url: string,
  { timeoutMilliseconds, wanted = [] }: { readonly timeoutMilliseconds: number; readonly wanted?: readonly string[] },
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const request: ClientRequest = (url.startsWith('https:') ? requestHttps : requestHttp)(url, {
    agent: false,
    method,
    signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
    // No encoding: a text cannot be found in a compressed body.
    headers: { 'user-agent': 'grind-to-prod', 'accept-encoding': 'identity', ...headers },
  })
  request.on('response', (response) => {
    // The time being up while the body comes is an error of the request too, and its status is known already.
    request.removeAllListeners('error').on('error', () => undefined)
    void answerOf(response, wanted).then(resolve)
  })
  request.on('error', (error) => resolve({ ...noAnswer, problem: connectionProblem(error, timeoutMilliseconds) }))
  request.end(body)
  return promise
}

const noAnswer = { status: null, local: null, headers: {}, body: '' } as const

async function answerOf(response: IncomingMessage, wanted: readonly string[]): Promise<Answer> {
  const local = localPeer(response.socket)
  const body = await readUntil(response, wanted)
  response.destroy()
  return { status: response.statusCode ?? null, problem: '', local, headers: response.headers, body }
}

/** Never rejects: a body that breaks off, or is late, is what came of it until then. */
async function readUntil(response: IncomingMessage, wanted: readonly string[]): Promise<string> {
  let body = Buffer.alloc(0)
  const isEnough = () => body.length >= BODY_LIMIT_BYTES || wanted.every((text) => body.includes(text))
  if (isEnough()) return ''
  try {
    for await (const chunk of response) {
      if (Buffer.isBuffer(chunk)) body = Buffer.concat([body, chunk]).subarray(0, BODY_LIMIT_BYTES)
      if (isEnough()) break
    }
  } catch {
    // The caller reports what is missing in it.
  }
  return body.toString()
}
