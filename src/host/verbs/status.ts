import { ADOPTED } from '#domain/activation/host-paths'
import { bootProofOf } from '#domain/activation/boot-proof'
import { chosenRelease, objectionsTo } from '#domain/activation/rollback-candidates'
import { unitNames } from '#domain/config/released-unit'
import { readMachineId } from '#tools/files/machine-id'
import { roleInForce } from '#domain/ledger/role'
import { invalidPaths } from '#tools/nix/check-validity'
import { LIMITS } from '#domain/protocol/limits'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { StatusResult } from '#domain/protocol/status'
import { parseUnitFiles, showUnitFilesCommand, type UnitFile } from '#tools/systemd/show-unit-files'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { readJournal } from '../attempt/attempts.ts'
import { openEmergencies } from '../attempt/countersigned.ts'
import { readAwaiting } from '../attempt/decisions.ts'
import { healthNow } from '../health/health-now.ts'
import { askSystemd } from '#machine/units/ask-systemd'
import { currentGeneration, generationClosure, generationManifest, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { ledgerState } from '../attempt/ledger-state.ts'
import { roleAndEmergencyRecords } from '../attempt/ledger-cache.ts'
import { commitRecords, lastRecord, lastWordOnBoot } from '#machine/ledger/ledger-file'
import { releaseSource } from '#machine/release/release-source'
import { holderOf, lockUnit, type Holder } from '../attempt/lock.ts'
import { effectiveState, isDoneOneshot, type UnitState } from '#domain/activation/unit-state'
import { runsClosure, withProcess } from '#machine/units/observe-units'
import { findUnlisted, runningUnlisted, type RunningUnlisted } from '#machine/units/unlisted-units'
import { rollbackTargets } from '../release/rollback-targets.ts'
import { heldManifest } from '../release/roots.ts'
import { nixOf } from '../system/nix-warnings.ts'
import { systemStatus } from '../system/system-state.ts'

export interface StatusOptions {
  readonly agentVersion: string
  /** Ask the health checks of the current release too, and whether its units start at boot. */
  readonly check: boolean
}

/** Returns what the host is and what it runs. Changes nothing, and starts as few processes as it can: it is asked often. */
export async function status(host: Host, { agentVersion, check }: StatusOptions): Promise<StatusResult> {
  const current = await currentGeneration(host)
  const checking = check ? checked(host, current) : undefined
  const [nix, releases, ledger, running, machineId, awaiting, system] = await Promise.all([
    nixOf(host),
    releasesOf(host, current),
    recordsOf(host, current),
    runningUnits(host, current),
    readMachineId(),
    // What cannot be read is for `recover` to complain of.
    readAwaiting(host).catch(() => null),
    systemStatus(host, current),
  ])
  const { last, changes, candidates, onBoot } = ledger
  const proof = bootProofOf(onBoot, current)
  const { health, unitFiles } = (await checking) ?? {}
  return {
    protocol: PROTOCOL_VERSION,
    agentVersion,
    hostName: host.name,
    machineId,
    ...nix,
    application: host.application,
    prefix: host.paths.prefix,
    role: roleInForce(host.permitted.role, changes),
    currentRelease: current,
    // Of an attempt under way, the release that it would roll back to.
    previousRelease: (running.holder === null ? null : await switchedFrom(host)) ?? chosenRelease(candidates),
    candidates,
    releases: releases.map((release) => Object.assign(release, objectionsTo(release.id, candidates))),
    ...ledger.shown,
    ...(health === undefined ? {} : { health }),
    ...running,
    units: running.units.map((unit) => withFile(unit, unitFiles)),
    ...(awaiting === null ? {} : { awaiting }),
    ...(system === undefined ? {} : { system }),
    ...(proof === undefined ? {} : { provedAtBoot: proof }),
    lastRecord: last ?? null,
  }
}

/** Returns the records of the ledger that describe the host's current state. */
async function recordsOf(host: Host, current: string | null) {
  const [last, roleAndEmergencies, candidates, onBoot, [since], state] = await Promise.all([
    lastRecord(host),
    roleAndEmergencyRecords(host),
    rollbackTargets(host),
    lastWordOnBoot(host),
    commitRecords(host, current),
    ledgerState(host),
  ])
  const { changes } = roleAndEmergencies
  const emergencies = await openEmergencies(host, roleAndEmergencies.emergencies)
  // A release that was switched by hand is current since no attempt: an older one that made it current too is not why.
  const isKnown = since !== undefined && state.contradicted === undefined
  const madeBy = isKnown ? { currentSince: { at: since.finishedAt, verb: since.verb, actor: since.actor } } : {}
  return { last, changes, candidates, onBoot, shown: { ...madeBy, ...(emergencies.length === 0 ? {} : { emergencies }), ledger: state } }
}

/** Returns the release that the attempt under way has replaced; null before its switch. */
async function switchedFrom(host: Host): Promise<string | null> {
  return (await readJournal(host).catch(() => undefined))?.previous ?? null
}

type Unit = StatusResult['units'][number]

/** What a status asks only on request. */
interface Checked {
  readonly health: StatusResult['health']
  readonly unitFiles: readonly UnitFile[]
}

/** Asks the health of the current release, and whether systemd has its units and starts them at boot. */
async function checked(host: Host, current: string | null): Promise<Checked> {
  const names = await listedUnits(host, current)
  // A status shows what it can, so that a slow systemd is not an error here.
  const files = askSystemd(host.runner, showUnitFilesCommand(names)).then(
    (stdout) => parseUnitFiles(stdout, names),
    () => [],
  )
  const [health, unitFiles] = await Promise.all([healthNow(host, current), names.length === 0 ? [] : files])
  return { health, unitFiles }
}

function withFile(unit: Unit, files: readonly UnitFile[] | undefined): Unit {
  const file = files?.find((one) => one.unit === unit.unit)
  return file === undefined ? unit : { ...unit, loadState: file.loadState, unitFileState: file.unitFileState }
}

async function listedUnits(host: Host, current: string | null): Promise<readonly string[]> {
  const kept = current === null ? null : await generationManifest(host, current).catch(() => null)
  return kept === null ? host.permitted.units : unitNames(kept.manifest.units)
}

async function releasesOf(host: Host, current: string | null): Promise<StatusResult['releases']> {
  const generations = await keptGenerations(host)
  const manifests = await Promise.all(generations.map(async (id) => ({ id, path: id === ADOPTED ? null : await heldManifest(host, id) })))
  const paths = manifests.flatMap(({ path }) => path ?? [])
  const invalid = paths.length === 0 ? [] : await invalidPaths(host.runner, paths)
  return Promise.all(
    manifests.map(async ({ id, path }) => {
      const valid = id === ADOPTED || (path !== null && !invalid.includes(path))
      const source = await releaseSource(host, id)
      const release = { id, current: id === current, valid }
      return Object.assign(release, source === undefined ? {} : { source })
    }),
  )
}

/**
 * Returns the units of the current release (of the policy when there is none), those that are no longer listed but still run, and the
 * transaction that runs: one question to systemd.
 */
async function runningUnits(host: Host, current: string | null): Promise<Pick<StatusResult, 'units' | 'removedUnits' | 'holder'>> {
  const kept = current === null ? null : await generationManifest(host, current).catch(() => null)
  const closure = kept === null ? null : await generationClosure(host, current!).catch(() => null)
  const lock = lockUnit(host.application)
  const listed = kept === null ? host.permitted.units : unitNames(kept.manifest.units)
  const unlisted = await findUnlisted(host, current, listed)
  const names = [...listed, ...unlisted.keys(), lock]
  const states = parseUnits(await askSystemd(host.runner, showUnitsCommand(names)), names)
  const holder = await holderOf(host, lock, states.at(-1)!)
  const units = states.slice(0, listed.length).map((state) => unitStatus(host, state, closure))
  const contents = { manifest: kept?.manifest ?? null, closure: closure ?? new Set<string>() }
  const removed = await runningUnlisted(host, { unlisted, states: states.slice(listed.length, -1), current: contents })
  return { units, ...removedOf(removed), holder: holder === null ? null : shownHolder(holder) }
}

function shownHolder({ unit, attempt, since, actor }: Holder): StatusResult['holder'] {
  return { unit, attempt: attempt ?? '', since, actor }
}

function unitStatus(host: Host, state: UnitState, closure: ReadonlySet<string> | null): StatusResult['units'][number] {
  const unit = withProcess(host, state, closure ?? new Set())
  return {
    unit: state.unit,
    activeState: effectiveState(state),
    subState: state.subState,
    executable: unit.process?.executable ?? null,
    ofCurrentRelease: closure === null ? null : runsClosure(unit, closure),
    ...(isDoneOneshot(state) ? { done: true } : {}),
  }
}

function removedOf(running: readonly RunningUnlisted[]): Pick<StatusResult, 'removedUnits'> {
  if (running.length === 0) return {}
  const shown = running.slice(0, LIMITS.named).map(({ state, process, release }) => ({
    unit: state.unit,
    activeState: effectiveState(state),
    executable: process.executable,
    release,
  }))
  return { removedUnits: shown }
}
