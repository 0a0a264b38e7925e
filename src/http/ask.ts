import { request as requestHttp, type ClientRequest } from 'node:http'
import { request as requestHttps } from 'node:https'

/** What came of one GET. */
export interface Answer {
  /** Null when no answer came; `problem` then says why. */
  readonly status: number | null
  readonly problem: string
  /** The address and port that answered, when that was on this host; null otherwise. */
  readonly local: { readonly address: string; readonly port: number } | null
}

/**
 * Asks a URL once. Redirects are not followed and the body is not read: a check's answer is its status, and a body may have
 * no end. No connection is kept, so that each call reaches whoever listens now.
 */
export async function ask(url: string, timeoutMilliseconds: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const request: ClientRequest = (url.startsWith('https:') ? requestHttps : requestHttp)(url, {
    agent: false,
    signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
    headers: { 'user-agent': 'grind-to-prod' },
  })
  request.on('response', (response) => {
    const { remoteAddress, remotePort, localAddress } = response.socket
    const isLocal = remoteAddress !== undefined && (remoteAddress === localAddress || /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress))
    resolve({
      status: response.statusCode ?? null,
      problem: '',
      local: isLocal && remotePort !== undefined ? { address: remoteAddress, port: remotePort } : null,
    })
    response.destroy()
  })
  request.on('error', (error: NodeJS.ErrnoException) => {
    const problem =
      error.name === 'AbortError' || error.name === 'TimeoutError'
        ? `no answer within ${(timeoutMilliseconds / 1000).toFixed(1)} s`
        : (error.code ?? error.message)
    resolve({ status: null, problem, local: null })
  })
  request.end()
  return promise
}
