import { CommandError } from '#domain/errors/errors'
import type { UnitTriggers } from '#domain/activation/held-units'
import type { Command } from '../run/runner.ts'

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
  const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '')
  if (blocks.length !== units.length) {
    throw new CommandError(['systemctl', 'show'], { status: 0, stderr: `it showed ${blocks.length} units instead of ${units.length}` })
  }
  return blocks.map((block, index) => {
    const values = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
    const words = (key: string) => (values.get(key) ?? '').split(' ').filter(Boolean)
    return {
      unit: units[index]!,
      activeState: values.get('ActiveState') ?? '',
      triggeredBy: words('TriggeredBy'),
      triggers: words('Triggers'),
    }
  })
}
