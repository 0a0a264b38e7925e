import { ADOPTED } from '#domain/activation/host-paths'
import { bootProofOf } from '#domain/activation/boot-proof'
import { chosenRelease } from '#domain/activation/rollback-candidates'
import { unitNames } from '#domain/config/released-unit'
import { readMachineId } from '#tools/files/machine-id'
import { roleInForce } from '#domain/ledger/role'
import { invalidPaths } from '#tools/nix/check-validity'
import { parseTrust, showConfigCommand } from '#tools/nix/show-config'
import { nixVersionCommand, parseNixVersion } from '#tools/nix/version'
import { LIMITS } from '#domain/protocol/limits'
import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import type { StatusResult } from '#domain/protocol/status'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import { settingsWarnings, versionWarnings } from '#domain/trust/nix-warnings'
import { readAwaiting } from '../attempt/decisions.ts'
import { askSystemd } from '#machine/units/ask-systemd'
import { currentGeneration, generationClosure, generationManifest, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { lastRecord, lastWordOnBoot, roleRecords } from '#machine/ledger/ledger-file'
import { holderOf, lockUnit } from '../attempt/lock.ts'
import { effectiveState, isDoneOneshot, type UnitState } from '#domain/activation/unit-state'
import { runsClosure, withProcess } from '#machine/units/observe-units'
import { findUnlisted, runningUnlisted, type RunningUnlisted } from '#machine/units/unlisted-units'
import { rollbackTargets } from '../release/rollback-targets.ts'
import { heldManifest } from '../release/roots.ts'
import { systemStatus } from '../system/system-state.ts'
import { reasonOf } from '#domain/errors/reason-of'

/** Returns what the host is and what it runs. Changes nothing, and starts as few processes as it can: it is asked often. */
export async function status(host: Host, agentVersion: string): Promise<StatusResult> {
  const current = await currentGeneration(host)
  const [nixVersion, trust, releases, { last, changes, candidates, onBoot }, running, machineId, awaiting, system] = await Promise.all([
    answered(host.runner, nixVersionCommand).then(
      ({ stdout }) => parseNixVersion(stdout),
      () => '',
    ),
    trustWarnings(host),
    releasesOf(host, current),
    recordsOf(host),
    runningUnits(host, current),
    readMachineId(),
    // What cannot be read is for `recover` to complain of.
    readAwaiting(host).catch(() => null),
    systemStatus(host, current),
  ])
  const proof = bootProofOf(onBoot, current)
  return {
    protocol: PROTOCOL_VERSION,
    agentVersion,
    hostName: host.name,
    machineId,
    nixVersion,
    application: host.application,
    prefix: host.paths.prefix,
    role: roleInForce(host.permitted.role, changes),
    currentRelease: current,
    previousRelease: chosenRelease(candidates),
    candidates,
    releases,
    ...running,
    ...(awaiting === null ? {} : { awaiting }),
    ...(system === undefined ? {} : { system }),
    ...(proof === undefined ? {} : { provedAtBoot: proof }),
    lastRecord: last ?? null,
    warnings: [...versionWarnings(nixVersion), ...trust],
  }
}

/** Returns the records of the ledger that describe the host's current state. */
async function recordsOf(host: Host) {
  const [last, changes, candidates, onBoot] = await Promise.all([
    lastRecord(host),
    roleRecords(host),
    rollbackTargets(host),
    lastWordOnBoot(host),
  ])
  return { last, changes, candidates, onBoot }
}

/** Problems of this host's Nix trust settings; that they are unreadable is a warning too. */
async function trustWarnings({ runner }: Host): Promise<string[]> {
  try {
    return settingsWarnings(parseTrust(await expectSuccess(runner, showConfigCommand)))
  } catch (error) {
    return [`The settings of Nix cannot be read (${reasonOf(error)}); check nix config show.`]
  }
}

async function releasesOf(host: Host, current: string | null): Promise<StatusResult['releases']> {
  const generations = await keptGenerations(host)
  const manifests = await Promise.all(generations.map(async (id) => ({ id, path: id === ADOPTED ? null : await heldManifest(host, id) })))
  const paths = manifests.flatMap(({ path }) => path ?? [])
  const invalid = paths.length === 0 ? [] : await invalidPaths(host.runner, paths)
  return manifests.map(({ id, path }) => ({
    id,
    current: id === current,
    valid: id === ADOPTED || (path !== null && !invalid.includes(path)),
  }))
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
  return { units, ...removedOf(removed), holder: holder === null ? null : { ...holder, attempt: holder.attempt ?? '' } }
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
