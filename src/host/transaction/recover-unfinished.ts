import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decideRecovery } from '#domain/activation/recovery'
import { isMissing } from '#tools/files/switch-link'
import { isTemporaryName } from '#tools/files/temporary-name'
import type { AttemptRecord } from '#domain/protocol/record'
import { attemptFolder, readJournal } from '../attempt/attempts.ts'
import { haveBeenTouched } from '../units/comparisons.ts'
import { finishAttempt, finish, openAttempt } from '../attempt/finish-attempt.ts'
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

/** Does the work of `recover`; the caller holds the lock. */
export async function recoverUnfinished(host: Host): Promise<AttemptRecord | null> {
  const journal = await readJournal(host)
  if (journal === undefined) {
    await removeLeftovers(host)
    return null
  }
  const { request, isGone } = await requestOf(host, journal)
  const told = isGone ? '; its request is gone, so it was recovered from its journal alone' : ''
  const attempt = openAttempt(host, request, journal.startedAt)
  const recorded = await recordedAttempt(host, journal.attempt)
  const current = await currentGeneration(host)
  const unitsTouched = (await haveBeenTouched(host, journal)) || (await hasSystemMoved(host, journal))
  const recovery = decideRecovery(journal, { recorded: recorded !== undefined, current, target: request.releaseId, unitsTouched })
  let record: AttemptRecord
  if (recorded !== undefined) {
    await finish(host, recorded)
    record = recorded
  } else if (request.verb === 'restore-data') {
    record = await recoverRestore(attempt, journal)
  } else if (recovery.action === 'await-confirmation') {
    record = await resumeConfirmation(attempt, journal, recovery.wait)
  } else if (recovery.action === 'switch-back') {
    const isKept = (await keptGenerations(host)).includes(request.releaseId)
    // One that cannot be read must not keep the host on a release that has failed.
    const failed = isKept ? await generationManifest(host, request.releaseId).catch(() => null) : null
    const reason = `${journal.reason ?? 'the transaction was interrupted after the switch'}${told}`
    record = await switchBack(attempt, { journal, failed: failed?.manifest ?? null, reason })
  } else {
    if (recovery.action === 'finish-adoption') await finishAdoption(host, journal.startedAt)
    const reason = `nothing was switched: the transaction was interrupted before${told}`
    record = await finishAttempt(attempt, { verdict: 'UNCHANGED', reason, previous: current })
  }
  await removeLeftovers(host)
  // Only of this attempt: another's request may be on its way into its folder just now.
  for (const path of await temporariesIn(host, attemptFolder(host, journal.attempt))) await rm(path, { force: true })
  return record
}

/** Files, links and folders that were being prepared when something was cut off. */
export async function leftovers(host: Host): Promise<string[]> {
  const { prefix, releases, state, roots, data } = host.paths
  const found = await Promise.all([prefix, releases, state, roots, data].map((folder) => temporariesIn(host, folder)))
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
