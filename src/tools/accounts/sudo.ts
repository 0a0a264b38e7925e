import { QUERY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `visudo --check`: status 0 when a sudoers file is valid. */
export function checkSudoersCommand(file: string): Command {
  return { argv: ['visudo', '--check', '--strict', '--file', file], effect: 'read', timeout: QUERY_LIMIT }
}

/** `sudo --list`: status 0 when this user may run this command as root without a password. */
export function mayRunCommand(user: string, command: readonly string[]): Command {
  return { argv: ['sudo', '--non-interactive', '--list', '--other-user', user, '--', ...command], effect: 'read', timeout: QUERY_LIMIT }
}
