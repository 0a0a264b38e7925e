import { mkdir } from 'node:fs/promises'
import { generationLink, ADOPTED, PREFIX_LINKS } from '#domain/activation/host-paths'
import type { AttemptRequest, Journal } from '#domain/activation/journal'
import { stepForward } from '#domain/activation/system-plan'
import { unitsBack, unitsForward } from '#domain/activation/unit-plan'
import { unlistedUnits } from '#domain/activation/unit-removal'
import { unitNames } from '#domain/config/released-unit'
import { probeSchema } from '#domain/config/probe'
import { HostError, InputError } from '#domain/errors/errors'
import { switchLink } from '#tools/files/switch-link'
import { readyChecks } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { inPhase } from '#domain/report/event'
import { activate, type Wanted } from '../units/activate.ts'
import { writeJournal } from '../attempt/attempts.ts'
import { whyCancelled } from '../attempt/cancellation.ts'
import { requestOnceDecided } from '../attempt/claim-attempt.ts'
import { comparisonForward, requireReloadable } from '../units/comparisons.ts'
import { backUpBeforeApply } from '../data/backup-data.ts'
import { finishAttempt, reserveRoom, openAttempt, type Attempt } from '../attempt/finish-attempt.ts'
import { requireExpectedCurrent } from '../attempt/expect-current.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { currentGeneration, generationManifest, generationManifestPath, keptGenerations } from '#machine/release/generation'
import { requireAdmitted } from '../release/admit.ts'
import { materialize, type StoredRelease } from '../release/materialize.ts'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { keepInvocations } from '../attempt/invocations.ts'
import { isRecoveryOnly } from '../attempt/lock.ts'
import { sweepKilled } from '../attempt/sweep-killed.ts'
import { observeUnits } from '#machine/units/observe-units'
import { requireAcceptance, warnOfEmergency } from '../release/acceptance.ts'
import { readStoredManifest, requireValid, requireWhole, verifyRelease, type VerifiedRelease } from '../release/read-release.ts'
import { recoverUnfinished } from '../transaction/recover-unfinished.ts'
import { restoreInTransaction } from '../data/restore-transaction.ts'
import { keepRoot, rootedManifest, rootRelease } from '../release/roots.ts'
import { planSystem } from '../system/plan-system.ts'
import { commitOrRollBack } from '../transaction/commit-or-roll-back.ts'
import { keepSigners } from '../attempt/signers.ts'
import { unitsAtAdoption } from '../transaction/switch-back.ts'
import { requireUnits } from '../units/require-units.ts'
import { switchSystem } from '../system/switch-system.ts'
import { binState, finishAdoption, adoptBinFolder, adoptSystem } from '../release/adopt-bin-folder.ts'
import { placeShareLink, requireOwnShare } from '../release/share-link.ts'
import type { HealthResult } from '../health/watch-health.ts'
import { reasonOf } from '#domain/errors/reason-of'
import { together } from '#tools/run/together'

/**
 * Runs an attempt, in the unit that is the application's lock: a crash is recovered first, then verify → root → write → journal → switch →
 * restart → health → (confirmation →) commit, and a rollback when anything fails after the switch. Each step is durable before the next
 * begins. Ends with exactly one record in the ledger. Without the attempt's request it does nothing. `recoversOnly` is the answer of
 * `isRecoveryOnly`.
 */
export async function transact(
  host: Host,
  attemptId: string | undefined,
  recoversOnly = isRecoveryOnly(host, attemptId),
): Promise<AttemptRecord | null> {
  const [, isRecovery, request] = await together([
    requireTrustedPlaces(host),
    recoversOnly,
    // The call that started it may still check the release.
    attemptId === undefined ? undefined : requestOnceDecided(host, attemptId),
  ])
  if (!isRecovery && request === undefined) return null
  if (isRecovery) await sweepKilled(host)
  const recovered = await recoverUnfinished(host)
  if (isRecovery || request === undefined) return recovered
  const carry = request.verb === 'restore-data' ? restoreInTransaction : carryOut
  return (await recordedAttempt(host, request.attempt)) ?? carry(openAttempt(host, request, new Date().toISOString()))
}

/** The desired state, before it is known what to compare it with. */
type Uncompared = Omit<Wanted, 'comparison'>

/** What the switch needs, once everything before it is done and durable. */
interface Plan {
  readonly journal: Journal
  readonly wanted: Wanted
  readonly manifest: Manifest | null
}

