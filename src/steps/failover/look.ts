import { CommandError, HostError } from '#domain/errors/errors'
import type { Seen } from '#domain/failover/preflight'
import { expectedMachine } from '#domain/protocol/expected-host'
import type { Reporter } from '#domain/report/event'
import { limitedRunner } from '#tools/run/limited'
import type { Runner } from '#tools/run/runner'
import type { Unreadable } from '#domain/snapshot/schema'
import type { SshConnection } from '#tools/ssh/connection'
import { reachHost, type ReachOptions } from '../agent/reach.ts'
import { snapshotOver } from '../agent/snapshot.ts'
import { statusOver } from '../agent/status.ts'

/** An inspected host, with the connection to it. */
export interface Reached extends Seen {
  readonly connection: SshConnection
}

/** Connects to a host, and returns its identity and current state. The connection goes into `stack`. Changes nothing. */
export async function lookAt(options: ReachOptions, stack: AsyncDisposableStack, runner: Runner, reporter: Reporter): Promise<Reached> {
  const { config, hostName } = options
  const connection = stack.use(await reachHost(options, runner, reporter))
  const [status, snapshot] = await Promise.all([
    statusOver(connection, config.application, runner, reporter),
    snapshotOver(connection, config.application, runner, reporter).catch(unreadable),
  ])
  return { connection, status, snapshot, expected: expectedMachine(config, hostName).expectHost }
}

function unreadable(error: unknown): Unreadable {
  if (error instanceof HostError) return { unreadable: error.message }
  throw error
}

/** A host that does not answer within this time counts as down. */
const ANSWER_MILLISECONDS = 10_000

/** True when a host that was declared down answers nevertheless. */
export async function answers(options: ReachOptions, runner: Runner, reporter: Reporter): Promise<boolean> {
  const limited = limitedRunner(runner, ANSWER_MILLISECONDS)
  try {
    await using connection = await reachHost(options, limited, reporter)
    await statusOver(connection, options.config.application, limited, reporter)
    return true
  } catch (error) {
    if (error instanceof HostError || error instanceof CommandError) return false
    throw error
  }
}
