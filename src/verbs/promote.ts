import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { homedir } from 'node:os'
import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { Verdict } from '#domain/activation/verdict'
import { findHost } from '#domain/config/find-host'
import { gateStages, type GateStage } from '#domain/config/schema'
import { GateError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { stateFolder } from '#tools/files/state-folder'
import type { Finding } from '#domain/drift/finding'
import { copyForRecord, type Actor, type CopySummary, type ExpectedRelease } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase, type Reporter } from '#domain/report/event'
import { readOnlyRunner } from '#tools/run/read-only'
import type { Runner } from '#tools/run/runner'
import { borrowed, type SshConnection } from '#tools/ssh/connection'
import { concludeAttempt, type ConcludeOptions } from '#steps/agent/conclude-attempt'
import { confirmer } from '#steps/promote/confirm-release'
import { partition } from '#steps/promote/copy-missing'
import { plannedBackup, requireBackupPossible } from '#steps/plan/backup'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import { failedGate, runGates, type GateOptions } from '#steps/gates/gates'
import { grindClosure, missing } from '#steps/bundle/grind-closure'
import { judgeRelease, type Judged } from '#steps/gates/judge-release'
import { copyAll, nothingCopied, preparation, signed } from '#steps/promote/copy-all'
import { unexpectedDrift } from '#steps/promote/unexpected-drift'
import { reachHost, sshHost } from '#steps/agent/reach'
import { readBundle, type Bundle } from '#steps/bundle/read'
import { snapshotsAround, type SnapshotFiles } from '#steps/evidence/snapshots-around'

export interface PromoteOptions extends ConcludeOptions {
  /** The configuration's folder: its gates run in it. */
  readonly directory: string
  /** A manifest.json or the folder that contains it; its manifest.sig and inventory.json are beside it. */
  readonly bundle: string
  /** The release that was approved: any other is refused. */
  readonly expectedReleaseId?: string | undefined
  readonly actor: Actor
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Lets the host fetch paths from its policy's substituters that the build host does not have. */
  readonly allowHostFallback?: boolean
  /** Have the host back up the data first, even if the manifest does not declare a schema change. */
  readonly schemaChange?: boolean
  /** An open connection to the host, which stays open; without one, one is opened and closed. */
  readonly connection?: SshConnection | undefined
  /** Only inspect and report; write nothing, here or there. */
  readonly dryRun?: boolean
  /** Folder for snapshots of the host before and after; `true` for the bundle's own, and none are taken without. */
  readonly snapshots?: string | true | undefined
}

/** What a promote would do. */
interface PromotePlan {
  readonly missing: readonly string[]
  /** Those of them that the build host does not have either, and would fetch from elsewhere. */
  readonly lacking: readonly string[]
  readonly narBytes: number
  /** Units that would be restarted, as far as the host can know now. */
  readonly restarts: readonly string[]
  /** Data folders that the host would back up. */
  readonly backup: readonly string[]
  /** Gates that would run. */
  readonly gates: readonly { readonly name: string; readonly stage: GateStage }[]
  /** Seconds within which the release must be confirmed, or the host rolls back; null when it needs no confirmation. */
  readonly confirmWithinSeconds: number | null
}

export interface PromoteResult {
  readonly verdict: Verdict
  /** One sentence. */
  readonly reason: string
  readonly releaseId: string
  readonly previousRelease: string | null
  /** The host's record of the attempt; null when none was made or it is not known. */
  readonly record: AttemptRecord | null
  readonly copy: CopySummary
  /** The result of each gate that ran. */
  readonly gates: readonly GateOutcome[]
  /** The host's record of the rollback, when a failed gate caused one after the host had committed the release. */
  readonly rollback: AttemptRecord | null
  /** The host's signatures of the two records, by its own ssh key; absent where there is no record, or the host could not sign. */
  readonly signature?: string
  readonly rollbackSignature?: string
  /** Files of the records that the host signed, and of its signatures; absent where there are none. */
  readonly signedRecords?: readonly string[]
  /** Only of a dry run. */
  readonly plan?: PromotePlan
  /** Absent when none were requested, or nothing was started. */
  readonly snapshots?: SnapshotFiles
  /**
   * What changed on the host although the release did not ask for it, by the two snapshots; absent unless both are there and it is
   * COMMITTED.
   */
  readonly drift?: readonly Finding[]
}

/**
 * Copies a release to a host and makes it current there. Everything that can be refused is refused before anything is copied.
 * Throws InputError, HostError and GateError when nothing was changed; from then on it ends in a verdict.
 */
