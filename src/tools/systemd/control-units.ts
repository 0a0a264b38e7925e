import type { Command } from '../run/runner.ts'

/**
 * `systemctl restart`: returns when the unit's start job is done. Killed after `timeout` milliseconds; the job then continues. Without one,
 * only the limits of systemd itself apply.
 */
export function restartUnitCommand(unit: string, timeout: number | undefined): Command {
  return { argv: ['systemctl', 'restart', '--', unit], effect: 'write', environment: { LC_ALL: 'C' }, timeout }
}

/** `systemctl reload`: returns when the service reports that it is done. */
export function reloadUnitCommand(unit: string, timeout: number | undefined): Command {
  return { argv: ['systemctl', 'reload', '--', unit], effect: 'write', environment: { LC_ALL: 'C' }, timeout }
}

/** `systemctl start`: leaves alone what is active. */
export function startUnitCommand(unit: string, timeout: number | undefined): Command {
  return { argv: ['systemctl', 'start', '--', unit], effect: 'write', environment: { LC_ALL: 'C' }, timeout }
}

/** `systemctl stop`. */
export function stopUnitCommand(unit: string, timeout: number | undefined): Command {
  return { argv: ['systemctl', 'stop', '--', unit], effect: 'write', environment: { LC_ALL: 'C' }, timeout }
}

/** `systemctl reset-failed`: forgets earlier failures, so that the start limit counts from now. Fails for units that never ran. */
export function resetFailedCommand(unit: string): Command {
  return { argv: ['systemctl', 'reset-failed', '--', unit], effect: 'write', environment: { LC_ALL: 'C' }, timeout: 10_000 }
}

/** `systemctl is-system-running`: prints `stopping` while the host shuts down. */
export const systemStateCommand: Command = { argv: ['systemctl', 'is-system-running'], effect: 'read', timeout: 10_000 }
