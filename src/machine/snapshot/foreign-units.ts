import { CommandError } from '#domain/errors/errors'
import { foreignUnits } from '#domain/snapshot/foreign-units'
import { lineOf } from '#domain/snapshot/line'
import type { ForeignUnitsSnapshot } from '#domain/snapshot/schema'
import { enabledUnitsCommand, parseEnabledUnits, parseRunningServices, runningServicesCommand } from '#tools/systemd/list-units'
import { linkedUnitFiles } from '#tools/systemd/linked-units'
import type { Command, Runner } from '#tools/run/runner'
import type { Host } from '../host.ts'
import { read, READING_MILLISECONDS, shown } from './reading.ts'

/** Units of the host that are neither released nor watched: what runs, and what is started at boot. */
export async function readForeignUnits({ runner }: Host, watched: readonly string[], root?: string): Promise<ForeignUnitsSnapshot> {
  const [running, enabled] = await Promise.all([
    read(async () => foreignUnits(parseRunningServices(await shown(runner, runningServicesCommand)), watched).map(lineOf)),
    read(async () => foreignUnits(await enabledUnits(runner, root), watched).map(lineOf)),
  ])
  return { running, enabled }
}

async function enabledUnits(runner: Runner, root: string | undefined): Promise<string[]> {
  const files = await linkedUnitFiles(root)
  // Without a name systemd lists all.
  if (files.length === 0) return []
  const command: Command = { ...enabledUnitsCommand(files), timeout: READING_MILLISECONDS }
  const { status, stdout, stderr } = await runner.run(command)
  // Status 1 with a list is its answer when none of them is enabled.
  if (status === 0 || (status === 1 && stdout.trim() === '[]')) return parseEnabledUnits(stdout)
  throw new CommandError(command.argv, { status, stderr })
}
