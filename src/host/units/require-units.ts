import { realpath } from 'node:fs/promises'
import { HostError } from '#domain/errors/errors'
import { unitNames } from '#domain/config/released-unit'
import { readyChecks, watchedUnits, type ReadyCheck } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import type { UnitDefinition } from '#tools/systemd/show-definitions'
import type { UnitState } from '#domain/activation/unit-state'
import { inspectUnits } from './inspect-units.ts'
import { unitInSystem } from './system-units.ts'

/**
 * Refuses a release with units that this host does not have or has masked, or will not have with the release's own system: they could not
 * be started after the switch. A unit that the release's own system contains counts as present; while that system is not in the store yet,
 * this is unknown. A unit that systemd is about to reload is left to the transaction. Returns the definitions of the release's units, in
 * its order. Throws HostError `unit-unsupported`, naming each unit.
 */
export async function requireUnits(host: Host, manifest: Manifest): Promise<readonly UnitDefinition[]> {
  const released = unitNames(manifest.units)
  const names = [...new Set([...released, ...Object.values(readyChecks(manifest)).flatMap(neededBy)])]
  const { observed, definitions } = await inspectUnits(host, names, new Set())
  const problems = await Promise.all(observed.map(({ state }, index) => problemOf(state, definitions[index]!, manifest)))
  const found = problems.filter((problem) => problem !== null)
  if (found.length === 0) return definitions.slice(0, released.length)
  throw new HostError('unit-unsupported', `${host.name} cannot run the units of this release: ${found.join(', ')}. Nothing was changed.`, {
    host: host.name,
    hint: 'Install or unmask them there, or remove them from grind-to-prod.yml.',
  })
}

/** Returns why a unit could not be started after the switch, as a clause; null when it can, or when this is not known yet. */
async function problemOf(
  { unit, loadState }: UnitState,
  { needsDaemonReload, files }: UnitDefinition,
  manifest: Manifest,
): Promise<string | null> {
  const inSystem = await unitInSystem(manifest, unit)
  if (loadState === 'loaded') {
    const isOfSystem = inSystem === 'absent' && (await realpath(files[0] ?? '/').catch(() => '')).startsWith('/nix/store/')
    return isOfSystem ? `${unit} is not in the system of the release` : null
  }
  if (needsDaemonReload || inSystem === 'present' || inSystem === 'unknown') return null
  return `${unit} is ${words[loadState] ?? loadState}`
}

const words: Readonly<Record<string, string>> = { 'not-found': 'not installed' }

/** Units that a check cannot pass without; of several that are enough each, none is. */
function neededBy(check: ReadyCheck): string[] {
  if ('all' in check) return check.all.flatMap(neededBy)
  return 'any' in check ? [] : watchedUnits(check)
}