export async function promote(options: PromoteOptions, runner: Runner, reporter: Reporter): Promise<PromoteResult> {
  const { config, hostName } = options
  const bundle = await readBundle(options.bundle, options.expectedReleaseId)
  sshHost(config, hostName)
  if (bundle.manifest.application !== config.application) {
    throw new InputError(
      'wrong-application',
      `The manifest is of ${quote(bundle.manifest.application)}, but grind-to-prod.yml is of ${quote(config.application)}; give the manifest that was built from this repository.`,
    )
  }

  requireBackupPossible(bundle.manifest, options.schemaChange === true)
  // A dry run neither fetches missing paths to this machine nor roots the release here.
  const local = options.dryRun === true ? readOnlyRunner(runner) : runner
  await using stack = new AsyncDisposableStack()
  // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links takes what they hold.
  const folder = stack.use(await makeTemporaryFolder(join(stateFolder(options.environment, homedir()), 'temporary'), 'promote'))
  const [reached, looked] = await Promise.allSettled([
    options.connection === undefined ? reachHost(options, runner, reporter) : borrowed(options.connection),
    inPhase(reporter, 'manifest', () => grindClosure(bundle, join(folder.path, 'root'), local)),
  ])
  if (reached.status === 'fulfilled') stack.use(reached.value)
  if (reached.status === 'rejected') throw reached.reason
  if (looked.status === 'rejected') throw looked.reason
  const connection = reached.value
  const grind = looked.value

  const prepare = preparation(options, { connection, bundle, grind }, runner, reporter)
  // A release that may still be refused must leave no trace on the host, so the host is only inspected first.
  const onlyLook = options.dryRun === true || grind.lacking.length > 0 || config.gates.beforePromote.length > 0
  const before = await prepare(onlyLook)
  const result = {
    releaseId: bundle.releaseId,
    previousRelease: before.currentRelease,
    record: null,
    copy: nothingCopied(grind, before),
    gates: [],
    rollback: null,
  }
  if (before.alreadyCurrent) return { ...result, verdict: 'UNCHANGED', reason: `${hostName} already runs this release.` }
  const { infos, substitute } = partition(grind, before.missing)
  if (options.dryRun === true) {
    const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
    const restarts = (before.units ?? []).filter(({ step }) => step === 'restart').map(({ unit }) => unit)
    return {
      ...result,
      verdict: 'UNCHANGED',
      reason: `A dry run: ${before.missing.length} paths (${narBytes} bytes) would be copied to ${hostName}, and ${restarts.length} of ${bundle.manifest.units.length} units restarted.`,
      plan: {
        missing: before.missing,
        lacking: substitute,
        narBytes,
        restarts,
        backup: plannedBackup(bundle.manifest, options.schemaChange === true),
        gates: plannedGates(options),
        confirmWithinSeconds: bundle.manifest.confirm?.deadlineSeconds ?? null,
      },
    }
  }
  if (substitute.length > 0 && options.allowHostFallback !== true) throw missing(substitute)

  const passed = await passGates(options, bundle, runner, reporter)
  const rooted = onlyLook ? await prepare(false) : before
  const copy = await copyAll(options.hostName, { connection, bundle, grind, prepare }, rooted, runner, reporter)
  const request = {
    protocol: PROTOCOL_VERSION,
    releaseId: bundle.releaseId,
    manifestPath: grind.manifestPath,
    attempt: randomUUID(),
    expectCurrent: options.expectCurrent,
    actor: options.actor,
    copy: copyForRecord(copy),
    ...signed(bundle),
    ...expectedHost(config, hostName),
    ...(options.schemaChange === true ? { schemaChange: true } : {}),
  } as const
  const afterApply = { ...options, gates: gatesOf('afterApply', options, bundle) }
  const confirming = confirmer(afterApply, runner, reporter)
  const folderOfSnapshots = options.snapshots === true ? bundle.folder : options.snapshots
  const snapshots = snapshotsAround({ ...options, folder: folderOfSnapshots, attempt: request.attempt }, runner, reporter)
  await snapshots.take('before', connection)
  const concluded = await concludeAttempt(options, connection, { verb: 'apply', request }, runner, confirming.reporter)
  const ran = await confirming.gates()
  const ended = { ...result, ...concluded, copy, gates: [...passed, ...(ran ?? [])] }
  const judged =
    concluded.verdict === 'COMMITTED' && concluded.record !== null
      ? await judgeRelease({ ...afterApply, ran, record: concluded.record }, connection, runner, reporter)
      : { verdict: concluded.verdict, gates: ran ?? [] }
  if (judged.verdict !== 'UNKNOWN') await snapshots.take('after', connection)
  const { signature } = concluded
  const { rollback = null, rollbackSignature }: Partial<Judged> = judged
  const records = [
    { record: concluded.record, signature },
    { record: rollback, signature: rollbackSignature },
  ]
  const keptRecords = await keepSignedRecords(folderOfSnapshots, records, reporter)
  const drift = judged.verdict === 'COMMITTED' ? await unexpectedDrift(options, bundle.manifest, snapshots.pair(), reporter) : {}
  return { ...ended, ...judged, gates: [...passed, ...judged.gates], ...keptRecords, ...snapshots.result(), ...drift }
}

function gatesOf(stage: GateStage, { config, directory, hostName }: PromoteOptions, bundle: Bundle): GateOptions {
  const { role } = findHost(config, hostName)
  const facts = { releaseId: bundle.releaseId, application: config.application, hostName, role, manifestFile: bundle.file }
  return { stage, gates: config.gates[stage], directory, facts }
}

/** Runs the gates before the copy. Throws GateError when one fails. */
async function passGates(options: PromoteOptions, bundle: Bundle, runner: Runner, reporter: Reporter): Promise<GateOutcome[]> {
  const outcomes = await runGates(gatesOf('beforePromote', options, bundle), runner, reporter)
  const failed = failedGate(outcomes)
  if (failed === undefined) return outcomes
  throw new GateError(
    `Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${options.hostName} and nothing changed there; fix the cause, and promote again.`,
    outcomes,
  )
}

function plannedGates({ config }: PromoteOptions): PromotePlan['gates'] {
  return gateStages.flatMap((stage) => config.gates[stage].map(({ name }) => ({ name, stage })))
}