async function carryOut(attempt: Attempt): Promise<AttemptRecord> {
  const { host, request } = attempt
  let previous: string | null = null
  let plan: Plan
  try {
    const begun: Journal = {
      schemaVersion: 1,
      attempt: request.attempt,
      step: 'begun',
      startedAt: attempt.startedAt,
      previous: null,
      unitsBefore: {},
    }
    await writeJournal(host, begun)
    previous = await currentGeneration(host)
    plan = await prepareSwitch(attempt, begun)
    previous = plan.journal.previous
    await inPhase(host.reporter, { phase: 'journal', host: host.name }, () => writeJournal(host, plan.journal))
  } catch (error) {
    return finishAttempt(attempt, { verdict: 'UNCHANGED', reason: `nothing was switched: ${reasonOf(error)}`, previous })
  }
  const watched = await switchForward(attempt, plan)
  return commitOrRollBack(attempt, { journal: plan.journal, manifest: plan.manifest, watched })
}

/** Switches and checks. Any error here causes a rollback, never a stop half-way. */
async function switchForward({ host, request }: Attempt, { wanted, journal }: Plan): Promise<HealthResult> {
  try {
    await inPhase(host.reporter, { phase: 'switch', host: host.name }, () =>
      switchLink(host.paths.current, generationLink(request.releaseId)),
    )
    const problem = await switchSystem(host, journal)
    if (problem !== null) return { healthy: false, reason: problem, units: [], health: [] }
    return await activate(host, { ...wanted, until: () => whyCancelled(host, request.attempt) }, request.attempt)
  } catch (error) {
    return { healthy: false, reason: reasonOf(error), units: [], health: [] }
  }
}

/** Does everything before the switch. It changes nothing that runs, and an error leaves the host unchanged. */
async function prepareSwitch(attempt: Attempt, begun: Journal): Promise<Plan> {
  const { host, request } = attempt
  // Checked here for good: no other process can change what is current while this unit, which is the lock, runs.
  await requireExpectedHost(host, request.expectHost)
  await requireExpectedCurrent(host, request.expectCurrent)
  const target = await inPhase(host.reporter, { phase: 'verify', host: host.name }, () => verifyBoth(host, request))
  const system = await planSystem(host, request.releaseId, target.manifest)
  if (target.manifest !== null) await backUpBeforeApply(host, request, target.manifest)
  const compare = (previous: string | null) =>
    comparisonForward(host, previous, { after: target.manifest, isRollback: request.verb === 'rollback' })
  const current = await currentGeneration(host)
  const [unitsBefore, comparison] = await together([
    unitsNow(attempt, [...unitNames(target.wanted.units), ...(await namesNoLongerListed(host, target.manifest))]),
    // Read while systemd answers. A host without a release may get one below.
    current === null ? undefined : compare(current),
  ])
  if (host.permitted.prefix === undefined) await beginWithSystem(host, { ...begun, unitsBefore })
  else await beginWithFolder(host, { ...begun, unitsBefore })
  if (target.manifest !== null) await placeShareLink(host, target.manifest)
  const previous = await currentGeneration(host)
  await requireReloadable(host, target.wanted.units, system === undefined ? null : stepForward(system))
  const wanted = { ...target.wanted, comparison: comparison ?? (await compare(previous)) }
  const cancelled = await whyCancelled(host, request.attempt)
  if (cancelled !== null) throw new Error(cancelled)
  const now = momentOfSwitch(host)
  return {
    journal: { ...begun, step: 'switching', previous, unitsBefore, switch: now, ...(system === undefined ? {} : { system }) },
    wanted,
    manifest: target.manifest,
  }
}

/** Returns the units that the current release lists and this one does not: a rollback starts again what the release stops. */
async function namesNoLongerListed(host: Host, manifest: Manifest | null): Promise<string[]> {
  const current = await currentGeneration(host)
  const kept = current === null || manifest === null ? null : await generationManifest(host, current).catch(() => null)
  return kept === null || manifest === null ? [] : unitNames(unlistedUnits(kept.manifest.units, manifest.units))
}

/** Returns the present state of the units, for the evidence of the attempt. */
async function unitsNow({ host, request }: Attempt, names: readonly string[]): Promise<Journal['unitsBefore']> {
  const observed = await observeUnits(host, names, new Set())
  const states = observed.map(({ state }) => state)
  await keepInvocations(host, request.attempt, states)
  return Object.fromEntries(states.map((state) => [state.unit, state.activeState]))
}

/** Makes `bin` the link that it must be: on a host's first release it may be a folder, which is adopted, or be missing. */
async function beginWithFolder(host: Host, begun: Journal): Promise<void> {
  const current = await currentGeneration(host)
  const bin = await binState(host)
  if (bin === 'folder' && current !== null) {
    throw new HostError('unexpected-layout', `${host.paths.bin} on ${host.name} is a folder, but was a link to ${PREFIX_LINKS.bin}.`, {
      host: host.name,
      hint: 'Restore the link.',
    })
  }
  if (bin === 'folder') {
    await writeJournal(host, { ...begun, step: 'taking-over' })
    try {
      await adoptBinFolder(host, begun.startedAt, begun.unitsBefore)
    } catch (error) {
      await finishAdoption(host, begun.startedAt)
      throw error
    }
  } else if (bin === 'absent') {
    await mkdir(host.paths.prefix, { recursive: true, mode: 0o755 })
    await switchLink(host.paths.bin, PREFIX_LINKS.bin)
  }
}

