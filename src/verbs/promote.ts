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
import { copyForRecord, expressly, type Actor, type CopySummary, type ExpectedRelease, type Expressly } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION, type ApplyRequest, type PrepareResult } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { UnitPreview } from '#domain/protocol/release-result'
import { reasonOf } from '#domain/errors/reason-of'
import { inPhase, warn } from '#domain/report/event'
import { readOnlyRunner } from '#tools/run/read-only'
import { together } from '#tools/run/together'
import { confirmer } from '#steps/promote/confirm-release'
import { partition } from '#steps/promote/copy-missing'
import { plannedBackup, requireBackupPossible } from '#steps/plan/backup'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import { newestStatement } from '#steps/evidence/newest-statement'
import { failedGate, runGates, type GateOptions } from '#steps/gates/gates'
import { grindClosure, missingPathsError } from '#steps/bundle/grind-closure'
import { decideRelease, type GateDecision } from '#steps/gates/decide-release'
import { pruneDeltas } from '#steps/deltas/cache'
import { encodeEarly, type EarlyEncodings } from '#steps/deltas/encode-early'
import { keepPromoted } from '#steps/deltas/promoted'
import { copyAll, nothingCopied, prepare, signed, type Promotion } from '#steps/promote/copy-all'
import { loadRules, unexpectedDrift } from '#steps/promote/unexpected-drift'
import { sshHost } from '#steps/agent/reach'
import { checkBeforeCopy } from '#steps/doctor/preflight'
import { readApprovals, readBundle, type Bundle } from '#steps/bundle/read'
import { snapshotsAround, type SnapshotFiles, type SnapshotsAround } from '#steps/evidence/snapshots-around'
import { manifestOfOtherApplication } from '#domain/errors/catalogue'
import type { Context } from '#steps/context'
import { connectTo, type ClientOptions, type HostClient } from '#steps/agent/host-client'
import { notified, type Since } from '#steps/notify/notified'
import { writeDriftMetrics } from '#steps/metrics/write-drift'

export interface PromoteOptions extends ClientOptions, Expressly {
  /** The configuration's folder: its gates run in it. */
  readonly directory: string
  /** A manifest.json or the folder that contains it; its manifest.sig and inventory.json are beside it. */
  readonly bundle: string
  /** The release that was approved: any other is refused. */
  readonly expectedReleaseId?: string | undefined
  readonly actor: Actor
  /** A file of approvals; that beside the manifest without it. */
  readonly approvalsFile?: string | undefined
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Lets the host fetch paths from its policy's substituters that the build host does not have. */
  readonly allowHostFallback?: boolean
  /** Have the host back up the data first, even if the manifest does not declare a schema change. */
  readonly schemaChange?: boolean
  /** An open client of the host, which stays open; without one, one is opened and closed. */
  readonly client?: HostClient | undefined
  /** What a preflight would warn of was reported already: a dry run came first. */
  readonly isCheckedHost?: boolean
  /** What the trace of this promote begins with, when it is a part of more. */
  readonly since?: Since | undefined
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
  /** Units that the current release lists and this one does not, and what would be done to them. */
  readonly removed: readonly UnitPreview[]
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
  /** The host's statements of the two attempts, as texts of DSSE envelopes that the same key signed. */
  readonly statement?: string
  readonly rollbackStatement?: string
  /** Files of the records that the host signed, of its signatures and of its statements; absent where there are none. */
  readonly signedRecords?: readonly string[]
  /** Only of a dry run. */
  readonly plan?: PromotePlan
  /** Absent when none were requested, or nothing was started. */
  readonly snapshots?: SnapshotFiles
  /**
   * What changed on the host although the release did not require it, by the two snapshots; absent unless both are there and it is
   * COMMITTED.
   */
  readonly drift?: readonly Finding[]
}

/**
 * Copies a release to a host and makes it current there. Everything that can be refused is refused before anything is copied.
 * Throws InputError, HostError and GateError when nothing was changed; from then on it ends in a verdict.
 */
