import type { ObservedUnit } from '#domain/activation/unit-round'
import type { Host } from '#machine/host'
import { askSystemd } from '#machine/units/ask-systemd'
import { withProcesses } from '#machine/units/observe-units'
import { parseDefinitions, showDefinitionsCommand, type UnitDefinition } from '#tools/systemd/show-definitions'
import { showInspectedCommand } from '#tools/systemd/show-inspected'
import { parseUnits } from '#tools/systemd/show-units'

/** Units as systemd shows them, in the order asked, with what they run and with their definitions. */
export interface InspectedUnits {
  readonly observed: readonly ObservedUnit[]
  readonly definitions: readonly UnitDefinition[]
}

/** Asks systemd once for the state and the definitions of units. */
export async function inspectUnits(host: Host, units: readonly string[], closure: ReadonlySet<string>): Promise<InspectedUnits> {
  if (units.length === 0) return { observed: [], definitions: [] }
  const shown = await askSystemd(host.runner, showInspectedCommand(units))
  return { observed: withProcesses(host, parseUnits(shown, units), closure), definitions: parseDefinitions(shown, units) }
}

/** Definitions of units, as systemd has read them. */
export async function readDefinitions(host: Host, units: readonly string[]): Promise<UnitDefinition[]> {
  return units.length === 0 ? [] : parseDefinitions(await askSystemd(host.runner, showDefinitionsCommand(units)), units)
}
