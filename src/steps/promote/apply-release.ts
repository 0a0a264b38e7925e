import { homedir } from 'node:os'
import type { Verdict } from '#domain/activation/verdicts'
import { stateFolder } from '#tools/files/state-folder'
import { copyForRecord, expressly, type CopySummary } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { ApplyRequest } from '#domain/protocol/requests'
import { reasonOf } from '#domain/errors/reason-of'
import { warn } from '#domain/report/event'
import { asEmergency } from '#domain/trust/emergency'
import { together } from '#tools/run/together'
import type { ConcludedAttempt } from '../agent/conclude-attempt.ts'
import { confirmer } from './confirm-release.ts'
import { keepSignedRecords } from '../evidence/keep-signed-record.ts'
import { newestStatement } from '../evidence/newest-statement.ts'
import { decideRelease, type GateDecision } from '../gates/decide-release.ts'
import { pruneDeltas } from '../deltas/cache.ts'
import { keepClosure } from '../deltas/promoted-closure.ts'
import { keepPromoted } from '../deltas/promoted.ts'
import { signed } from './copy-all.ts'
import { loadRules, unexpectedDrift } from './unexpected-drift.ts'
import { notTaken, type SnapshotsAround, type Taking } from '../evidence/snapshots-around.ts'
import { writeDriftMetrics } from '../metrics/write-drift.ts'
import { gatesOf } from './promote-gates.ts'
import type { PromoteResult, StartedPromotion } from './promotion.ts'

/** Keeps what the host runs now on this machine, for the next copy to it. A failure is a warning: the release is decided. */
export async function keepBases({ options, context, bundle, grind }: StartedPromotion, verdict: Verdict): Promise<void> {
  if (verdict !== 'COMMITTED' && verdict !== 'UNCHANGED') return
  const { config, hostName } = options
  const place = { stateFolder: stateFolder(options.environment, homedir()), application: config.application }
  const closure = grind.closure.paths.filter(({ path }) => path !== grind.manifestPath && grind.packable.has(path))
  try {
    const release = { host: hostName, releaseId: bundle.releaseId, closure }
    const hosts = Object.keys(config.hosts)
    await together([
      keepPromoted(place, { release, hosts }, context.runner),
      keepClosure({ ...place, host: hostName }, { releaseId: bundle.releaseId, closure: grind.closure }, hosts),
    ])
    await pruneDeltas(place.stateFolder)
  } catch (error) {
    warn(context.reporter, `The release is not kept on this machine, so the next copy to ${hostName} may be larger: ${reasonOf(error)}.`)
  }
}

type AppliedRelease = Omit<PromoteResult, 'releaseId' | 'previousRelease' | 'copy' | 'plan'>

/** Returns where the evidence of a promote is kept on this machine; undefined when it is not kept. */
export function snapshotFolder({ options: { snapshots }, bundle }: StartedPromotion): string | undefined {
  return snapshots === true ? bundle.folder : snapshots
}

/** An attempt for which everything is on the host. */
interface CopiedRelease {
  readonly attempt: string
  readonly copy: CopySummary
  readonly snapshots: SnapshotsAround
  readonly previousRelease: string | null
}

/** Makes the release current, and has it confirmed and checked by its gates, or rolls back; with the evidence of all that. */
export async function applyRelease(promotion: StartedPromotion, copied: CopiedRelease): Promise<AppliedRelease> {
  const { options, context, client, bundle } = promotion
  const { reporter } = context
  const { snapshots, previousRelease } = copied
  const request = applyRequest(promotion, copied)
  const afterApply = { ...options, gates: gatesOf('afterApply', promotion) }
  const confirming = confirmer(afterApply, context)
  // A gate after the release may still have it rolled back.
  const applying = snapshots.ready(client.reportingTo(confirming.reporter), { isLast: afterApply.gates.gates.length === 0 })
  const attempting = applying.attempt({ verb: 'apply', request })
  // What comes after the verdict is loaded meanwhile; what fails here fails again when it is used.
  void loadRules().catch(() => undefined)
  const concluded = await attempting
  const { record } = concluded
  const ran = await confirming.gates()
  const decision: Decision =
    concluded.verdict === 'COMMITTED' && record !== null
      ? await decideRelease(client, { ...afterApply, ran, record })
      : { verdict: concluded.verdict, gates: ran ?? [] }
  options.announce?.({ releaseId: bundle.releaseId, previousRelease, ...concluded, ...decision })
  const { rollback = null } = decision
  // The verdict is known, and these do not depend on each other.
  const after = decision.verdict === 'UNKNOWN' ? notTaken : snapshots.take('after', client)
  const found = after.written.then(async () =>
    decision.verdict === 'COMMITTED'
      ? unexpectedDrift(options, { manifest: bundle.manifest, snapshots: snapshots.pair() }, reporter)
      : undefined,
  )
  const evidence = keepEvidence(promotion, { concluded, decision, after })
  const [kept, drift] = await together([evidence, found, keepBases(promotion, decision.verdict)])
  if (drift?.drift !== undefined) await writeDriftMetrics({ ...options, check: 'promote', findings: drift.drift }, reporter)
  return { ...concluded, rollback, ...decision, ...kept, ...snapshots.result(), ...drift }
}

type Decision = Pick<GateDecision, 'verdict' | 'gates'> & Partial<GateDecision>

/** A release whose verdict is known. */
interface DecidedRelease {
  readonly concluded: ConcludedAttempt
  readonly decision: Decision
  /** The snapshot after it. */
  readonly after: Taking
}

/** Keeps what the host signed. The statement of the newest attempt has the digest of the snapshot after the release. */
async function keepEvidence(promotion: StartedPromotion, { concluded, decision, after }: DecidedRelease) {
  const { options, context, client } = promotion
  const { record, signature } = concluded
  const { rollback = null, rollbackSignature, rollbackStatement } = decision
  const ofRelease = newestStatement(client, concluded, after)
  const ofRollback = newestStatement(client, { record: rollback, statement: rollbackStatement }, after)
  const records = [
    { record, signature, statement: ofRelease },
    { record: rollback, signature: rollbackSignature, statement: ofRollback },
  ]
  const kept = await keepSignedRecords(snapshotFolder(promotion), records, { ...options, reporter: context.reporter })
  // Neither is left behind where a file before it could not be written.
  await Promise.all([ofRelease, ofRollback])
  return kept
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
    ...asEmergency(options),
  }
}