export async function promote(options: PromoteOptions, context: Context): Promise<PromoteResult> {
  return notifiedPromote(options, context, (within) => promoteSilently(options, within))
}

/** Runs a promote, of one try or several, and notifies of its outcome; of a dry run there is none. */
export function notifiedPromote(
  options: PromoteOptions,
  context: Context,
  work: (context: Context) => Promise<PromoteResult>,
): Promise<PromoteResult> {
  return options.dryRun === true ? work(context) : notified({ ...options, action: 'promote' }, context, work)
}

/** Promotes as `promote` does, without notifying of the outcome. */
export function promoteSilently(options: PromoteOptions, context: Context): Promise<PromoteResult> {
  // The only place that distinguishes how a dry run works: it inspects with a read-only runner, and reports a plan instead of promoting.
  if (options.dryRun === true) return withPromotion(options, { ...context, runner: readOnlyRunner(context.runner) }, planOf)
  return withPromotion(options, context, promoteToHost)
}

/** Keeps what the host runs now on this machine, for the next copy to it. A failure is a warning: the release is decided. */
async function keepBases({ options, context, bundle, grind }: StartedPromotion, verdict: Verdict): Promise<void> {
  if (verdict !== 'COMMITTED' && verdict !== 'UNCHANGED') return
  const { config, hostName } = options
  const place = { stateFolder: stateFolder(options.environment, homedir()), application: config.application }
  const closure = grind.closure.paths.filter(({ path }) => path !== grind.manifestPath && grind.packable.has(path))
  try {
    const release = { host: hostName, releaseId: bundle.releaseId, closure }
    await keepPromoted(place, { release, hosts: Object.keys(config.hosts) }, context.runner)
    await pruneDeltas(place.stateFolder)
  } catch (error) {
    warn(context.reporter, `The release is not kept on this machine, so the next copy to ${hostName} may be larger: ${reasonOf(error)}.`)
  }
}

/** A release of this machine, and the connected host that it is promoted to. */
interface StartedPromotion extends Promotion {
  readonly options: PromoteOptions
  readonly context: Context
}

/** Reads the release, connects to its host, and continues with both. */
async function withPromotion(
  options: PromoteOptions,
  context: Context,
  work: (promotion: StartedPromotion) => Promise<PromoteResult>,
): Promise<PromoteResult> {
  const bundle = await readChecked(options)
  await using stack = new AsyncDisposableStack()
  // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links removes what they keep.
  const folder = stack.use(await makeTemporaryFolder(join(stateFolder(options.environment, homedir()), 'temporary'), 'promote'))
  const reading = inPhase(context.reporter, 'manifest', () => grindClosure(bundle, join(folder.path, 'root'), context.runner))
  const early = options.dryRun === true ? undefined : encodeAhead(options, { bundle, reading, stack }, context)
  const [connection, closure] = await Promise.allSettled([
    options.client?.reportingTo(context.reporter) ?? connectTo(options, context).then((client) => stack.use(client)),
    reading,
  ])
  if (connection.status === 'rejected') throw connection.reason
  if (closure.status === 'rejected') throw closure.reason
  const bases = { root: join(folder.path, 'base'), stateFolder: stateFolder(options.environment, homedir()), early }
  return await work({ options, context, bundle, client: connection.value, grind: closure.value, bases })
}

interface Reading {
  readonly bundle: Bundle
  readonly reading: ReturnType<typeof grindClosure>
  /** Ends what was begun in vain. */
  readonly stack: AsyncDisposableStack
}

/** Begins to encode what changed since the last promote to this host, while the connection is made. */
function encodeAhead(options: PromoteOptions, { bundle, reading, stack }: Reading, { runner }: Context): EarlyEncodings {
  const ended = new AbortController()
  stack.defer(() => ended.abort())
  const place = { stateFolder: stateFolder(options.environment, homedir()), application: options.config.application }
  const release = reading.then(({ packable }) => ({ ...place, releaseId: bundle.releaseId, paths: packable }))
  return encodeEarly({ release, host: options.hostName, signal: ended.signal }, runner)
}

