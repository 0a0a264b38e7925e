import type { UnitState } from '#domain/activation/unit-state'
import type { Command } from '../run/runner.ts'
import { shownUnits } from './shown-units.ts'

export const unitProperties = [
  'LoadState',
  'ActiveState',
  'SubState',
  'Type',
  'Result',
  'MainPID',
  'InvocationID',
  'NRestarts',
  'ControlGroup',
  'ConditionResult',
  'ConditionTimestampMonotonic',
  'Description',
  'Job',
  'RemainAfterExit',
] as const

/** `systemctl show` for all these units at once: one block of `Key=value` lines each, in this order, empty lines between. */
export function showUnitsCommand(units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', `--property=${unitProperties.join(',')}`, '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** Reads what `systemctl show` printed for these units. Throws CommandError when it printed another number of them. */
export function parseUnits(stdout: string, units: readonly string[]): UnitState[] {
  return shownUnits(stdout, units).map(({ unit, one }) => {
    const text = (key: (typeof unitProperties)[number]) => one(key)
    return {
      unit,
      loadState: text('LoadState'),
      activeState: text('ActiveState'),
      subState: text('SubState'),
      type: text('Type'),
      result: text('Result'),
      mainPid: count(text('MainPID')),
      invocation: text('InvocationID'),
      restarts: count(text('NRestarts')),
      controlGroup: text('ControlGroup'),
      conditionsMet: text('ConditionResult') !== 'no' || text('ConditionTimestampMonotonic') === '0',
      description: text('Description'),
      hasJob: count(text('Job')) !== 0,
      remainsAfterExit: text('RemainAfterExit') === 'yes',
    }
  })
}

/** 0 for a text that is not a number. */
function count(text: string): number {
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : 0
}
