import type { Command } from '../run/runner.ts'
import { definitionProperties } from './show-definitions.ts'
import { unitProperties } from './show-units.ts'

/**
 * `systemctl show` for the state and the definition of all these units, which `parseUnits` and `parseDefinitions` read from the same
 * output: systemd sends all properties of a unit whichever are shown, so a second question costs as much as the first.
 */
export function showInspectedCommand(units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', `--property=${[...definitionProperties, ...unitProperties].join(',')}`, '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}
