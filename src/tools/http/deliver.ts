import { setTimeout as pause } from 'node:timers/promises'
import { ask, type Answer } from './ask.ts'

/** A document for a receiver. Nothing here is printed: the URL and the headers may be secrets. */
export interface Delivery {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds within which it must be accepted, repetitions included. */
  readonly timeoutMilliseconds: number
}

/** One request gets no more of the time than this, so that another one is possible. */
const ONE_REQUEST_MILLISECONDS = 5000
const TRIES = 4
const FIRST_PAUSE_MILLISECONDS = 250

/** Answers after which the same request may be accepted. */
const passing: ReadonlySet<number | null | undefined> = new Set([null, 408, 425, 429, 500, 502, 503, 504])

/**
 * Posts a JSON document, and posts it again after an answer that may pass. Never throws. Returns null once it is accepted, or else why
 * it is not, in words that contain nothing of the URL.
 */
export async function deliver(delivery: Delivery): Promise<string | null> {
  const problem = addressProblem(delivery.url)
  if (problem !== null) return problem
  const deadline = performance.now() + delivery.timeoutMilliseconds
  let answer = await askOnce(delivery, deadline)
  for (let tries = 1; tries < TRIES && passing.has(answer.status); tries += 1) {
    const wait = FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1)
    if (performance.now() + Math.max(wait, requestedPause(answer)) >= deadline) break
    await pause(Math.max(wait, requestedPause(answer)))
    answer = await askOnce(delivery, deadline)
  }
  return answerProblem(delivery.url, answer)
}

/** Returns why an address may not receive anything, or null: on the way through a network it would be readable without TLS. */
function addressProblem(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) return 'its address is not a URL'
  if (url.protocol === 'https:') return null
  if (url.protocol !== 'http:') return 'its address is not an https URL'
  return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(url.hostname) ? null : 'its address is http, and not on this machine'
}

async function askOnce({ url, headers, body }: Delivery, deadline: number): Promise<Answer | FailedRequest> {
  const left = deadline - performance.now()
  const timeoutMilliseconds = Math.max(1, Math.min(ONE_REQUEST_MILLISECONDS, left))
  try {
    const length = String(Buffer.byteLength(body))
    const sent = { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': length, ...headers }, body }
    return await ask(url, { timeoutMilliseconds }, sent)
  } catch {
    // Node names the header in its message, with a value that may be a secret.
    return { status: undefined, problem: 'the request cannot be made of its address and headers' }
  }
}

interface FailedRequest {
  readonly status: undefined
  readonly problem: string
}

/** Milliseconds for which a receiver asks to be left alone; 0 when it does not, or gives a date. */
function requestedPause(answer: Answer | FailedRequest): number {
  const after = answer.status === undefined ? undefined : answer.headers['retry-after']
  return after !== undefined && /^[0-9]{1,6}$/.test(after) ? Number(after) * 1000 : 0
}

function answerProblem(url: string, { status, problem }: Answer | FailedRequest): string | null {
  if (status === null || status === undefined) return problem.replaceAll(new URL(url).hostname, 'its host')
  return status >= 200 && status < 300 ? null : `it answered with status ${status}`
}
