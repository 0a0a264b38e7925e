import type { UnitTriggers } from '#domain/activation/held-units'
import type { Command } from '../run/runner.ts'
import { shownUnits } from './shown-units.ts'

/** `systemctl show` for all these units at once: which units start each one when they are triggered, and which it starts. */
export function showTriggersCommand(units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', '--property=Id,ActiveState,TriggeredBy,Triggers', '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** Reads what `systemctl show` printed for these units. Throws CommandError when it printed another number of them. */
export function parseTriggers(stdout: string, units: readonly string[]): UnitTriggers[] {
  return shownUnits(stdout, units).map(({ unit, one, words }) => ({
    unit,
    activeState: one('ActiveState'),
    triggeredBy: words('TriggeredBy'),
    triggers: words('Triggers'),
  }))
}
