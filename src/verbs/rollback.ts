import { randomUUID } from 'node:crypto'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import type { Actor, ExpectedRelease } from '../protocol/attempt.ts'
import { expectedHost } from '../protocol/expected-host.ts'
import { PROTOCOL_VERSION } from '../protocol/messages.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import { concludeAttempt, type Concluded, type ConcludeOptions } from './conclude-attempt.ts'
import { keepSignedRecords } from './keep-signed-record.ts'
import { planRollback } from './plan-rollback.ts'
import { reachHost } from './reach-host.ts'
import { snapshotsAround, type SnapshotFiles } from './snapshots-around.ts'

export interface RollbackOptions extends ConcludeOptions {
  /** The release to go back to, by its id or the beginning of it; the one before the current when absent. */
  readonly to?: string | undefined
  readonly actor: Actor
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Look and tell, but change nothing. */
  readonly dryRun?: boolean
  /** Folder for snapshots of the host before and after; none are taken without. */
  readonly snapshots?: string | undefined
}

export interface RolledBack extends Concluded {
  readonly snapshots?: SnapshotFiles
  /** Files of the record that the host signed, and of its signature; absent where there are none. */
  readonly signedRecords?: readonly string[]
}

/** Makes an earlier release of the host current again. Copies nothing. Throws what the agent refuses with, and for a host that cannot be reached. */
export async function rollback(options: RollbackOptions, runner: Runner, reporter: Reporter): Promise<RolledBack> {
  const { to } = options
  if (to !== undefined && !/^(?:[0-9a-f]{6,64}|taken-over)$/.test(to)) {
    throw new InputError(
      'unknown-release',
      `${quote(to)} is not a release id; give 6 to 64 of its hexadecimal digits, as "grind-to-prod status" shows them.`,
    )
  }
  if (options.dryRun === true) return planRollback(options, runner, reporter)
  await using connection = await reachHost(options, runner, reporter)
  const request = {
    protocol: PROTOCOL_VERSION,
    attempt: randomUUID(),
    actor: options.actor,
    expectCurrent: options.expectCurrent,
    ...expectedHost(options.config, options.hostName),
  } as const
  const words = to === undefined ? [] : ['--to', to]
  const snapshots = snapshotsAround({ ...options, folder: options.snapshots, attempt: request.attempt }, runner, reporter)
  await snapshots.take('before', connection)
  const concluded = await concludeAttempt(options, connection, { verb: 'rollback', request, words }, runner, reporter)
  if (concluded.verdict !== 'UNKNOWN') await snapshots.take('after', connection)
  return { ...concluded, ...(await keepSignedRecords(options.snapshots, [concluded], reporter)), ...snapshots.result() }
}
