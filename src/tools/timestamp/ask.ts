import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { quote } from '#domain/errors/quote'
import { TIMESTAMP_TYPE } from '#domain/timestamp/files'
import { ask, type Answer } from '../http/ask.ts'
import { timestampRequest } from './request.ts'
import { verifyTimestamp, type Timestamp } from './verify.ts'

/** An authority to ask. */
export interface AskedAuthority {
  readonly url: string
  /** Milliseconds within which it must have answered, repetitions included. */
  readonly timeoutMilliseconds: number
  /** The environment that names proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A time stamp as the authority sent it, and what it states. */
export interface GivenTimestamp {
  readonly bytes: Buffer
  readonly timestamp: Timestamp
}

const TRIES = 3
const PAUSE_MILLISECONDS = 500

/** Answers after which the same request may be granted. */
const passing: ReadonlySet<number | null> = new Set([null, 408, 425, 429, 500, 502, 503, 504])

/**
 * Asks an authority for a time stamp of bytes, of which it gets the SHA-256 alone. Never throws. Returns why there is none, as the end of a
 * sentence that begins with the authority. Whether it is to be trusted is not asked here.
 */
export async function askTimestamp(data: Uint8Array, authority: AskedAuthority): Promise<GivenTimestamp | string> {
  const { bytes, nonce } = timestampRequest(createHash('sha256').update(data).digest())
  const answer = await answerOf(bytes, authority)
  if (typeof answer === 'string') return answer
  const stamp = Buffer.from(answer.body, 'latin1')
  const timestamp = verifyTimestamp({ stamp, data }, undefined)
  if (typeof timestamp === 'string') return `sent a time stamp that ${timestamp}`
  if (timestamp.nonce !== nonce) return 'sent a time stamp that does not repeat the number of the request, so it may be an older one'
  return { bytes: stamp, timestamp }
}

/**
 * Each request gets all the time that is left: an authority may need long, and one that fails at once is asked again. Returns the answer,
 * or the problem of the last request.
 */
async function answerOf(body: Buffer, { url, timeoutMilliseconds, environment }: AskedAuthority): Promise<Answer | string> {
  const deadline = performance.now() + timeoutMilliseconds
  const headers = { 'content-type': 'application/timestamp-query', 'content-length': String(body.length), accept: TIMESTAMP_TYPE }
  let problem: string | null = null
  for (let tries = 0; tries < TRIES; tries += 1) {
    const left = Math.max(1, deadline - performance.now())
    const needs = { timeoutMilliseconds: left, whole: true, encoding: 'latin1' } as const
    const answer = await ask(url, needs, { method: 'POST', headers, body, proxies: environment })
    problem = answerProblem(answer)
    if (problem === null) return answer
    if (!passing.has(answer.status) || performance.now() + PAUSE_MILLISECONDS >= deadline) break
    await pause(PAUSE_MILLISECONDS)
  }
  return problem ?? 'was not asked'
}

function answerProblem({ status, problem, headers, bodyProblem }: Answer): string | null {
  if (status === null) return `did not answer (${problem})`
  if (status >= 300 && status < 400) return `answered with status ${status}: it redirects, which is not followed`
  if (status !== 200) return `answered with status ${status}`
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type !== TIMESTAMP_TYPE) return `answered with ${type === '' ? 'content of no type' : quote(type, 80)}, which is not a time stamp`
  return bodyProblem === null ? null : `sent an answer that ${bodyProblem}`
}
