import { InputError } from '#domain/errors/errors'
import type { Reporter } from '#domain/report/event'
import { withClockOffset } from '#domain/snapshot/clock-offset'
import { anySnapshotSchema } from '#domain/snapshot/schema-1'
import { SNAPSHOT_SCHEMA_VERSION, type Snapshot } from '#domain/snapshot/schema'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from './session.ts'

/**
 * Returns the state of a host, asked over an open connection. Changes nothing. An agent that knows only the first form of snapshots is
 * asked for that.
 */
export async function snapshotOver(connection: SshConnection, application: string, runner: Runner, reporter: Reporter): Promise<Snapshot> {
  const ask = (words: readonly string[]) =>
    withClock(() =>
      callAgent(
        connection,
        { verb: 'snapshot', application, words, input: {}, result: anySnapshotSchema, effect: 'read' },
        runner,
        reporter,
      ),
    )
  try {
    return await ask(['--schema-version', String(SNAPSHOT_SCHEMA_VERSION)])
  } catch (error) {
    if (error instanceof InputError && error.code === 'request-invalid') return ask([])
    throw error
  }
}

/** Takes a snapshot, and adds how far the host's clock is from this machine's. */
export async function withClock(take: () => Promise<Snapshot>): Promise<Snapshot> {
  const asked = Date.now()
  const taken = await take()
  return withClockOffset(taken, asked, Date.now())
}
