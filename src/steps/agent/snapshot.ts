import { familyOf } from '#domain/errors/codes'
import { InputError } from '#domain/errors/errors'
import { withClockOffset } from '#domain/snapshot/clock-offset'
import { SNAPSHOT_SCHEMA_VERSION } from '#domain/snapshot/constants'
import type { Snapshot } from '#domain/snapshot/schema'
import { callAgent, type AgentSession } from './session.ts'

/** Returns the state of a host. Changes nothing. An agent that knows only the first form of snapshots is asked for that. */
export async function askSnapshot(session: AgentSession): Promise<Snapshot> {
  const ask = (words: readonly string[]) => withClock(() => callAgent(session, { verb: 'snapshot', words, input: {}, effect: 'read' }))
  try {
    return await ask(['--schema-version', String(SNAPSHOT_SCHEMA_VERSION)])
  } catch (error) {
    if (error instanceof InputError && familyOf(error.code) === 'request-invalid') return ask([])
    throw error
  }
}

/** Returns the state of a host when an attempt that runs has ended. Throws what `callAgent` throws; InputError for an older agent. */
export async function askSnapshotAfter(session: AgentSession, attempt: string): Promise<Snapshot> {
  const asked = Date.now()
  const { waitedMilliseconds, snapshot } = await callAgent(session, { verb: 'snapshot-after', words: [attempt], input: {}, effect: 'read' })
  // Only the rest of the time was spent on the way there and back.
  return withClockOffset(snapshot, asked + waitedMilliseconds, Date.now())
}

/** Takes a snapshot, and adds how far the host's clock is from this machine's. */
export async function withClock(take: () => Promise<Snapshot>): Promise<Snapshot> {
  const asked = Date.now()
  const taken = await take()
  return withClockOffset(taken, asked, Date.now())
}