/** Before the first release that is only a system, the current release is the host's own system. */
async function beginWithSystem(host: Host, begun: Journal): Promise<void> {
  if ((await currentGeneration(host)) !== null) return
  await writeJournal(host, { ...begun, step: 'taking-over' })
  await adoptSystem(host, begun.unitsBefore)
}

/** Taken before the switch: nothing that was started earlier can be of the release. */
function momentOfSwitch({ processes }: Host): Journal['switch'] {
  return { boot: processes.bootId(), ticks: processes.bootTicks(), microseconds: processes.monotonicMicroseconds() }
}

/** Verifies the target release, and that the current one can be returned to. Sets room aside for the record of either end. */
async function verifyBoth(host: Host, request: AttemptRequest): Promise<Target> {
  const current = await currentGeneration(host)
  const [, target] = await together([reserveRoom(host), verifyTarget(host, request)])
  if (current !== null) await proveReturn(host, { previous: current, seen: target.seen }, request)
  return target
}

interface Target {
  readonly wanted: Uncompared
  readonly manifest: Manifest | null
  /** Undefined when nothing of the store was inspected. */
  readonly seen: VerifiedRelease['seen'] | undefined
}

/** Verifies the target release, roots it and writes it. */
async function verifyTarget(host: Host, request: AttemptRequest): Promise<Target> {
  if (request.manifestPath === null) return { wanted: await desiredOfAdopted(host), manifest: null, seen: undefined }
  const stored = await readStoredManifest(host, request.releaseId, request.manifestPath)
  // The root of a release that was prepared is older than its paths. What is valid then is held, and no collection can come in between.
  const isHeld = (await rootedManifest(host, request.releaseId)) === request.manifestPath
  const [release] = await together([
    verifyRelease(host, request.releaseId, request.manifestPath),
    request.verb === 'apply' ? requireAccepted(host, request, stored) : undefined,
    requireOwnShare(host, stored.manifest, request.verb),
    requireUnits(host, stored.manifest),
  ])
  if (isHeld) await keepRoot(host, release.id)
  else await rootNow(host, release)
  await materialize(host, request.signature === undefined ? release : { ...release, signature: request.signature })
  const { units, probe } = release.manifest
  const closure = new Set(release.closure.paths.map(({ path }) => path))
  const { manifest, seen } = release
  return { wanted: { units: unitsForward(units), health: readyChecks(manifest), probe, closure }, manifest, seen }
}

/** Roots a release, and checks it again: a collection may have come in between. A valid path keeps all that it refers to valid. */
async function rootNow(host: Host, { id, manifestPath }: Pick<StoredRelease, 'id' | 'manifestPath'>): Promise<void> {
  await rootRelease(host, id, manifestPath)
  await requireValid(host, manifestPath)
}

/** Refuses a release that this host's signers have not signed, or that the host does not admit; records who has signed it. */
async function requireAccepted(
  host: Host,
  request: AttemptRequest,
  { manifest, text }: { readonly manifest: Manifest; readonly text: string },
): Promise<void> {
  const accepted = await requireAcceptance(host, text, request)
  await keepSigners(host, request.attempt, accepted)
  warnOfEmergency(host, request, accepted)
  await requireAdmitted(host, { releaseId: request.releaseId, source: manifest.source }, request)
}

/** Rollback to the state before the first release: the units of the current one return to their state then. */
async function desiredOfAdopted(host: Host): Promise<Uncompared> {
  if (!(await keptGenerations(host)).includes(ADOPTED)) {
    throw new InputError('unknown-release', `${host.name} keeps no state from before the first release.`, { hint: 'Choose a release.' })
  }
  const current = await currentGeneration(host)
  const manifest = current === null ? null : await generationManifest(host, current)
  const units = unitsBack({ failedUnits: manifest?.manifest.units ?? [], previousUnits: null, before: await unitsAtAdoption(host) })
  return { units, health: {}, probe: manifest?.manifest.probe ?? probeSchema.parse({}), closure: new Set() }
}

/** Verifies that a rollback is possible: the current generation is whole, valid and rooted. */
async function proveReturn(
  host: Host,
  { previous, seen }: Pick<Target, 'seen'> & { readonly previous: string },
  request: AttemptRequest,
): Promise<void> {
  if (previous === ADOPTED || previous === request.releaseId) return
  const rooted = await rootedManifest(host, previous)
  if (rooted === null)
    throw new HostError('root-missing', `The current release ${previous} has no GC root on ${host.name}.`, {
      host: host.name,
      hint: `Promote release ${previous} again, so that a rollback is possible.`,
    })
  const manifestPath = (await generationManifestPath(host, previous))!
  await requireWhole(host, { generation: previous, manifestPath }, seen)
  if (rooted !== manifestPath) await rootRelease(host, previous, manifestPath)
}
