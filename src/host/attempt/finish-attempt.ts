import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { awaitsBoot } from '#domain/activation/boot-proof'
import type { AttemptRequest } from '#domain/activation/journal'
import type { Verdict } from '#domain/activation/verdicts'
import { expressly, type Expressly } from '#domain/protocol/attempt'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Ending } from '#domain/notify/cause'
import { inPhase, type Reporter } from '#domain/report/event'
import { deepPublicUrls, withPublicUrls } from '#domain/secrets/public-url'
import { readCancellation } from './cancellation.ts'
import { attemptReporter, removeJournal, writeRecord } from './attempts.ts'
import { backupForRecord } from '../data/backup-index.ts'
import type { Host } from '#machine/host'
import { lastAcceptance } from '#machine/ledger/ledger-file'
import { appendRecord } from './append-record.ts'
import { releaseSource } from '#machine/release/release-source'
import { prune } from '../release/prune.ts'
import { afterRecord } from '../notify/after-record.ts'
import { keptSigners } from './signers.ts'
import { systemRecord } from '../system/switch-system.ts'
import { timeline } from './timeline.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { writeFile } from '#tools/files/write-file'

/** An attempt in the process that runs or recovers it. */
export interface Attempt {
  /** The host, with a reporter that writes to the attempt's followers. */
  readonly host: Host
  readonly request: AttemptRequest
  readonly startedAt: string
  readonly phases: () => AttemptRecord['phases']
  /** It was interrupted, and is finished or rolled back by a recovery. */
  readonly isRecovered?: true
}

/** Takes an attempt up. */
export function openAttempt(host: Host, request: AttemptRequest, startedAt: string): Attempt {
  const { reporter, phases } = timeline(attemptReporter(host, request.attempt) satisfies Reporter)
  return { host: { ...host, reporter }, request, startedAt, phases }
}

/** The outcome of an attempt. */
export interface Conclusion {
  readonly verdict: Verdict
  readonly reason: string
  /** The generation that was current before. */
  readonly previous: string | null
  readonly seen?: Pick<HealthResult, 'units' | 'health'>
  /** What was decided of a release that had to be confirmed. */
  readonly confirmation?: AttemptRecord['confirmation'] | undefined
  /** The request that rolled it back. */
  readonly cancelled?: AttemptRecord['cancelled'] | undefined
  /** The backup that was taken of the data. */
  readonly data?: AttemptRecord['data'] | undefined
  /** The data that a restore restored. */
  readonly restored?: AttemptRecord['restored'] | undefined
  /** Who signed the release, and what decided that they suffice. */
  readonly accepted?: AcceptedSigners | undefined
  /** What was done with the host's system. */
  readonly system?: AttemptRecord['system'] | undefined
  /** Whether a boot has to prove the release. */
  readonly provedAtBoot?: AttemptRecord['provedAtBoot'] | undefined
  /** The commits of the release and of the previous one. */
  readonly commits?: Pick<AttemptRecord, 'releaseCommit' | 'previousCommit'>
}

type AcceptedSigners = Pick<AttemptRecord, 'signers' | 'signersFrom' | 'approvers' | 'emergency' | 'decidedBy'>

/** What the record of an attempt has of it. */
interface RecordedAttempt extends Pick<Attempt, 'host' | 'startedAt'>, Partial<Pick<Attempt, 'phases'>> {
  readonly request: Expressly & Pick<AttemptRecord, 'attempt' | 'verb' | 'releaseId' | 'actor' | 'copy'>
}

/** Returns the record of an attempt. It is kept for years and copied widely, so it has nothing of a URL that may be a secret. */
export function recordOf({ host, request, startedAt, phases }: RecordedAttempt, conclusion: Conclusion): AttemptRecord {
  const { verdict, previous, seen = { units: [], health: [] } } = conclusion
  const reason = withPublicUrls(conclusion.reason)
  return deepPublicUrls<AttemptRecord>({
    schemaVersion: 1,
    attempt: request.attempt,
    verb: request.verb,
    application: host.application,
    host: host.name,
    releaseId: request.releaseId,
    previousRelease: previous,
    ...conclusion.commits,
    verdict,
    reason: reason.length <= 4096 ? reason : `${reason.slice(0, 4095)}…`,
    startedAt,
    finishedAt: new Date().toISOString(),
    actor: request.actor,
    ...expressly(request),
    ...(request.copy === undefined ? {} : { copy: request.copy }),
    ...(conclusion.confirmation === undefined ? {} : { confirmation: conclusion.confirmation }),
    ...(conclusion.cancelled === undefined ? {} : { cancelled: conclusion.cancelled }),
    ...(conclusion.data === undefined ? {} : { data: conclusion.data }),
    ...(conclusion.restored === undefined ? {} : { restored: conclusion.restored }),
    ...conclusion.accepted,
    ...(conclusion.system === undefined ? {} : { system: conclusion.system }),
    ...(conclusion.provedAtBoot === undefined ? {} : { provedAtBoot: conclusion.provedAtBoot }),
    phases: phases?.() ?? [],
    units: seen.units,
    health: seen.health,
  })
}

