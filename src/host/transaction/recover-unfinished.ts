import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decideRecovery, type Recovery } from '#domain/activation/recovery'
import { isMissing } from '#tools/files/is-there'
import { isTemporaryName } from '#tools/files/temporary-name'
import type { AttemptRecord } from '#domain/protocol/record'
import { hasCutOffLine, settleEnd } from '../attempt/append-record.ts'
import { attemptFolder, readJournal } from '../attempt/attempts.ts'
import { haveBeenTouched } from '../units/comparisons.ts'
import { finishAttempt, finish, openAttempt, type Attempt } from '../attempt/finish-attempt.ts'
import { requestOf } from '../attempt/request-of.ts'
import { currentGeneration, generationManifest, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { recoverRestore } from '../data/restore-back.ts'
import { unpackedLeftovers } from '../data/replace-folder.ts'
import { resumeConfirmation } from './resume-confirmation.ts'
import { switchBack } from './switch-back.ts'
import { hasSystemMoved } from '../system/switch-system.ts'
import { finishAdoption } from '../release/adopt-bin-folder.ts'
import type { AttemptRequest, Journal } from '#domain/activation/journal'

/** Does the work of `recover`; the caller holds the lock. */
export async function recoverUnfinished(host: Host): Promise<AttemptRecord | null> {
  const journal = await readJournal(host)
  if (journal === undefined) {
    if (await leavesCutOffLine(host)) await settleEnd(host)
    await removeLeftovers(host)
    return null
  }
  const found = await foundOf(host, journal)
  const { recorded, current, request } = found
  const unitsTouched = (await haveBeenTouched(host, journal)) || (await hasSystemMoved(host, journal))
  const restoresData = request.verb === 'restore-data'
  const state = { recorded: recorded !== undefined, restoresData, current, target: request.releaseId, unitsTouched }
  const record = await performRecovery(found, decideRecovery(journal, state))
  await removeLeftovers(host)
  // Only of this attempt: another's request may be on its way into its folder just now.
  for (const path of await temporariesIn(host, attemptFolder(host, journal.attempt))) await rm(path, { force: true })
  return record
}

interface Found {
  readonly host: Host
  readonly journal: Journal
  readonly request: AttemptRequest
  readonly attempt: Attempt
  /** The attempt's record in the ledger. */
  readonly recorded: AttemptRecord | undefined
  readonly current: string | null
  /** The end of a reason. */
  readonly told: string
}

async function foundOf(host: Host, journal: Journal): Promise<Found> {
  const { request, isGone } = await requestOf(host, journal)
  const attempt = { ...openAttempt(host, request, journal.startedAt), isRecovered: true } as const
  const recorded = await recordedAttempt(host, journal.attempt)
  const current = await currentGeneration(host)
  const told = isGone ? '; its request is gone, so it was recovered from its journal alone' : ''
  return { host, journal, request, attempt, recorded, current, told }
}

type RecoveryOf<Action extends Recovery['action']> = Extract<Recovery, { action: Action }>

/** Performs what a crash left to do, and returns the record of the attempt. A missing action does not compile. */
const recoveries: { readonly [Action in Recovery['action']]: (found: Found, recovery: RecoveryOf<Action>) => Promise<AttemptRecord> } = {
  finish: async ({ host, journal, recorded }) => {
    if (recorded === undefined) throw new TypeError(`Attempt ${journal.attempt} has no record.`)
    await finish(host, recorded, { isRecovered: true })
    return recorded
  },
  'recover-restore': ({ attempt, journal }) => recoverRestore(attempt, journal),
  'await-confirmation': ({ attempt, journal }, { wait }) => resumeConfirmation(attempt, journal, wait),
  'switch-back': goBack,
  'finish-adoption': async (found) => {
    await finishAdoption(found.host, found.journal.startedAt)
    return unchanged(found)
  },
  'nothing-changed': unchanged,
}

function performRecovery<Action extends Recovery['action']>(found: Found, recovery: RecoveryOf<Action>): Promise<AttemptRecord> {
  return recoveries[recovery.action](found, recovery)
}

async function goBack({ host, journal, request, attempt, told }: Found): Promise<AttemptRecord> {
  const isKept = (await keptGenerations(host)).includes(request.releaseId)
  // An unreadable manifest must not keep the host on a release that has failed.
  const failed = isKept ? await generationManifest(host, request.releaseId).catch(() => null) : null
  const reason = `${journal.reason ?? 'the transaction was interrupted after the switch'}${told}`
  return switchBack(attempt, { journal, failed: failed?.manifest ?? null, reason })
}

function unchanged({ attempt, current, told }: Found): Promise<AttemptRecord> {
  const reason = `nothing was switched: the transaction was interrupted before${told}`
  return finishAttempt(attempt, { verdict: 'UNCHANGED', reason, previous: current })
}

/** True when a write to the ledger was cut off. What cannot be read is for the attempt to complain of that adds a record. */
export async function leavesCutOffLine(host: Host): Promise<boolean> {
  return hasCutOffLine(host).catch(() => false)
}

/** Files, links and folders that were being prepared when something was interrupted. */
export async function leftovers(host: Host): Promise<string[]> {
  const { prefix, releases, state, roots, data } = host.paths
  const folders = new Set([prefix, releases, state, roots, data])
  const found = await Promise.all([...folders].map((folder) => temporariesIn(host, folder)))
  return [...found.flat(), ...(await unpackedLeftovers(host))]
}

async function temporariesIn(host: Host, folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => isTemporaryName(name) || isDeadNixLink(host, name)).map((name) => join(folder, name))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** `nix-store --add-root` prepares its link as `<name>.tmp-<pid>-<number>`; one that a crash left would hold its path for good. */
function isDeadNixLink(host: Host, name: string): boolean {
  const pid = /\.tmp-([0-9]+)-[0-9]+$/.exec(name)?.[1]
  return pid !== undefined && host.processes.processFacts(Number(pid)).startTicks === null
}

async function removeLeftovers(host: Host): Promise<void> {
  for (const path of await leftovers(host)) await rm(path, { recursive: true, force: true })
}