/** Returns the bundle. Refuses what can be refused without the host. */
async function readChecked(options: PromoteOptions): Promise<Bundle> {
  const { config, hostName } = options
  const bundle = await readBundle(options.bundle, options.expectedReleaseId)
  sshHost(config, hostName)
  if (bundle.manifest.application !== config.application) {
    throw manifestOfOtherApplication(bundle.manifest, config.application)
  }
  requireBackupPossible(bundle.manifest, options.schemaChange === true)
  return options.approvalsFile === undefined ? bundle : { ...bundle, approvals: await approvalsOf(options.approvalsFile) }
}

/** Returns the text of a file of approvals. Throws InputError `file-unreadable` for one that is not there. */
async function approvalsOf(file: string): Promise<string> {
  const text = await readApprovals(file)
  if (text !== undefined) return text
  throw new InputError('file-unreadable', `There is no file of approvals ${quote(file)}.`, { hint: 'Make one with grind-to-prod approve.' })
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
    reason: `A dry run: ${needs.missing.length} paths (${narBytes} bytes) would be copied to ${client.name}, and ${restarts.length} of ${manifest.units.length} units restarted.`,
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

async function promoteToHost(promotion: StartedPromotion): Promise<PromoteResult> {
  const { options, grind } = promotion
  // A release that may still be refused must leave no trace on the host, so the host is only inspected first.
  const mayBeRefused = grind.lacking.length > 0 || options.config.gates.beforePromote.length > 0
  const needs = await prepare(promotion, mayBeRefused ? 'look' : 'commit')
  if (needs.alreadyCurrent) {
    await keepBases(promotion, 'UNCHANGED')
    return unchanged(promotion, needs)
  }
  const { substitute } = partition(grind, needs.missing)
  if (substitute.length > 0 && options.allowHostFallback !== true) throw missingPathsError(substitute)
  await checkHost(promotion, needs)
  const passed = await passGates(promotion)
  const attempt = randomUUID()
  const snapshots = snapshotsAround({ ...options, folder: snapshotFolder(promotion), attempt }, promotion.context)
  // Until the release is applied nothing that runs changes: the host's state is taken while the paths are copied.
  const [copied] = await Promise.allSettled([
    mayBeRefused ? prepare(promotion, 'commit').then((ready) => copyAll(promotion, ready)) : copyAll(promotion, needs),
    snapshots.take('before', promotion.client),
  ])
  if (copied.status === 'rejected') throw copied.reason
  const copy = copied.value
  const applied = await applyRelease(promotion, { attempt, copy, snapshots })
  return { ...nothingYet(promotion, needs), copy, ...applied, gates: [...passed, ...applied.gates] }
}

/** Checks what `doctor` does of the host that answered just now. A rehearsal has reported it already. */
async function checkHost({ options, context, client, grind, bundle }: StartedPromotion, needs: PrepareResult): Promise<void> {
  if (options.isCheckedHost === true) return
  const components = [...new Set(Object.values(bundle.manifest.components).map(({ storePath }) => storePath))]
  await checkBeforeCopy({ host: client.name, needs, grind, components, answeredAt: Date.now() }, context.reporter)
}

/** Returns the result of a promote that has done nothing yet. */
function nothingYet({ bundle, grind }: Promotion, needs: PrepareResult) {
  const { releaseId } = bundle
  return { releaseId, previousRelease: needs.currentRelease, record: null, copy: nothingCopied(grind, needs), gates: [], rollback: null }
}

function unchanged(promotion: Promotion, needs: PrepareResult): PromoteResult {
  return { ...nothingYet(promotion, needs), verdict: 'UNCHANGED', reason: `${promotion.client.name} already runs this release.` }
}

type AppliedRelease = Omit<PromoteResult, 'releaseId' | 'previousRelease' | 'copy' | 'plan'>

function snapshotFolder({ options: { snapshots }, bundle }: StartedPromotion): string | undefined {
  return snapshots === true ? bundle.folder : snapshots
}

/** An attempt for which everything is on the host. */
interface CopiedRelease {
  readonly attempt: string
  readonly copy: CopySummary
  readonly snapshots: SnapshotsAround
}

/** Makes the release current, and has it confirmed and checked by its gates, or rolls back; with the evidence of all that. */
async function applyRelease(promotion: StartedPromotion, copied: CopiedRelease): Promise<AppliedRelease> {
  const { options, context, client, bundle } = promotion
  const { reporter } = context
  const { snapshots } = copied
  const request = applyRequest(promotion, copied)
  const afterApply = { ...options, gates: gatesOf('afterApply', promotion) }
  const confirming = confirmer(afterApply, context)
  const applying = snapshots.ready(client.reportingTo(confirming.reporter))
  const attempting = applying.attempt({ verb: 'apply', request })
  // What comes after the verdict is loaded meanwhile; what fails here fails again when it is used.
  void loadRules().catch(() => undefined)
  const concluded = await attempting
  const { record, signature } = concluded
  const ran = await confirming.gates()
  const decision: Pick<GateDecision, 'verdict' | 'gates'> & Partial<GateDecision> =
    concluded.verdict === 'COMMITTED' && record !== null
      ? await decideRelease(client, { ...afterApply, ran, record })
      : { verdict: concluded.verdict, gates: ran ?? [] }
  const { rollback = null, rollbackSignature, rollbackStatement } = decision
  const evidence = async () => {
    if (decision.verdict !== 'UNKNOWN') await snapshots.take('after', client)
    // The snapshot after is named by the statement of the newest attempt.
    const [ofRelease, ofRollback] = await Promise.all([
      newestStatement(client, concluded, snapshots),
      newestStatement(client, { record: rollback, statement: rollbackStatement }, snapshots),
    ])
    const records = [
      { record, signature, statement: ofRelease },
      { record: rollback, signature: rollbackSignature, statement: ofRollback },
    ]
    return keepSignedRecords(snapshotFolder(promotion), records, reporter)
  }
  // The verdict is known, and these do not depend on each other.
  const [kept] = await together([evidence(), keepBases(promotion, decision.verdict)])
  const isCommitted = decision.verdict === 'COMMITTED'
  const drift = isCommitted ? await unexpectedDrift(options, { manifest: bundle.manifest, snapshots: snapshots.pair() }, reporter) : {}
  if (drift.drift !== undefined) await writeDriftMetrics({ ...options, check: 'promote', findings: drift.drift }, reporter)
  return { ...concluded, rollback, ...decision, ...kept, ...snapshots.result(), ...drift }
}

function applyRequest({ options, client, bundle, grind }: StartedPromotion, { attempt, copy }: CopiedRelease): ApplyRequest {
  return {
    protocol: PROTOCOL_VERSION,
    releaseId: bundle.releaseId,
    manifestPath: grind.manifestPath,
    attempt,
    expectCurrent: options.expectCurrent,
    actor: options.actor,
    copy: copyForRecord(copy),
    ...signed(bundle),
    ...expectedHost(options.config, client.name),
    ...(options.schemaChange === true ? { schemaChange: true } : {}),
    ...expressly(options),
  }
}

function gatesOf(stage: GateStage, { options: { config, directory, hostName }, bundle }: StartedPromotion): GateOptions {
  const { role } = findHost(config, hostName)
  const facts = { releaseId: bundle.releaseId, application: config.application, hostName, role, manifestFile: bundle.file }
  return { stage, gates: config.gates[stage], directory, facts }
}

/** Runs the gates before the copy. Throws GateError when one fails. */
async function passGates(promotion: StartedPromotion): Promise<GateOutcome[]> {
  const outcomes = await runGates(gatesOf('beforePromote', promotion), promotion.context)
  const failed = failedGate(outcomes)
  if (failed === undefined) return outcomes
  throw new GateError(
    `Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${promotion.client.name} and nothing changed there.`,
    outcomes,
    { hint: 'Fix the cause, and promote again.' },
  )
}

function plannedGates({ config }: PromoteOptions): PromotePlan['gates'] {
  return gateStages.flatMap((stage) => config.gates[stage].map(({ name }) => ({ name, stage })))
}
