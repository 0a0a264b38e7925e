import type { AttemptRequest } from '#domain/activation/journal'
import { unitNames } from '#domain/config/released-unit'
import { beforeBegin, markBegun } from '#domain/errors/begun'
import { HostError } from '#domain/errors/errors'
import type { Manifest } from '#domain/manifest/schema'
import type { ApplyRequest } from '#domain/protocol/requests'
import type { AttemptResult } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { copyForRecord } from '#domain/protocol/attempt'
import { requireLedgerUnderstood } from '../attempt/append-record.ts'
import { hasFolder, readJournal, readRecord, removeAttempt, writeRequest } from '../attempt/attempts.ts'
import { claimAttempt } from '../attempt/claim-attempt.ts'
import { requireBackupPossible } from '../data/backup-data.ts'
import { recordOf } from '../attempt/finish-attempt.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { readAwaiting } from '../attempt/decisions.ts'
import { followAttempt } from '../attempt/follow.ts'
import { generationClosure, generationManifest } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { markByHand } from '../notify/by-hand.ts'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { lockUnit, peekHolder, readHolder, requireFree, tryStart } from '../attempt/lock.ts'
import { observeUnits } from '#machine/units/observe-units'
import { requireAdmitted } from '../release/admit.ts'
import { requireAcceptance } from '../release/acceptance.ts'
import { readStoredManifest } from '../release/read-release.ts'
import { recover } from './recover.ts'
import { runsAlready } from '../release/running-release.ts'
import { familyOf } from '#domain/errors/codes'
import { noRoomForState } from '#domain/errors/catalogue'
import { isNoSpace } from '#tools/files/error-code'
import { together } from '#tools/run/together'

/**
 * Makes a release in the store current, and returns the outcome. The transaction runs in a separate unit, so losing this process changes
 * nothing: a repeated call with the same attempt follows it, or reads the record. Throws InputError for the request, HostError `busy`,
 * `path-missing` or `transaction-failed`, and what `requireAdmitted` throws.
 */
export async function apply(host: Host, request: ApplyRequest): Promise<AttemptResult> {
  const { protocol: _, ...asked } = request
  return runAttempt(host, request.attempt, async () => ({
    schemaVersion: 1,
    verb: 'apply',
    ...asked,
    copy: copyForRecord(asked.copy),
    requestedAt: new Date().toISOString(),
  }))
}

/**
 * Runs the common flow of `apply`, `rollback` and `restore-data`. `plan` returns the request, and may refuse. An error from before the
 * start is marked so; see `begunOf`.
 */
export async function runAttempt(host: Host, attempt: string, plan: () => Promise<AttemptRequest>): Promise<AttemptResult> {
  const begun = await claimAttempt(host, attempt, () => begin(host, attempt, plan))
  if ('record' in begun) return begun
  const record = begun.hasWaited === true ? await resumeStarted(host, attempt) : await resume(host, attempt)
  if (record !== undefined) return { record }
  const message = `The transaction on ${host.name} exited before it started. Nothing was changed.`
  const hint = `Check "journalctl --unit=${lockUnit(host.application)}" there.`
  const error = new HostError('transaction-failed', message, { host: host.name, hint })
  if (!begun.isOurs) throw error
  await removeAttempt(host, attempt).catch(() => undefined)
  throw markBegun(error, false)
}

/** Follows a transaction that this call has started. */
async function resumeStarted(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  return (await followAttempt(host, attempt)) ?? resume(host, attempt)
}

/**
 * `isOurs`: this call has made the attempt's folder, and no other has started its transaction. `hasWaited`: the transaction was started
 * before the request was there.
 */
type BegunAttempt = AttemptResult | { readonly isOurs: boolean; readonly hasWaited?: boolean }

/** A request that may begin, and whether its transaction waits for it already. */
interface Admitted {
  readonly request: AttemptRequest
  readonly isWaiting: boolean
}

/** Starts the attempt's transaction, unless it is known already. The caller has the claim on the attempt. */
async function begin(host: Host, attempt: string, plan: () => Promise<AttemptRequest>): Promise<BegunAttempt> {
  // An existing folder belongs to a call whose start systemd may not have processed yet: an error here must not claim that nothing was
  // started.
  const isNew = !(await hasFolder(host, attempt))
  const before = isNew ? beforeBegin : <T>(work: () => Promise<T>) => work()
  const asked = await before(async () => ((await isKnown(host, attempt, isNew)) ? null : check(host, await plan(), isNew)))
  if (asked === null) return { isOurs: false }
  if ('record' in asked) return asked
  try {
    await before(() => writeRequest(host, asked.request))
    await markByHand(host, attempt)
  } catch (error) {
    if (isNew) await removeAttempt(host, attempt).catch(() => undefined)
    throw isNoSpace(error) ? diskFull(host, error) : error
  }
  if (asked.isWaiting) return { isOurs: isNew, hasWaited: true }
  const start = await tryStart(host, attempt)
  if (start.isStarted) return { isOurs: isNew }
  // systemd may have started it without an answer in time, and the transaction may even be over.
  if (!start.isCertain && (await isKnown(host, attempt, false).catch(() => false))) return { isOurs: false }
  if (!isNew || !start.isCertain) throw start.error
  await removeAttempt(host, attempt).catch(() => undefined)
  throw markBegun(start.error, false)
}

