import { CommandError } from '#domain/errors/errors'
import type { Command } from '../run/runner.ts'

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
  const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '')
  if (blocks.length !== units.length) {
    throw new CommandError(['systemctl', 'show'], { status: 0, stderr: `it showed ${blocks.length} units instead of ${units.length}` })
  }
  return blocks.map((block, index) => {
    const words = (key: string) =>
      block.split('\n').flatMap((line) =>
        line.startsWith(`${key}=`)
          ? line
              .slice(key.length + 1)
              .split(' ')
              .filter(Boolean)
          : [],
      )
    return {
      unit: units[index]!,
      isEnabled: words('UnitFileState').some((state) => state.startsWith('enabled')),
      triggeredBy: words('TriggeredBy'),
      startedBy: starting.flatMap(words),
    }
  })
}
