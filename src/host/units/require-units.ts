import { access, realpath } from 'node:fs/promises'
import { HostError } from '#domain/errors/errors'
import { unitNames } from '#domain/config/released-unit'
import { systemComponent } from '#domain/manifest/component'
import { readyChecks, type ReadyCheck } from '#domain/manifest/ready-checks'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { readDefinitions } from './plan-units.ts'

/**
 * Refuses a release with units that this host does not have or has masked: they could not be started after the switch. A unit that the
 * release's own system contains counts as present; while that system is not in the store yet, this is unknown. A unit that systemd is about
 * to reload is left to the transaction. Throws HostError `ill`, naming each unit.
 */
export async function requireUnits(host: Host, manifest: Manifest): Promise<void> {
  const names = [...new Set([...unitNames(manifest.units), ...Object.values(readyChecks(manifest)).flatMap(neededBy)])]
  const observed = await observeUnits(host, names, new Set())
  const unusable = observed.filter(({ state }) => state.loadState !== 'loaded').map(({ state }) => state)
  if (unusable.length === 0) return
  const definitions = await readDefinitions(
    host,
    unusable.map(({ unit }) => unit),
  )
  const stays = unusable.filter((_, index) => !definitions[index]!.needsDaemonReload)
  const brought = await Promise.all(stays.map(({ unit }) => isBrought(manifest, unit)))
  const problems = stays.flatMap(({ unit, loadState }, index) => (brought[index] ? [] : `${unit} is ${words[loadState] ?? loadState}`))
  if (problems.length === 0) return
  throw new HostError(
    'ill',
    host.name,
    `${host.name} cannot run the units of this release: ${problems.join(', ')}; install or unmask them there, or remove them from grind-to-prod.yml. Nothing was changed.`,
  )
}

const words: Readonly<Record<string, string>> = { 'not-found': 'not installed' }

/** Units that a check cannot pass without; of several that are enough each, none is. */
function neededBy(check: ReadyCheck): string[] {
  if ('all' in check) return check.all.flatMap(neededBy)
  return 'unit' in check ? [check.unit] : []
}

/** True when the release's own system will have such a unit, or when that system is not in the store to be inspected. */
async function isBrought(manifest: Manifest, unit: string): Promise<boolean> {
  const system = systemComponent(manifest)
  // With `boot` the host has the units of its present system until it is rebooted.
  if (system === null || system.mode === 'boot') return false
  if (!(await isThere(system.path))) return true
  const template = unit.replace(/@[^.]*(?=\.[a-z]+$)/, '@')
  for (const name of new Set([unit, template])) {
    const file = await realpath(`${system.path}/etc/systemd/system/${name}`).catch(() => null)
    // A link to /dev/null is a mask.
    if (file !== null && file !== '/dev/null') return true
  }
  return false
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
