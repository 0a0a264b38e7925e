import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import { attemptFolder } from '../attempt/attempts.ts'
import { generationFolder } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { planPrune, type PrunePlan } from './plan-prune.ts'
import { sweepPrepared } from './prepared.ts'
import { pruneBackups } from '../data/prune-backups.ts'
import { removeRoots } from './roots.ts'
import { info, warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

/**
 * Removes what is beyond the policy's retention once a release is committed. Best effort, because the release is already committed: a
 * failure is a note.
 */
export async function prune(host: Host): Promise<void> {
  try {
    const plan = await planPrune(host)
    await carryOut(host, plan)
    const names = plan.removed.map(({ generation }) => generation)
    if (names.length > 0) info(host.reporter, `Removed ${names.length} old release(s): ${names.join(', ')}.`)
  } catch (error) {
    warn(host.reporter, `Old releases could not be removed: ${reasonOf(error)}.`)
  }
}

/**
 * Runs a plan: of each generation it removes first the folder (its manifest goes to the backups), then the root, so that a generation
 * always has a root. The caller has the lock.
 */
export async function carryOut(host: Host, plan: PrunePlan): Promise<void> {
  for (const { generation } of plan.removed) await removeGeneration(host, generation)
  for (const generation of plan.abandoned) await removeRoots(host, generation)
  await pruneBackups(host)
  await sweepPrepared(host)
  for (const attempt of plan.attempts.removed) await rm(attemptFolder(host, attempt), { recursive: true, force: true })
  for (const name of plan.backups.removed) await rm(join(host.paths.backups, name), { force: true })
}

async function removeGeneration(host: Host, generation: string): Promise<void> {
  const folder = generationFolder(host, generation)
  const temporary = temporaryName(folder)
  await mkdir(host.paths.backups, { recursive: true, mode: 0o700 })
  await rename(join(folder, 'manifest.json'), join(host.paths.backups, `${generation}.json`)).catch(() => undefined)
  await rename(folder, temporary)
  await syncFolder(host.paths.releases)
  await rm(temporary, { recursive: true })
  await removeRoots(host, generation)
}
