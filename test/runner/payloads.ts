import collected from '@octokit/webhooks-examples' with { type: 'json' }
import { z } from 'zod'

/** Payloads as GitHub sends them: the examples that Octokit collects. */

const examples = z.array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) })).parse(collected)

/** Every example of an event. Throws when there is none: a name that is wrong must not pass for an event that is refused. */
export function payloads(event: string): Record<string, unknown>[] {
  const found = examples.find(({ name }) => name === event)?.examples ?? []
  if (found.length === 0) throw new Error(`There is no example of ${event}.`)
  return found
}

/** The same, of a private repository. */
export function privately(payload: Record<string, unknown>): Record<string, unknown> {
  return { ...payload, repository: { ...(payload['repository'] as object), private: true } }
}

/** The same pull request, from a fork. */
export function fromFork(payload: Record<string, unknown>): Record<string, unknown> {
  const pull = payload['pull_request'] as { head: { repo: object } }
  const repo = { ...pull.head.repo, full_name: 'someone/else', id: 4711, fork: true }
  return { ...payload, pull_request: { ...pull, head: { ...pull.head, repo } } }
}
