import { randomUUID } from 'node:crypto'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Actor, ExpectedRelease } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { concludeAttempt, type Concluded, type ConcludeOptions } from '#steps/agent/conclude-attempt'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import { planRollback } from '#steps/rollback/plan-rollback'
import { reachHost } from '#steps/agent/reach'
import { snapshotsAround, type SnapshotFiles } from '#steps/evidence/snapshots-around'

export interface RollbackOptions extends ConcludeOptions {
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

export interface RolledBack extends Concluded {
  readonly snapshots?: SnapshotFiles
  /** Files of the record that the host signed, and of its signature; absent where there are none. */
  readonly signedRecords?: readonly string[]
}

/**
 * Makes an earlier release of the host current again. Copies nothing. Throws what the agent refuses with, and for a host that cannot be
 * reached.
 */
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
