import { SYSTEMD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { shownUnits } from './shown-units.ts'

/** Whether systemd has a unit (`loaded`, `not-found`), and whether it starts at boot (`enabled`, `disabled`, `static`). */
export interface UnitFile {
  readonly unit: string
  readonly loadState: string
  /** Empty for a unit without a file. */
  readonly unitFileState: string
}

/** `systemctl show` for the files of all these units at once. */
export function showUnitFilesCommand(units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', '--property=LoadState,UnitFileState', '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: SYSTEMD_LIMIT,
  }
}

/** Reads what it printed. Throws CommandError when it printed another number of units. */
export function parseUnitFiles(stdout: string, units: readonly string[]): UnitFile[] {
  return shownUnits(stdout, units).map(({ unit, one }) => ({ unit, loadState: one('LoadState'), unitFileState: one('UnitFileState') }))
}
