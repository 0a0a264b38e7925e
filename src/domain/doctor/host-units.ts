import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { StatusResult } from '../protocol/status.ts'
import { failed, passed, unknown, warned, type Finding } from './check.ts'
import type { HostFacts } from './host-facts.ts'

/** Checks that a host permits and has the units of the configuration. */
export function unitChecks({ name, configured }: HostFacts, status: StatusResult, snapshot: Snapshot | null): Finding[] {
  const units = snapshot === null || isUnreadable(snapshot.units) ? null : snapshot.units
  return configured.units.flatMap((unit): Finding[] => {
    const known = units?.[unit]
    if (known !== undefined) return [loadedCheck(name, unit, known.loadState), ...bootCheck(name, unit, bootStateOf(unit, status))]
    // Without a release a host reports the units of its policy, and with one those of the release.
    if (status.currentRelease === null && units !== null) {
      return [failed('unit', `The policy of ${name} does not list ${unit}.`, `Run "grind-to-prod host install ${name}".`)]
    }
    return [
      unknown(
        'unit',
        `The release on ${name} does not have ${unit}, so the agent does not report it.`,
        `Run "grind-to-prod host install ${name} --dry-run" to see whether its policy lists it.`,
      ),
    ]
  })
}

const words: Readonly<Record<string, string>> = { 'not-found': 'not installed' }

function loadedCheck(name: string, unit: string, loadState: string): Finding {
  if (loadState === 'loaded') return passed('unit', `${name} has ${unit}.`)
  return failed(
    'unit',
    `${name} cannot run the units of a release: ${unit} is ${words[loadState] ?? loadState}.`,
    'Install or unmask it there, or remove it from grind-to-prod.yml.',
  )
}

/** An older agent does not report it. */
function bootStateOf(unit: string, { units }: StatusResult): string | undefined {
  return units.find((one) => one.unit === unit)?.unitFileState
}

/** Warns of a unit that systemd does not start at boot, by the state of its file in systemd's words. */
export function bootCheck(name: string, unit: string, unitFileState: string | undefined): Finding[] {
  if (unitFileState !== 'disabled') return []
  return [
    warned('boot', `${unit} does not start when ${name} boots.`, `Run "systemctl enable ${unit}" there, unless another unit starts it.`),
  ]
}
