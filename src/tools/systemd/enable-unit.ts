import { SYSTEMD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `systemctl is-enabled`: status 0 when the unit starts at boot. */
export function isEnabledCommand(unit: string): Command {
  return { argv: ['systemctl', 'is-enabled', '--quiet', '--', unit], effect: 'read', timeout: SYSTEMD_LIMIT }
}

/** Reads changed unit files again. */
export const reloadCommand: Command = { argv: ['systemctl', 'daemon-reload'], effect: 'write', timeout: SYSTEMD_LIMIT }

/** Has the unit start at no boot from the next on. */
export function disableCommand(unit: string): Command {
  return { argv: ['systemctl', 'disable', '--quiet', '--', unit], effect: 'write', timeout: SYSTEMD_LIMIT }
}

/** Has the unit start at every boot from the next on. */
export function enableCommand(unit: string): Command {
  return { argv: ['systemctl', 'enable', '--quiet', '--', unit], effect: 'write', timeout: SYSTEMD_LIMIT }
}
