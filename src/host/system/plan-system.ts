import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ADOPTED } from '#domain/activation/host-paths'
import { isInForce, systemStateSchema, type SystemIntent, type SystemState } from '#domain/activation/system-plan'
import { isMissing } from '#tools/files/is-there'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalJson } from '#domain/manifest/canonical'
import { systemComponent } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { validClosure } from '../release/read-release.ts'
import { rootSystems } from '../release/roots.ts'
import { failingUnits } from './failing-units.ts'
import { requireSwitchable } from './require-switchable.ts'
import { requireSwitchProgram } from './switch-program.ts'
import { requireProfile, systemState } from './system-state.ts'
import { requireNobodySwitching } from './who-switches.ts'

/**
 * Plans a transaction's change of the system, for its journal; undefined if no release may touch it. `manifest` is null for the state
 * before the first release. When the system is to change, this first verifies that a rollback is possible: both the system of the profile
 * and the running one are whole, valid, rooted among ours, and can be switched to. Throws HostError; nothing that runs was changed then.
 */
export async function planSystem(host: Host, generation: string, manifest: Manifest | null): Promise<SystemIntent | undefined> {
  const before = await systemState(host)
  const wanted = manifest === null ? await systemAtAdoption(host) : systemComponent(manifest)
  if (wanted === null) return host.permitted.system === true ? { wanted, before } : undefined
  const { path, mode } = wanted
  if (isInForce(wanted, before)) return { wanted: { path, mode }, before }
  await requireNobodySwitching(host)
  const profile = requireProfile(host, before)
  const back = { profile, running: before.current ?? profile }
  const systems = [...new Set([profile, back.running, ...(manifest === null ? [path] : [])])]
  for (const system of systems) await validClosure(host, system)
  await rootSystems(host, generation, systems)
  // Checked again once it is rooted: a collection may have come in between.
  for (const system of systems) await requireSwitchProgram(host, system, await validClosure(host, system))
  await requireSwitchable(host, { path, mode }, before)
  const failedBefore = await failingUnits(host)
  return { wanted: { path, mode }, before, back, ...(failedBefore === undefined ? {} : { failedBefore }) }
}

const takeOverFile = 'system.json'

/** Records, in the adopted folder, which system the host had. Returns the store paths that must be kept for it. */
export async function noteSystemAtAdoption(host: Host, folder: string): Promise<string[]> {
  // A host whose system no release may touch has none to roll back to.
  if (host.permitted.system !== true) return []
  const state = await systemState(host)
  await writeAtomically(join(folder, takeOverFile), canonicalJson(state))
  return state.profile === null ? [] : [state.profile]
}

/** Returns the system that the host had when its plain folder was adopted; null when that is unknown, or no release may touch it. */
async function systemAtAdoption(host: Host): Promise<{ path: string; mode: 'switch' } | null> {
  if (host.permitted.system !== true) return null
  const { profile } = await readTakenOver(join(host.paths.releases, ADOPTED, takeOverFile))
  return profile === null ? null : { path: profile, mode: 'switch' }
}

async function readTakenOver(file: string): Promise<Pick<SystemState, 'profile'>> {
  try {
    return systemStateSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (isMissing(error)) return { profile: null }
    throw error
  }
}
