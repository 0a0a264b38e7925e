import { CommandError, HostError } from '#domain/errors/errors'
import type { Seen } from '#domain/failover/preflight'
import { expectedMachine } from '#domain/protocol/expected-host'
import { limitedRunner } from '#tools/run/limited'
import type { Unreadable } from '#domain/snapshot/schema'
import type { SshConnection } from '#tools/ssh/connection'
import { reachHost, type ReachOptions } from '../agent/reach.ts'
import { snapshotOver } from '../agent/snapshot.ts'
import { statusOver } from '../agent/status.ts'
import type { Context } from '../context.ts'

/** A host that was looked at, with the connection that it was looked at over. */
export interface Reached extends Seen {
  readonly connection: SshConnection
}

/** Connects to a host, and says what it is and what it runs. The connection goes into `stack`. Changes nothing. */
export async function lookAt(options: ReachOptions, stack: AsyncDisposableStack, context: Context): Promise<Reached> {
  const { config, hostName } = options
  const connection = stack.use(await reachHost(options, context))
  const [status, snapshot] = await Promise.all([
    statusOver(connection, config.application, context),
    snapshotOver(connection, config.application, context).catch(unreadable),
  ])
  return { connection, status, snapshot, expected: expectedMachine(config, hostName).expectHost }
}

function unreadable(error: unknown): Unreadable {
  if (error instanceof HostError) return { unreadable: error.text }
  throw error
}

/** A host that hangs is down for whoever waits. */
const ANSWER_MILLISECONDS = 10_000

/** True when a host that is said to be down answers all the same. */
export async function answers(options: ReachOptions, context: Context): Promise<boolean> {
  const { runner, reporter } = context
  const limited = limitedRunner(runner, ANSWER_MILLISECONDS)
  try {
    await using connection = await reachHost(options, { runner: limited, reporter })
    await statusOver(connection, options.config.application, { runner: limited, reporter })
    return true
  } catch (error) {
    if (error instanceof HostError || error instanceof CommandError) return false
    throw error
  }
}
