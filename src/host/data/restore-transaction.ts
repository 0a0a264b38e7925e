import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Journal } from '#domain/activation/journal'
import { InputError } from '#domain/errors/errors'
import { syncFileSystemCommand } from '#tools/files/sync-file-system'
import { temporaryName } from '#tools/files/temporary-name'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase, warn } from '#domain/report/event'
import { expectSuccess } from '#tools/run/expect-success'
import { writeJournal } from '../attempt/attempts.ts'
import { takeBackup } from './backup-data.ts'
import { backupFolder, programFolder, readBackup } from './backup-index.ts'
import { byteProgress } from './byte-progress.ts'
import { finishAttempt, reserveRoom, type Attempt } from '../attempt/finish-attempt.ts'
import { requireDataRoom } from './data-room.ts'
import { runDataProgram } from './data-program.ts'
import { dataUnits, startUnits, stopUnits, type DataUnits } from './data-units.ts'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { unpackFolder } from './pack-folder.ts'
import { planRestore, restoreWarnings, type RestoreReady } from './plan-restore.ts'
import { putInPlace, unpackedFolder } from './replace-folder.ts'
import { restoreBack } from './restore-back.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { reasonOf } from '#domain/errors/reason-of'

interface Prepared extends RestoreReady {
  readonly journal: Journal
  readonly units: DataUnits
  readonly warnings: readonly string[]
}

/**
 * Runs a restore, in the unit that is the application's lock: verify → unpack beside → journal → stop → rename → start → health → record,
 * and rolls back when anything fails after the stop. Ends with exactly one record in the ledger.
 */
export async function restoreInTransaction(attempt: Attempt): Promise<AttemptRecord> {
  const { host, request } = attempt
  const begun: Journal = {
    schemaVersion: 1,
    attempt: request.attempt,
    step: 'begun',
    startedAt: attempt.startedAt,
    previous: null,
    unitsBefore: {},
  }
  let previous: string | null = null
  let prepared: Prepared
  try {
    await writeJournal(host, begun)
    await reserveRoom(host)
    previous = await currentGeneration(host)
    prepared = await prepareRestore(attempt, { ...begun, previous })
    await inPhase(host.reporter, { phase: 'journal', host: host.name }, () => writeJournal(host, prepared.journal))
  } catch (error) {
    await removeUnpacked(host)
    return finishAttempt(attempt, { verdict: 'UNCHANGED', reason: `nothing was restored: ${reasonOf(error)}`, previous })
  }
  const watched = await replaceData(attempt, prepared)
  let { reason } = watched
  if (watched.healthy) {
    try {
      return await commit(attempt, prepared, watched)
    } catch (error) {
      const record = await recordedAttempt(host, request.attempt)
      if (record !== undefined) return record
      reason = `the record could not be written: ${reasonOf(error)}`
    }
  }
  return restoreBack(attempt, { ...prepared.journal, reason })
}

async function commit(attempt: Attempt, { index, intent, journal, warnings }: Prepared, seen: HealthResult): Promise<AttemptRecord> {
  const asides = intent.folders.flatMap(({ aside }) => aside ?? [])
  const kept = asides.length === 0 ? '' : `; the replaced data is kept in ${asides.join(', ')}`
  const record = await finishAttempt(attempt, {
    verdict: 'COMMITTED',
    reason: `the data is restored to ${index.takenAt}, before release ${index.releaseId} was applied, and every check passed${kept}${warnings.map((warning) => `; ${warning}`).join('')}`,
    previous: journal.previous,
    seen,
    restored: { backup: index.attempt, folders: intent.folders.map(({ folder, aside }) => ({ folder, aside })) },
  })
  await removeUnpacked(attempt.host)
  return record
}

/** Does everything before the first unit stops. An error leaves the host unchanged. */
async function prepareRestore({ host, request, startedAt }: Attempt, begun: Journal): Promise<Prepared> {
  if (request.backup === undefined) throw new InputError('request-invalid', 'The request names no backup.')
  const backup = await readBackup(host, request.backup)
  if (backup === undefined) throw new InputError('unknown-release', `The backup of attempt ${request.backup} is gone.`)
  const stamp = startedAt.replaceAll(/[^0-9TZ]/g, '')
  const warnings = await restoreWarnings(host, backup.index)
  for (const message of warnings) warn(host.reporter, `${message}.`)
  const ready = await inPhase(host.reporter, { phase: 'verify', host: host.name }, () => planRestore(host, backup.index, stamp))
  if (ready.program === null) await inPhase(host.reporter, { phase: 'restore', host: host.name }, () => unpackAll(host, ready))
  const units = await dataUnits(host, { current: begun.previous, releaseId: request.releaseId })
  const journal: Journal = { ...begun, step: 'restoring', unitsBefore: { ...units.before }, restore: ready.intent }
  return { ...ready, units, journal, warnings }
}

/** Unpacks every archive beside its folder's place, durably, while the units still run. */
async function unpackAll(host: Host, { index }: RestoreReady): Promise<void> {
  const needed = index.folders.map(({ folder, unpackedBytes }) => ({ place: temporaryName(folder), bytes: unpackedBytes }))
  await requireDataRoom(host, 'Unpacking the data', needed)
  const total = needed.reduce((sum, { bytes }) => sum + bytes, 0)
  const onBytes = byteProgress(host.reporter, { phase: 'restore', total })
  for (const { folder, archive } of index.folders) {
    await rm(temporaryName(folder), { recursive: true, force: true })
    if (archive === null) continue
    const into = unpackedFolder(folder)
    await mkdir(temporaryName(folder), { mode: 0o700 })
    await mkdir(into, { mode: 0o700 })
    const file = join(backupFolder(host, index.attempt), archive)
    await unpackFolder(host, { folder: into, file, timeout: UNPACK_MILLISECONDS, onBytes })
    await expectSuccess(host.runner, syncFileSystemCommand(into))
  }
}

/** As long as the longest backup may take. */
const UNPACK_MILLISECONDS = 24 * 60 * 60 * 1000

/** Stops, replaces, starts and checks. Any error here causes a rollback, never a stop half-way. */
async function replaceData({ host, request }: Attempt, { index, intent, program, units }: Prepared): Promise<HealthResult> {
  try {
    await inPhase(host.reporter, { phase: 'restore', host: host.name }, async () => {
      await stopUnits(host, units)
      if (program === null) {
        for (const replacement of intent.folders) {
          const archived = index.folders.find(({ folder }) => folder === replacement.folder)
          await putInPlace(replacement, archived !== undefined && archived.archive !== null)
        }
        return
      }
      const dataFolders = intent.folders.map(({ folder }) => folder)
      // Backs up what the program is about to overwrite, for a rollback: its units are down now.
      await takeBackup(host, {
        attempt: request.attempt,
        releaseId: request.releaseId,
        takenBefore: 'restore-data',
        folders: dataFolders,
        program,
        timeout: program.timeout,
      })
      await runDataProgram(host, { program, verb: 'restore' }, { folder: programFolder(backupFolder(host, index.attempt)), dataFolders })
    })
    return await startUnits(host, units)
  } catch (error) {
    return { healthy: false, reason: reasonOf(error), units: [], health: [] }
  }
}

/** Takes away what was unpacked and not put in place. Best effort: `recover` does it as well. */
async function removeUnpacked(host: Host): Promise<void> {
  for (const folder of host.permitted.data ?? []) {
    await rm(temporaryName(folder), { recursive: true, force: true }).catch(() => undefined)
  }
}
