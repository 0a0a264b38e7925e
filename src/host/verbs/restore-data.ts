import { InputError } from '#domain/errors/errors'
import type { Actor } from '#domain/protocol/attempt'
import type { AttemptResult, RestorePlanResult } from '#domain/protocol/messages'
import { runAttempt } from './apply.ts'
import { dataUnits } from '../data/data-units.ts'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { requireFree } from '../attempt/lock.ts'
import { describePlan, findBackup, planRestore, restoreWarnings } from '../data/plan-restore.ts'
import { recover } from './recover.ts'

export interface RestoreDataOptions {
  readonly attempt: string
  readonly actor: Actor
  /** The release before whose apply the backup was taken, by its id or the beginning of it. */
  readonly release: string
  /** The attempt that took the backup; when absent, the last one before an attempt of that release could have changed the data. */
  readonly backup?: string
  readonly dryRun: boolean
}

/**
 * Restores the data from before a release was applied. A separate verb and only for root on the host: no rollback does it implicitly, and
 * no deploy key can request it. The replaced data is kept beside it. Throws InputError `unknown-release` or `not-permitted`, HostError
 * `busy`, `restore-blocked`, `path-corrupt` or `path-missing`.
 */
export async function restoreData(host: Host, options: RestoreDataOptions): Promise<AttemptResult | RestorePlanResult> {
  await requireTrustedPlaces(host)
  if (options.dryRun) await requireFree(host)
  else await recover(host, 'refuse')
  const index = await findBackup(host, options.release, options.backup)
  if (index.program !== null && host.permitted.dataProgram !== true) {
    throw new InputError(
      'not-permitted',
      `The backup was made by ${index.program.link}, a program of the release, but the policy of ${host.name} does not allow such a program to run as root.`,
      { hint: 'Set "dataProgram": true there to restore with it.' },
    )
  }
  if (options.dryRun) {
    const ready = await planRestore(host, index, 'TIME')
    const { stopped, held } = await dataUnits(host, { current: await currentGeneration(host), releaseId: index.releaseId })
    return { plan: describePlan(host, ready, { units: [...held.stop, ...stopped], warnings: await restoreWarnings(host, index) }) }
  }
  return runAttempt(host, options.attempt, async () => ({
    schemaVersion: 1,
    verb: 'restore-data',
    attempt: options.attempt,
    releaseId: index.releaseId,
    manifestPath: null,
    backup: index.attempt,
    actor: options.actor,
    requestedAt: new Date().toISOString(),
  }))
}
