import { CommandError } from '#domain/errors/errors'
import type { UnitState } from '#domain/activation/unit-state'
import type { Command } from '../run/runner.ts'

const properties = [
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
    argv: ['systemctl', 'show', '--no-pager', `--property=${properties.join(',')}`, '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** Reads what `systemctl show` printed for these units. Throws CommandError when it printed another number of them. */
export function parseUnits(stdout: string, units: readonly string[]): UnitState[] {
  const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '')
  if (blocks.length !== units.length) {
    throw new CommandError(['systemctl', 'show'], { status: 0, stderr: `it showed ${blocks.length} units instead of ${units.length}` })
  }
  return blocks.map((block, index) => {
    const values = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
    const text = (key: (typeof properties)[number]) => values.get(key) ?? ''
    return {
      unit: units[index]!,
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
