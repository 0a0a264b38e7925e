import { CommandError } from '#domain/errors/errors'
import { foreignUnits } from '#domain/snapshot/foreign-units'
import { lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { ForeignUnitsSnapshot, Reading } from '#domain/snapshot/schema'
import { enabledUnitsCommand, parseEnabledUnits, parseRunningOrFailed, runningOrFailedCommand } from '#tools/systemd/list-units'
import { linkedUnitFiles } from '#tools/systemd/linked-units'
import type { Command, Runner } from '#tools/run/runner'
import type { Host } from '../host.ts'
import { read, READING_MILLISECONDS, shown } from './reading.ts'

/** Units of the host: what runs, what is started at boot, and what has failed. */
export interface ListedUnits {
  readonly running: Reading<string[]>
  readonly enabled: Reading<string[]>
  readonly failed: Reading<string[]>
}

/** Lists the host's units. Of a snapshot this takes longest, and nothing else has to be known for it, so it is begun first. */
export async function listUnits({ runner }: Host, root?: string): Promise<ListedUnits> {
  const [enabled, listed] = await Promise.all([
    read(() => enabledUnits(runner, root)),
    read(async () => parseRunningOrFailed(await shown(runner, runningOrFailedCommand))),
  ])
  return isUnreadable(listed) ? { running: listed, failed: listed, enabled } : { ...listed, enabled }
}

/** Returns those that are neither released nor watched. */
export function foreignUnitsOf({ running, enabled }: ListedUnits, watched: readonly string[]): ForeignUnitsSnapshot {
  const foreign = (units: Reading<string[]>) => (isUnreadable(units) ? units : foreignUnits(units, watched).map(lineOf))
  return { running: foreign(running), enabled: foreign(enabled) }
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
