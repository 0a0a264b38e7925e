import { foreignUnits } from '#domain/snapshot/foreign-units'
import { lineOf } from '#domain/snapshot/line'
import type { ForeignUnitsSnapshot } from '#domain/snapshot/schema'
import { enabledUnitsCommand, parseEnabledUnits, parseRunningServices, runningServicesCommand } from '#tools/systemd/list-units'
import type { Host } from '../host.ts'
import { read, shown } from './reading.ts'

/** Units of the host that are neither released nor watched: what runs, and what is started at boot. */
export async function readForeignUnits({ runner }: Host, watched: readonly string[]): Promise<ForeignUnitsSnapshot> {
  const [running, enabled] = await Promise.all([
    read(async () => foreignUnits(parseRunningServices(await shown(runner, runningServicesCommand)), watched).map(lineOf)),
    read(async () => foreignUnits(parseEnabledUnits(await shown(runner, enabledUnitsCommand)), watched).map(lineOf)),
  ])
  return { running, enabled }
}
