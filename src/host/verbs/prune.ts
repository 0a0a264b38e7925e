import type { Generation } from '#domain/activation/prune'
import type { ExpectedHost } from '#domain/protocol/expected-host'
import type { PruneResult } from '#domain/protocol/messages'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { collectableBytes } from '../release/collectable.ts'
import { holdingLock } from '../attempt/hold-lock.ts'
import type { Host } from '#machine/host'
import { releaseSource } from '#machine/release/release-source'
import { requireTrustedPlaces } from '../open-host.ts'
import { planPrune, type PrunePlan } from '../release/plan-prune.ts'
import { carryOut } from '../release/prune.ts'
import { recover } from './recover.ts'

/**
 * Removes what is beyond the policy's retention now, as every commit does too, and reports what was removed and why the rest stays.
 * Collects no garbage: the host does that itself, and only removes paths without a root. Throws HostError `busy` while a transaction runs.
 */
export async function pruneOnRequest(
  host: Host,
  { dryRun, expectHost }: { readonly dryRun: boolean; readonly expectHost?: ExpectedHost | undefined },
): Promise<PruneResult> {
  await requireExpectedHost(host, expectHost)
  if (dryRun) return resultOf(host, await planPrune(host), true)
  await requireTrustedPlaces(host)
  await recover(host, 'refuse')
  return holdingLock(host, 'pruning', async () => {
    const plan = await planPrune(host)
    const result = await resultOf(host, plan, false)
    await carryOut(host, plan)
    return result
  })
}

async function resultOf(host: Host, plan: PrunePlan, dryRun: boolean): Promise<PruneResult> {
  const going = plan.removed.map(({ generation }) => generation)
  const staying = plan.kept.map(({ generation }) => generation)
  return {
    host: host.name,
    application: host.application,
    dryRun,
    removed: await Promise.all(plan.removed.map((release) => named(host, release))),
    kept: await Promise.all(plan.kept.map(async ({ why, ...release }) => Object.assign(await named(host, release), { why }))),
    abandoned: [...plan.abandoned],
    attempts: { removed: plan.attempts.removed.length, kept: plan.attempts.kept },
    dataBackups: [...plan.dataBackups],
    backups: { removed: plan.backups.removed.length, kept: plan.backups.kept },
    collectableBytes: await collectableBytes(host, going, staying),
  }
}

async function named(host: Host, { generation, lastUsed }: Generation): Promise<PruneResult['removed'][number]> {
  const source = await releaseSource(host, generation)
  return { release: generation, lastUsed, ...(source === undefined ? {} : { source }) }
}
