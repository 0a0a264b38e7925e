import { randomUUID } from 'node:crypto'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Actor, ExpectedRelease } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { ConcludedAttempt } from '#steps/agent/conclude-attempt'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import { newestStatement } from '#steps/evidence/newest-statement'
import { planRollback } from '#steps/rollback/plan-rollback'
import { notTaken, snapshotsAround, type SnapshotFiles } from '#steps/evidence/snapshots-around'
import type { Context } from '#steps/context'
import { connectTo, type ClientOptions } from '#steps/agent/host-client'
import { wholeExpected } from '#steps/agent/whole-expected'
import { notified, type Announce } from '#steps/notify/notified'

export interface RollbackOptions extends ClientOptions {
  /** The release to roll back to, by its id or the beginning of it; default: the previous release. */
  readonly to?: string | undefined
  readonly actor: Actor
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Only inspect and report; change nothing. */
  readonly dryRun?: boolean
  /** Folder for snapshots of the host before and after; none are taken without. */
  readonly snapshots?: string | undefined
}

export interface RollbackResult extends ConcludedAttempt {
  readonly snapshots?: SnapshotFiles
  /** Files of the record that the host signed, and of its signature; absent where there are none. */
  readonly signedRecords?: readonly string[]
}

/**
 * Makes an earlier release of the host current again. Copies nothing. Throws the agent's refusals, and for an unreachable host.
 */
export async function rollback(options: RollbackOptions, context: Context): Promise<RollbackResult> {
  const { to } = options
  if (to !== undefined && !/^(?:[0-9a-f]{6,64}|taken-over)$/.test(to)) {
    throw new InputError('unknown-release', `${quote(to)} is not a release id.`, {
      hint: 'Give 6 to 64 of its hexadecimal digits, as "grind-to-prod status" shows them.',
    })
  }
  if (options.dryRun === true) return planRollback(options, context)
  return notified({ ...options, action: 'rollback' }, context, (within, announce) => rollBackHost({ ...options, announce }, within))
}

async function rollBackHost(options: RollbackOptions & { readonly announce: Announce }, context: Context): Promise<RollbackResult> {
  const { to } = options
  await using client = await connectTo(options, context)
  const request = {
    protocol: PROTOCOL_VERSION,
    attempt: randomUUID(),
    actor: options.actor,
    expectCurrent: await wholeExpected(client, options.expectCurrent),
    ...expectedHost(options.config, options.hostName),
  } as const
  const words = to === undefined ? [] : ['--to', to]
  const snapshots = snapshotsAround({ ...options, folder: options.snapshots, attempt: request.attempt }, context)
  await snapshots.take('before', client).written
  const concluded = await snapshots.ready(client, { isLast: true }).attempt({ verb: 'rollback', request, words })
  options.announce(concluded)
  const after = concluded.verdict === 'UNKNOWN' ? notTaken : snapshots.take('after', client)
  const statement = newestStatement(client, concluded, after)
  const kept = await keepSignedRecords(options.snapshots, [{ ...concluded, statement }], { ...options, ...context })
  await Promise.all([statement, after.written])
  return { ...concluded, ...kept, ...snapshots.result() }
}