/** True when an attempt has a record, runs, or was cut off. No transaction of a new one can have begun: it has no folder. */
async function isKnown(host: Host, attempt: string, isNew: boolean): Promise<boolean> {
  const [journal, holder] = await together([readJournal(host), isNew ? null : readHolder(host)])
  if (journal?.attempt === attempt || holder?.attempt === attempt) return true
  // Not before: one that has ended by now has its record.
  return (await readRecord(host, attempt)) !== undefined || (await recordedAttempt(host, attempt)) !== undefined
}

/** Refuses what must not begin. Gives the request, or the record of one that has nothing to do. */
async function check(host: Host, request: AttemptRequest, isNew: boolean): Promise<Admitted | AttemptResult> {
  await together([requireExpectedHost(host, request.expectHost), requireTrustedPlaces(host)])
  const stored = await checkStored(host, request)
  // What a crash left is recovered first, by another transaction.
  const isEarly = isNew && request.verb === 'apply' && (await readJournal(host)) === undefined
  const [, , , standing] = await together([
    isEarly ? startWaiting(host, request.attempt) : requireFree(host),
    requireLedgerUnderstood(host),
    stored === null || request.verb !== 'apply' ? undefined : requireAcceptance(host, stored.text, request),
    isEarly ? standingOf(host, request, stored?.manifest ?? null) : undefined,
  ])
  if (standing !== undefined) return standing === 'unchanged' ? { record: await unchanged(host, request) } : { request, isWaiting: true }
  // A transaction recovers an interrupted one first, and this one must not wait in its place for a confirmation.
  if ((await readAwaiting(host)) !== null) await recover(host, 'refuse')
  // While an attempt is unfinished it is unknown what runs; the transaction checks again, once that attempt has ended.
  const isUnknown = request.verb === 'restore-data' || (await readJournal(host)) !== undefined
  if (!isUnknown && (await standingOf(host, request, stored?.manifest ?? null)) === 'unchanged')
    return { record: await unchanged(host, request) }
  return { request, isWaiting: false }
}

/**
 * Starts the transaction while this call still decides whether it begins: it waits for that (`requestOnceDecided`), and ends when there is
 * no request then. So the start of its process costs no time of its own. Throws HostError `busy`.
 */
async function startWaiting(host: Host, attempt: string): Promise<void> {
  const start = await tryStart(host, attempt)
  if (!start.isStarted) throw start.error
}

/** Refuses a release that is not admitted. Returns `unchanged` for one that the host runs already. */
async function standingOf(host: Host, request: AttemptRequest, manifest: Manifest | null): Promise<'unchanged' | 'admitted'> {
  if (await runsAlready(host, request.releaseId)) return 'unchanged'
  if (request.verb === 'apply' && manifest !== null)
    await requireAdmitted(host, { releaseId: request.releaseId, source: manifest.source }, request)
  return 'admitted'
}

/** Refuses a release that violates the policy, or requests an impossible backup. Returns null for one without a manifest. */
async function checkStored(host: Host, request: AttemptRequest): Promise<{ readonly manifest: Manifest; readonly text: string } | null> {
  if (request.manifestPath === null) return null
  const stored = await readStoredManifest(host, request.releaseId, request.manifestPath)
  requireBackupPossible(host, request, stored.manifest)
  return stored
}

/** Returns the record of an attempt that was made before: at once, at its end, or after recovery. Undefined when there was none. */
export async function resume(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  const record = (await readRecord(host, attempt)) ?? (await recordedAttempt(host, attempt))
  if (record !== undefined) return record
  const holder = await peekHolder(host)
  const isRunning = holder === undefined || holder?.attempt === attempt
  return (isRunning ? await followAttempt(host, attempt) : undefined) ?? afterCrash(host, attempt)
}

/** An attempt that was cut off has left its journal. One that cannot be recovered is known to have begun. */
async function afterCrash(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  // If it has ended since the last check, only the ledger has it.
  if ((await readJournal(host))?.attempt !== attempt) return recordedAttempt(host, attempt)
  try {
    return (await recover(host, 'wait')) ?? (await recordedAttempt(host, attempt))
  } catch (error) {
    // Another client may have asked for it too, and may already be recovering it.
    const isBusy = error instanceof HostError && error.code === 'busy'
    const followed = isBusy ? await followAttempt(host, attempt) : undefined
    if (followed !== undefined) return followed
    throw error instanceof HostError && familyOf(error.code) === 'ill' ? markBegun(error, true) : error
  }
}

/** Returns the record of an attempt that had nothing to do. It is returned and not kept: nothing happened on the host. */
async function unchanged(host: Host, request: AttemptRequest): Promise<AttemptRecord> {
  const kept = await generationManifest(host, request.releaseId)
  const observed = await observeUnits(host, unitNames(kept?.manifest.units ?? []), await generationClosure(host, request.releaseId))
  const units = observed.map(({ state, process }) => ({
    unit: state.unit,
    activeState: state.activeState,
    executable: process?.executable ?? null,
  }))
  const reason = 'the release is already current, and its units run it'
  return recordOf(
    { host, request, startedAt: request.requestedAt },
    { verdict: 'UNCHANGED', reason, previous: request.releaseId, seen: { units, health: [] } },
  )
}

function diskFull(host: Host, cause: unknown): HostError {
  return noRoomForState(host.paths.state, host.name, { what: 'to start an attempt', cause })
}
