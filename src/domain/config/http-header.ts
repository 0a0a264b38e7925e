import { z } from 'zod'
import { wordSchema } from './grammar.ts'

/** The headers of a request, by the grammar of RFC 9110, as Node's HTTP client takes them: it throws for anything else. */

export const headerNameSchema = z
  .string()
  .max(128)
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'must be the name of a header, such as x-served-by')

/** Returns whether Node's HTTP client takes it for the value of a header; it throws for anything else. */
export function isHeaderValue(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- what no header may carry
  return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text)
}

export const headerValueSchema = wordSchema.refine(isHeaderValue, 'must be what a header can carry: Latin letters, digits and signs')

/** Headers of the connection and of the message itself, which the HTTP client alone can set correctly, and those that change the body. */
const clientsOwn = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const checkHeaderNameSchema = headerNameSchema.refine(
  (name) => !clientsOwn.has(name.toLowerCase()),
  'is a header that the check itself sets or that changes how its answer is read; remove it',
)

const checkHeaderValueSchema = headerValueSchema.max(1024).refine((value) => value.trim() === value, 'must not begin or end with a space')

const HEADER_LIMIT = 16
const hostPattern = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/

/** What a health check sends besides what every request has. */
export const checkHeadersSchema = z
  .record(checkHeaderNameSchema, checkHeaderValueSchema)
  .refine((headers) => Object.keys(headers).length <= HEADER_LIMIT, `must have at most ${HEADER_LIMIT} headers`)
  .refine(hasEachOnce, 'must have each header once: names in upper and lower case are the same')
  .refine((headers) => isHost(hostHeader(headers) ?? 'absent'), 'must have a name, or a name and a port, as its Host')

function isHost(text: string): boolean {
  return hostPattern.test(text) && Number(/:([0-9]+)$/.exec(text)?.[1] ?? 0) <= 65_535
}

function hasEachOnce(headers: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(headers).map((name) => name.toLowerCase())
  return new Set(names).size === names.length
}

/** Returns the value of the header Host; undefined when it is absent. */
function hostHeader(headers: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'host')?.[1]
}
