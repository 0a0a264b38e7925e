import type { Command } from '../run/runner.ts'
import { shownUnits } from './shown-units.ts'

/** What systemd knows of a unit's definition, and when it last did something about the unit. See org.freedesktop.systemd1(5). */
export interface UnitDefinition {
  readonly unit: string
  /** Its files have changed since systemd read them. */
  readonly needsDaemonReload: boolean
  readonly canReload: boolean
  /** The unit file and its drop-ins. */
  readonly files: readonly string[]
  /** As they are written: globs are possible. */
  readonly environmentFiles: readonly string[]
  /** Units that this one starts when it is triggered: the service of a socket. */
  readonly triggers: readonly string[]
  /** Microseconds of the monotonic clock at which it last left its idle state; 0 when it never did. */
  readonly startedMicroseconds: number
  /** The same of the last change of its state; a start, a stop and a reload are changes. */
  readonly changedMicroseconds: number
  /** Whether it starts at boot (`enabled`, `disabled`, `static`); empty for a unit without a file. */
  readonly unitFileState: string
}

export const definitionProperties = [
  'NeedDaemonReload',
  'CanReload',
  'FragmentPath',
  'DropInPaths',
  'EnvironmentFiles',
  'Triggers',
  'InactiveExitTimestampMonotonic',
  'StateChangeTimestampMonotonic',
  'UnitFileState',
] as const
type Property = (typeof definitionProperties)[number]

/** `systemctl show` for all these units at once: one block of `Key=value` lines each, in this order, empty lines between. */
export function showDefinitionsCommand(units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', `--property=${definitionProperties.join(',')}`, '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** Reads what `systemctl show` printed. Throws CommandError when it printed another number of units. */
export function parseDefinitions(stdout: string, units: readonly string[]): UnitDefinition[] {
  return shownUnits(stdout, units).map(({ unit, ...shown }) => {
    const all = (key: Property) => shown.all(key)
    const one = (key: Property) => shown.one(key)
    const words = (key: Property) => shown.words(key)
    return {
      unit,
      needsDaemonReload: one('NeedDaemonReload') === 'yes',
      canReload: one('CanReload') === 'yes',
      files: [one('FragmentPath'), ...words('DropInPaths')].filter(Boolean),
      environmentFiles: all('EnvironmentFiles').map((value) => value.replace(/ \(ignore_errors=(?:yes|no)\)$/, '')),
      triggers: words('Triggers'),
      startedMicroseconds: microseconds(one('InactiveExitTimestampMonotonic')),
      changedMicroseconds: microseconds(one('StateChangeTimestampMonotonic')),
      unitFileState: one('UnitFileState'),
    }
  })
}

/** 0 for a text that is not a time. */
function microseconds(text: string): number {
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : 0
}
