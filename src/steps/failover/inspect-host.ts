import { CommandError, HostError } from '#domain/errors/errors'
import type { Seen } from '#domain/failover/preflight'
import { expectedMachine } from '#domain/protocol/expected-host'
import { limitedRunner } from '#tools/run/limited'
import type { Unreadable } from '#domain/snapshot/schema'
import type { Context } from '../context.ts'
import { connectTo, type HostClient, type ClientOptions } from '../agent/host-client.ts'

/** An inspected host, with the client for it. */
export interface InspectedHost extends Seen {
  readonly client: HostClient
}

/** The stack that closes the clients, and what they work with. */
export interface Inspection {
  readonly stack: AsyncDisposableStack
  readonly context: Context
}

/** Connects to a host, and returns its identity and current state. The client goes into `stack`. Changes nothing. */
export async function inspectHost(options: ClientOptions, { stack, context }: Inspection): Promise<InspectedHost> {
  const { config, hostName } = options
  const client = stack.use(await connectTo(options, context))
  const [status, snapshot] = await Promise.all([client.status(), client.snapshot().catch(unreadable)])
  return { client, status, snapshot, expected: expectedMachine(config, hostName).expectHost }
}

function unreadable(error: unknown): Unreadable {
  if (error instanceof HostError) return { unreadable: error.text }
  throw error
}

/** A host that does not answer within this time counts as down. */
const ANSWER_MILLISECONDS = 10_000

/** True when a host that was declared down answers nevertheless. */
export async function isAnswering(options: ClientOptions, context: Context): Promise<boolean> {
  const { runner } = context
  const limited = limitedRunner(runner, ANSWER_MILLISECONDS)
  try {
    await using client = await connectTo(options, { ...context, runner: limited })
    await client.status()
    return true
  } catch (error) {
    if (error instanceof HostError || error instanceof CommandError) return false
    throw error
  }
}
