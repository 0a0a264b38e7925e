import type { Reporter } from '#domain/report/event'
import { withClockOffset } from '#domain/snapshot/clock-offset'
import { snapshotSchema, type Snapshot } from '#domain/snapshot/schema'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from './session.ts'

/** The state of a host, asked over an open connection. Changes nothing. */
export async function snapshotOver(connection: SshConnection, application: string, runner: Runner, reporter: Reporter): Promise<Snapshot> {
  return withClock(() =>
    callAgent(connection, { verb: 'snapshot', application, input: {}, result: snapshotSchema, effect: 'read' }, runner, reporter),
  )
}

/** Takes a snapshot, and adds how far the host's clock is from this machine's. */
export async function withClock(take: () => Promise<Snapshot>): Promise<Snapshot> {
  const asked = Date.now()
  const taken = await take()
  return withClockOffset(taken, asked, Date.now())
}
