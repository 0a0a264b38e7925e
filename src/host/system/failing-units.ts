import { failingUnitsCommand, parseFailedUnits } from '#tools/systemd/failed-units'
import { LIMITS } from '#domain/protocol/limits'
import { SWITCH_UNIT } from '#tools/systemd/switch-system'
import type { Host } from '#machine/host'
import { askSystemd } from '#machine/units/ask-systemd'

/** Returns the units of the host that have failed; undefined when systemd does not list them, or lists too many to compare. */
export async function failingUnits(host: Host): Promise<string[] | undefined> {
  try {
    const listed = parseFailedUnits(await askSystemd(host.runner, failingUnitsCommand))
    // What switches ends with the same status, and is unloaded a moment later.
    const units = listed.filter((unit) => unit !== SWITCH_UNIT)
    return units.length <= LIMITS.named ? units : undefined
  } catch {
    return undefined
  }
}
