import { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { readLimited } from '#tools/files/read-limited'
import { refusal, type TargetScope, type RunEvent } from './event-guard.ts'
import type { Run } from './run.ts'

/** Event payloads have at most 25 MB (https://docs.github.com/webhooks/webhook-events-and-payloads). */
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024

/** Reads the event of a run; undefined when no GitHub runner started us. Throws InputError when its file cannot be read. */
export async function readEvent({ event, repository }: Run): Promise<RunEvent | undefined> {
  if (event === undefined) return undefined
  const { name, path, isHosted } = event
  return { name, payload: await payloadAt(path), repository, isHosted }
}

/** Refuses a run whose event may not touch these machines. Throws InputError not-permitted. */
export async function requireOwnEvent(scope: TargetScope, run: Run): Promise<void> {
  const event = await readEvent(run)
  const problem = event === undefined ? undefined : refusal(scope, event)
  if (problem !== undefined) throw new InputError('not-permitted', problem.message, { hint: problem.hint })
}

async function payloadAt(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readLimited(path, EVENT_LIMIT_BYTES)) ?? '')
  } catch (cause) {
    throw new InputError(
      'not-permitted',
      'The event of this run cannot be read (GITHUB_EVENT_PATH), so it is unknown whether the run is allowed.',
      { hint: 'Use a GitHub runner.', cause },
    )
  }
}

const pullRequestSchema = z.object({ pull_request: z.object({ number: z.number().int().positive() }) })

/** Number of the pull request that the run is about; undefined when it is about none. */
export function pullRequestOf(event: RunEvent | undefined): number | undefined {
  return event?.name === 'pull_request' ? pullRequestSchema.safeParse(event.payload).data?.pull_request.number : undefined
}
