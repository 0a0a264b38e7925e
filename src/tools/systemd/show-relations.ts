import type { Command } from '../run/runner.ts'
import { shownUnits } from './shown-units.ts'

/** What else concerns a unit. See org.freedesktop.systemd1(5). */
export interface UnitRelations {
  readonly unit: string
  /** Its file starts it at boot. */
  readonly isEnabled: boolean
  /** Units that start this one when they are triggered: the socket or the timer of a service. */
  readonly triggeredBy: readonly string[]
  /** Units that start this one when they start. */
  readonly startedBy: readonly string[]
}

const starting = ['WantedBy', 'RequiredBy', 'UpheldBy', 'BoundBy'] as const

/** `systemctl show` for all these units at once: one block of `Key=value` lines each, in this order, empty lines between. */
export function showRelationsCommand(units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', `--property=UnitFileState,TriggeredBy,${starting.join(',')}`, '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** Reads what `systemctl show` printed. Throws CommandError when it printed another number of units. */
export function parseRelations(stdout: string, units: readonly string[]): UnitRelations[] {
  return shownUnits(stdout, units).map(({ unit, one, words }) => ({
    unit,
    isEnabled: one('UnitFileState').startsWith('enabled'),
    triggeredBy: words('TriggeredBy'),
    startedBy: starting.flatMap(words),
  }))
}