/**
 * Ends an attempt: its record goes into the ledger, and from that moment on it is what happened. Throws when the ledger
 * cannot be written; the attempt is not ended then. What comes after the ledger, `recover` does as well.
 */
export async function finishAttempt(attempt: Attempt, conclusion: Conclusion): Promise<AttemptRecord> {
  const { host } = attempt
  // Evidence must not keep an attempt from ending.
  const system = await systemRecord(host, attempt.request.attempt).catch(() => undefined)
  const data = await backupForRecord(host, attempt.request.attempt).catch(() => undefined)
  const accepted = await acceptedSigners(attempt).catch(() => undefined)
  // A request that came too late has changed nothing.
  const cancelled =
    conclusion.verdict === 'COMMITTED' ? undefined : await readCancellation(host, attempt.request.attempt).catch(() => undefined)
  const commits = await commitsOf(host, attempt.request.releaseId, conclusion.previous)
  const concluded = recordOf(attempt, { ...withBootProof(host, conclusion, system), system, accepted, data, commits, cancelled })
  const record = await inPhase(host.reporter, { phase: 'commit', host: host.name }, async () => {
    await rm(reserveFile(host), { force: true })
    return appendRecord(host, concluded)
  })
  await finish(host, record, { isRecovered: attempt.isRecovered === true })
  return record
}

/** A rollback verifies no signature: its release was accepted when it was applied. */
async function acceptedSigners({ host, request }: Attempt): Promise<AcceptedSigners | undefined> {
  if (request.verb !== 'rollback') return keptSigners(host, request.attempt)
  const accepted = await lastAcceptance(host, request.releaseId)
  if (accepted === undefined) return undefined
  const { signers, approvers, attempt: signersFrom } = accepted
  return { signers, signersFrom, ...(approvers === undefined ? {} : { approvers }) }
}

async function commitsOf(host: Host, release: string, previous: string | null): Promise<NonNullable<Conclusion['commits']>> {
  const [releaseCommit, previousCommit] = [await releaseSource(host, release), await releaseSource(host, previous)]
  return { ...(releaseCommit === undefined ? {} : { releaseCommit }), ...(previousCommit === undefined ? {} : { previousCommit }) }
}

/** Adds that only the next boot starts the system of a release that was committed. */
function withBootProof(host: Host, conclusion: Conclusion, system: Conclusion['system']): Conclusion {
  if (conclusion.verdict !== 'COMMITTED' || !awaitsBoot(system)) return conclusion
  const reason = `${conclusion.reason}; its system is not proved yet, because only the next boot starts it`
  return { ...conclusion, reason, provedAtBoot: { state: 'pending', boot: host.processes.bootId() } }
}

/**
 * Does what is left to do once the ledger has an attempt's record. The journal goes last: while it is there, `recover` does all of this
 * again.
 */
export async function finish(host: Host, record: AttemptRecord, ending: Pick<Ending, 'isRecovered'>): Promise<void> {
  await writeRecord(host, record)
  if (record.verdict === 'COMMITTED' || hasFailedRelease(record)) await prune(host)
  await afterRecord(host, record, ending)
  await removeJournal(host)
  await rm(reserveFile(host), { force: true })
}

/** True when an attempt leaves one more release that failed: a series of those must not fill the disk. */
function hasFailedRelease({ verb, verdict }: AttemptRecord): boolean {
  return verb === 'apply' && verdict === 'ROLLED_BACK'
}

const RESERVE_BYTES = 256 * 1024

/** Sets room aside for the ledger's line and the record, so that a disk that fills up meanwhile cannot keep an attempt from ending. */
export async function reserveRoom(host: Host): Promise<void> {
  await writeFile(reserveFile(host), Buffer.alloc(RESERVE_BYTES, 'grind-to-prod '), { mode: 0o600, flush: true })
}

function reserveFile(host: Host): string {
  return join(host.paths.state, 'reserve')
}
