import { z } from 'zod'
import type { State } from './state.ts'

/** One call, already validated against GitHub's description. */
export interface Call {
  readonly state: State
  /** The simulation's own address, and the whole request. */
  readonly url: string
  readonly target: URL
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly bytes: Buffer
  readonly contentType: string
  readonly accept: string
  /** Who calls, as GitHub names a workflow's token. */
  readonly login: string
  /** GitHub's example of this operation's good answer, with the simulation's address in place of GitHub's. */
  example(): unknown
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type Operations = Readonly<Record<string, (call: Call) => Answer>>

/** What GitHub answers where something is not there, or is not to be seen. */
export const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } }

/** GitHub's answer to a valid request that cannot be fulfilled. */
export function unprocessable(message: string): Answer {
  return { status: 422, body: { message, documentation_url: 'https://docs.github.com/rest', errors: [] } }
}

/** One page of a list, with the links that lead to the others. */
export function page<Item>(call: Call, items: readonly Item[]): { readonly items: Item[]; readonly headers: Record<string, string> } {
  const { per_page: size, page: number } = z
    .object({ per_page: z.coerce.number().int().min(1).max(100).default(30), page: z.coerce.number().int().min(1).default(1) })
    .parse(call.query)
  const last = Math.max(1, Math.ceil(items.length / size))
  const to = (count: number, relation: string) => {
    const target = new URL(call.target)
    target.searchParams.set('page', String(count))
    return `<${target.href}>; rel="${relation}"`
  }
  const links = number < last ? [to(number + 1, 'next'), to(last, 'last')] : []
  return { items: items.slice((number - 1) * size, number * size), headers: links.length === 0 ? {} : { link: links.join(', ') } }
}

/** An example as an object, to be overlaid with what is known. */
export function asObject(example: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(Array.isArray(example) ? example[0] : example)
}
