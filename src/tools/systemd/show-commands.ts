import type { Command } from '../run/runner.ts'

export const commandProperties = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost'] as const
const properties = commandProperties.join(',')

/**
 * `systemctl show` for the commands that start a service, and no other property: a command may hold line breaks, which `show` prints as
 * they are.
 */
export function showCommandsCommand(unit: string): Command {
  return command(properties, [unit])
}

/** The same for several units. systemd prints the properties of a service before those of every unit, so each block ends with its id. */
export function showAllCommandsCommand(units: readonly string[]): Command {
  return command(`Id,${properties}`, units)
}

function command(shown: string, units: readonly string[]): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', `--property=${shown}`, '--', ...units],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** The commands of a service, as text to search for paths. */
export interface StartCommands {
  /** Its main commands. */
  readonly main: string
  /** Those and the ones around them. */
  readonly all: string
}

export function parseCommands(stdout: string): StartCommands {
  const parts = stdout.split(/^(?=Exec(?:Condition|StartPre|Start|StartPost)=)/m)
  return { main: parts.filter((part) => part.startsWith('ExecStart=')).join(''), all: stdout }
}

/**
 * Reads the commands of so many units, in their order. Undefined when the blocks cannot be separated: each ends with an id, so a command
 * with such a line and an empty one after it makes one too many.
 */
export function parseAllCommands(stdout: string, count: number): StartCommands[] | undefined {
  const blocks = stdout.split(/(?<=^|\n)Id=.*\n(?:\n|$)/)
  return blocks.length === count + 1 && blocks.at(-1) === '' ? blocks.slice(0, -1).map(parseCommands) : undefined
}
