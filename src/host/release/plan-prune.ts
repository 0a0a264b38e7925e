import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { chosenRelease, rollbackCandidates } from '#domain/activation/rollback-candidates'
import { selectOld, selectPruned, type Generation, type Remnant } from '#domain/activation/prune'
import { isMissing } from '#tools/files/is-there'
import { attemptSchema } from '#domain/protocol/attempt'
import { readJournal, readRequest } from '../attempt/attempts.ts'
import { currentGeneration, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { lastPromotion, releaseRecords } from '#machine/ledger/ledger-file'
import { stampingAttempt } from '../units/unit-stamps.ts'
import { surplusBackups } from '../data/prune-backups.ts'
import { rootedReleases } from './roots.ts'

/** How long a release that was prepared but never applied keeps its roots: longer than any copy takes. */
const ABANDONED_AFTER_MILLISECONDS = 24 * 60 * 60 * 1000

/** What would be removed, and what stays. */
export interface PrunePlan {
  readonly removed: readonly Generation[]
  readonly kept: readonly (Generation & { readonly why: string })[]
  /** Releases of which only roots are there. */
  readonly abandoned: readonly string[]
  readonly attempts: { readonly removed: readonly string[]; readonly kept: number }
  /** Data backups of releases that go. */
  readonly dataBackups: readonly string[]
  /** Manifests of releases removed long ago; what was there before a take-over is never removed. */
  readonly backups: { readonly removed: readonly string[]; readonly kept: number }
}

/** Lists what is beyond the policy's retention. Changes nothing. */
export async function planPrune(host: Host): Promise<PrunePlan> {
  const { keep, keepDays = 0 } = host.permitted
  const retention = { keep, keepDays }
  const now = Date.now()
  const [generations, current] = [await keptGenerations(host), await currentGeneration(host)]
  const records = await releaseRecords(host, generations)
  const journal = await readJournal(host)
  const request = journal === undefined ? undefined : await readRequest(host, journal.attempt)
  const unfinished = [journal?.previous, request?.releaseId].filter((generation) => typeof generation === 'string')
  const previous = chosenRelease(rollbackCandidates({ records, current, kept: generations }))
  const promoted = (await lastPromotion(host))?.releaseId ?? null
  const rooted = await rootedReleases(host)
  const attempts = (await remnantsIn(host.paths.attempts)).filter(({ name }) => attemptSchema.safeParse(name).success)
  const backups = (await remnantsIn(host.paths.backups)).filter(({ name }) => /^[0-9a-f]{64}\.json$/.test(name))
  // What a unit last ran with is noted there.
  const stamping = await stampingAttempt(host, current)
  const oldAttempts = selectOld(attempts, retention, now).filter((name) => name !== journal?.attempt && name !== stamping)
  const oldBackups = selectOld(backups, retention, now)
  const selected = selectPruned({ generations, current, previous, promoted, unfinished, records, retention, now })
  const kept = selected.kept.map(({ generation }) => generation)
  return {
    ...selected,
    dataBackups: await surplusBackups(host, kept),
    abandoned: rooted
      .filter(({ generation, since }) => !generations.includes(generation) && now - since > ABANDONED_AFTER_MILLISECONDS)
      .map(({ generation }) => generation)
      .filter((generation) => !unfinished.includes(generation)),
    attempts: { removed: oldAttempts, kept: attempts.length - oldAttempts.length },
    backups: { removed: oldBackups, kept: backups.length - oldBackups.length },
  }
}

async function remnantsIn(folder: string): Promise<Remnant[]> {
  try {
    const names = await readdir(folder)
    return await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
