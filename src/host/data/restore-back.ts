import type { Journal } from '#domain/activation/journal'
import { HostError } from '#domain/errors/errors'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase } from '#domain/report/event'
import { writeJournal } from '../attempt/attempts.ts'
import { backupFolder, programFolder, readBackup } from './backup-index.ts'
import { finishAttempt, type Attempt } from '../attempt/finish-attempt.ts'
import { runDataProgram } from './data-program.ts'
import { dataUnits, startUnits, stopUnits } from './data-units.ts'
import { planRestore } from './plan-restore.ts'
import { putBack } from './replace-folder.ts'
import { requireStayingUp } from '../transaction/switch-back.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { reasonOf } from '#domain/errors/reason-of'

/** Recovers a restore after a crash: nothing to undo while only the archives were unpacked, a rollback from then on. */
export async function recoverRestore(attempt: Attempt, journal: Journal): Promise<AttemptRecord> {
  if (journal.restore === undefined) {
    const reason = 'nothing was restored: the transaction was interrupted before the restore'
    return finishAttempt(attempt, { verdict: 'UNCHANGED', reason, previous: journal.previous })
  }
  return restoreBack(attempt, { ...journal, reason: journal.reason ?? 'the restore was interrupted' })
}

/**
 * Returns the data to its state before the restore, starts the units, checks them, and ends the attempt: ROLLED_BACK when all is healthy,
 * NEEDS_HUMAN when it is not. Idempotent.
 */
export async function restoreBack(attempt: Attempt, journal: Journal): Promise<AttemptRecord> {
  const { host } = attempt
  // Units that a shutdown stops look just like units that have died.
  await requireStayingUp(host)
  const reason = journal.reason ?? ''
  const back = await inPhase(host.reporter, { phase: 'rollback', host: host.name }, async () => {
    await writeJournal(host, { ...journal, step: 'restoring-back' }).catch(() => undefined)
    return goBack(attempt, journal)
  })
  return finishAttempt(attempt, {
    verdict: back.healthy ? 'ROLLED_BACK' : 'NEEDS_HUMAN',
    reason: back.healthy
      ? `${reason}; the data is as it was before the restore`
      : `${reason}; rolled back to the data from before the restore, but the release is unhealthy with it too: ${back.reason}`,
    previous: journal.previous,
    seen: back,
  })
}

async function goBack(attempt: Attempt, journal: Journal): Promise<HealthResult> {
  const { host, request } = attempt
  try {
    const units = await dataUnits(host, { current: journal.previous, releaseId: request.releaseId }, journal.unitsBefore)
    await stopUnits(host, units)
    await putDataBack(attempt, journal)
    return await startUnits(host, units)
  } catch (error) {
    return { healthy: false, reason: reasonOf(error), units: [], health: [] }
  }
}

async function putDataBack({ host, request, startedAt }: Attempt, { restore }: Journal): Promise<void> {
  if (restore === undefined) return
  const stamp = startedAt.replaceAll(/[^0-9TZ]/g, '')
  if (!restore.program) {
    for (const replacement of restore.folders) await putBack(replacement, `${replacement.folder}.failed-restore-${stamp}`)
    return
  }
  // Without this backup the program has not been asked to restore anything yet.
  const before = await readBackup(host, request.attempt)
  if (before === undefined) return
  const { program } = await planRestore(host, before.index, stamp)
  if (program === null)
    throw new HostError('backup-unusable', `The backup of attempt ${request.attempt} on ${host.name} was not made by a program.`, {
      host: host.name,
    })
  const dataFolders = restore.folders.map(({ folder }) => folder)
  await runDataProgram(host, { program, verb: 'restore' }, { folder: programFolder(backupFolder(host, request.attempt)), dataFolders })
}
