import type { Command } from '../run/runner.ts'

/**
 * `systemctl show` for the commands that start a service. One unit a call, and no other property in it: a command may hold line
 * breaks, which `show` prints as they are.
 */
export function showCommandsCommand(unit: string): Command {
  return {
    argv: ['systemctl', 'show', '--no-pager', '--property=ExecCondition,ExecStartPre,ExecStart,ExecStartPost', '--', unit],
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
