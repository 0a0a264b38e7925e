import { randomUUID } from 'node:crypto'
import type { PrepareResult } from '#domain/protocol/messages'
import { readOnlyRunner } from '#tools/run/read-only'
import { together } from '#tools/run/together'
import { partition } from '#steps/promote/copy-missing'
import { plannedBackup } from '#steps/plan/backup'
import { missingPathsError } from '#steps/bundle/grind-closure'
import { copyAll, prepare } from '#steps/promote/copy-all'
import { lastPromoted } from '#steps/deltas/promoted'
import { checkBeforeCopy } from '#steps/doctor/preflight'
import { snapshotsAround } from '#steps/evidence/snapshots-around'
import type { Context } from '#steps/context'
import { notified } from '#steps/notify/notified'
import { applyRelease, keepBases, snapshotFolder } from '#steps/promote/apply-release'
import { withKeptHeads } from '#steps/promote/kept-heads'
import { withNewestHead } from '#steps/promote/newest-head'
import { passGates, plannedGates } from '#steps/promote/promote-gates'
import { nothingYet, unchanged, type PromoteOptions, type PromoteResult, type StartedPromotion } from '#steps/promote/promotion'
import { withPromotion } from '#steps/promote/start-promotion'
import { formatCount } from '#domain/report/amount'

/**
 * Copies a release to a host and makes it current there. Everything that can be refused is refused before anything is copied.
 * Throws InputError, HostError and GateError when nothing was changed; from then on it ends in a verdict.
 */
export async function promote(options: PromoteOptions, context: Context): Promise<PromoteResult> {
  return notifiedPromote(options, context, promoteSilently)
}

/** Runs a promote, of one try or several, and notifies of its outcome; of a dry run there is none. */
export function notifiedPromote(
  options: PromoteOptions,
  context: Context,
  work: (options: PromoteOptions, context: Context) => Promise<PromoteResult>,
): Promise<PromoteResult> {
  if (options.dryRun === true) return work(options, context)
  return notified({ ...options, action: 'promote' }, context, (within, announce) => work({ ...options, announce }, within))
}

/** Promotes as `promote` does, without notifying of the outcome. */
export function promoteSilently(options: PromoteOptions, context: Context): Promise<PromoteResult> {
  // The only place that distinguishes how a dry run works: it inspects with a read-only runner, and reports a plan instead of promoting.
  if (options.dryRun === true) return withPromotion(options, { ...context, runner: readOnlyRunner(context.runner) }, planOf)
  return withPromotion(options, context, async (promotion) => {
    // A host that refuses, or is busy, is not a reason to ask the other host of its pair anything.
    const needs = await firstNeeds(promotion)
    return withNewestHead(promotion, () => withKeptHeads(promotion, () => promoteToHost(promotion, needs)))
  })
}

/** Returns what a promote would do. */
async function planOf(promotion: StartedPromotion): Promise<PromoteResult> {
  const { options, bundle, client, grind } = promotion
  const { manifest } = bundle
  const needs = await prepare(promotion, 'plan')
  if (needs.alreadyCurrent) return unchanged(promotion, needs)
  await checkHost(promotion, needs)
  const { infos, substitute } = partition(grind, needs.missing)
  const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const restarts = (needs.units ?? []).filter(({ step }) => step === 'restart').map(({ unit }) => unit)
  return {
    ...nothingYet(promotion, needs),
    verdict: 'UNCHANGED',
    reason: `A dry run: ${formatCount(needs.missing.length, 'path')} (${formatCount(narBytes, 'byte')}) would be copied to ${client.name}, and ${restarts.length} of ${formatCount(manifest.units.length, 'unit')} restarted.`,
    plan: {
      missing: needs.missing,
      lacking: substitute,
      narBytes,
      restarts,
      removed: (needs.units ?? []).filter(({ removed }) => removed === true),
      backup: plannedBackup(manifest, options.schemaChange === true),
      gates: plannedGates(options),
      confirmWithinSeconds: manifest.confirm?.deadlineSeconds ?? null,
    },
  }
}

/** A release that may still be refused must leave no trace on the host, so the host is only inspected first. */
function mayBeRefused({ options, grind }: StartedPromotion): boolean {
  return grind.lacking.length > 0 || options.config.gates.beforePromote.length > 0
}

async function firstNeeds(promotion: StartedPromotion): Promise<PrepareResult> {
  const warming = warmUpSnapshots(promotion)
  const [needs] = await together([prepare(promotion, mayBeRefused(promotion) ? 'look' : 'commit'), warming])
  return needs
}

async function promoteToHost(promotion: StartedPromotion, needs: PrepareResult): Promise<PromoteResult> {
  const { options, grind } = promotion
  if (needs.alreadyCurrent) {
    const result = unchanged(promotion, needs)
    options.announce?.(result)
    await keepBases(promotion, 'UNCHANGED')
    return result
  }
  const { substitute } = partition(grind, needs.missing)
  if (substitute.length > 0 && options.allowHostFallback !== true) throw missingPathsError(substitute)
  await checkHost(promotion, needs)
  const passed = await passGates(promotion)
  const attempt = randomUUID()
  const snapshots = snapshotsAround({ ...options, folder: snapshotFolder(promotion), attempt }, promotion.context)
  using announced = announcement(promotion, attempt)
  const copyNow = (ready: PrepareResult) => copyAll(promotion, ready, announced.begin)
  // Until the release is applied nothing that runs changes: the host's state is taken while the paths are copied.
  const [copied] = await Promise.allSettled([
    mayBeRefused(promotion) ? prepare(promotion, 'commit').then(copyNow) : copyNow(needs),
    snapshots.take('before', promotion.client).written,
  ])
  if (copied.status === 'rejected') throw copied.reason
  const copy = copied.value
  const applied = await applyRelease(promotion, { attempt, copy, snapshots, previousRelease: needs.currentRelease })
  return { ...nothingYet(promotion, needs), copy, ...applied, gates: [...passed, ...applied.gates] }
}

/** Has the host start the process of the transaction once, while it imports the last paths; until this is disposed of. */
function announcement({ client }: StartedPromotion, attempt: string): Disposable & { readonly begin: () => void } {
  let announced: Disposable | undefined
  return {
    begin: () => void (announced ??= client.announce(attempt)),
    [Symbol.dispose]: () => announced?.[Symbol.dispose](),
  }
}

/**
 * Starts the host's process for the snapshots while it prepares. Not for a release that was the last one to be promoted from here: there is
 * probably nothing to do.
 */
async function warmUpSnapshots(promotion: StartedPromotion): Promise<void> {
  const { client, bundle, bases } = promotion
  if (snapshotFolder(promotion) === undefined) return
  const place = { stateFolder: bases.stateFolder, application: client.application }
  const [last] = await lastPromoted(place, client.name).catch(() => [])
  if (last?.releaseId !== bundle.releaseId) client.prepareSnapshot()
}

/** Checks what `doctor` does of the host that answered just now. A rehearsal has reported it already. */
async function checkHost({ options, context, client, grind, bundle }: StartedPromotion, needs: PrepareResult): Promise<void> {
  if (options.isCheckedHost === true) return
  const components = [...new Set(Object.values(bundle.manifest.components).map(({ storePath }) => storePath))]
  await checkBeforeCopy({ host: client.name, needs, grind, components, answeredAt: Date.now() }, context.reporter)
}
