import type { AttemptRequest } from '#domain/activation/journal'
import { unitNames } from '#domain/config/released-unit'
import { HostError } from '#domain/errors/errors'
import type { ApplyRequest, AttemptResult } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { copyForRecord } from '#domain/protocol/attempt'
import { readJournal, readRecord, removeAttempt, writeRequest } from '../attempt/attempts.ts'
import { requireBackupPossible } from '../data/backup-data.ts'
import { recordOf } from '../attempt/conclude.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { readAwaiting } from '../attempt/decisions.ts'
import { followAttempt } from '../attempt/follow.ts'
import { currentGeneration, generationClosure, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { lockUnit, readHolder, requireFree, startTransaction } from '../attempt/lock.ts'
import { observeUnits } from '#machine/units/observe-units'
import { readStoredManifest, requireSignature } from '../release/read-release.ts'
import { recover } from './recover.ts'
import { runsAlready } from '../release/running-release.ts'

/**
 * Makes a release that is in the store current, and tells what became of it. The transaction runs in a unit of its own, so
 * losing this process changes nothing: called again with the same attempt it follows on, or reads the record.
 * Throws InputError for the request, HostError `busy`, `path-missing` or `ill`.
 */
export async function apply(host: Host, request: ApplyRequest): Promise<AttemptResult> {
  const { protocol: _, ...asked } = request
  return runAttempt(host, {
    schemaVersion: 1,
    verb: 'apply',
    ...asked,
    copy: copyForRecord(asked.copy),
    requestedAt: new Date().toISOString(),
  })
}

/** The story that `apply`, `rollback` and `restore-data` share. */
export async function runAttempt(host: Host, request: AttemptRequest): Promise<AttemptResult> {
  const ended = await resume(host, request.attempt)
  if (ended !== undefined) return { record: ended }
  await requireExpectedHost(host, request.expectHost)
  await requireTrustedPlaces(host)
  await requireFree(host)
  // A transaction recovers what was cut off first, and this one must not wait in its place for somebody to confirm it.
  if ((await readAwaiting(host)) !== null) await recover(host, 'refuse')
  if (request.manifestPath !== null) {
    const { manifest, text } = await readStoredManifest(host, request.releaseId, request.manifestPath)
    if (request.verb === 'apply') await requireSignature(host, text, request.signature)
    requireBackupPossible(host, request, manifest)
  }
  const isSwitch = request.verb !== 'restore-data'
  if (isSwitch && (await readJournal(host)) === undefined && (await runsAlready(host, request.releaseId)))
    return { record: await unchanged(host, request) }
  try {
    await writeRequest(host, request)
    await startTransaction(host, request.attempt)
  } catch (error) {
    await removeAttempt(host, request.attempt).catch(() => undefined)
    throw isNoSpace(error) ? diskFull(host, error) : error
  }
  const record = (await followAttempt(host, request.attempt)) ?? (await afterCrash(host, request.attempt))
  if (record !== undefined) return { record }
  throw new HostError(
    'ill',
    host.name,
    `The transaction on ${host.name} ended before it began; look at "journalctl --unit=${lockUnit(host.application)}" there. Nothing was changed.`,
  )
}

/** The record of an attempt that was made before: at once, at its end, or after recovery. Undefined when there was none. */
export async function resume(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  const record = (await readRecord(host, attempt)) ?? (await recordedAttempt(host, attempt))
  if (record !== undefined) return record
  if ((await readHolder(host))?.attempt === attempt) return (await followAttempt(host, attempt)) ?? afterCrash(host, attempt)
  return afterCrash(host, attempt)
}

/** An attempt that was cut off has left its journal. */
async function afterCrash(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  // No journal speaks of it any more when it has ended since the last look: then the ledger does.
  if ((await readJournal(host))?.attempt !== attempt) return recordedAttempt(host, attempt)
  try {
    return (await recover(host, 'wait')) ?? undefined
  } catch (error) {
    // Somebody else may have asked for it too, and recovers it already.
    const followed = error instanceof HostError && error.code === 'busy' ? await followAttempt(host, attempt) : undefined
    if (followed === undefined) throw error
    return followed
  }
}

/** The record of an attempt that had nothing to do. It is told and not kept: nothing happened on the host. */
async function unchanged(host: Host, request: AttemptRequest): Promise<AttemptRecord> {
  const current = await currentGeneration(host)
  const kept = await generationManifest(host, request.releaseId)
  const observed = await observeUnits(host, unitNames(kept?.manifest.units ?? []), await generationClosure(host, request.releaseId))
  const units = observed.map(({ state, process }) => ({
    unit: state.unit,
    activeState: state.activeState,
    executable: process?.executable ?? null,
  }))
  const reason = 'the release is current already, and its units run it'
  return recordOf(
    { host, request, startedAt: request.requestedAt },
    { verdict: 'UNCHANGED', reason, previous: current, seen: { units, health: [] } },
  )
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function diskFull(host: Host, cause: unknown): HostError {
  return new HostError(
    'disk-full',
    host.name,
    `There is no room in ${host.paths.state} on ${host.name} to begin an attempt; free some and try again. Nothing was changed.`,
    { cause },
  )
}
