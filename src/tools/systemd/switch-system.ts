import type { Command } from '../run/runner.ts'

/**
 * The transient unit in which `switch-to-configuration` runs. nixos-rebuild's own name: systemd refuses a second unit of that name, so a
 * manual rebuild of the host and a release exclude each other.
 */
export const SWITCH_UNIT = 'nixos-rebuild-switch-to-configuration.service'

/** How long systemd waits between SIGTERM and SIGKILL at the deadline. */
const STOP_SECONDS = 30

/** Longer than any check that compares two systems takes. */
const CHECK_MILLISECONDS = 300_000

/**
 * Lets a system check whether this running host can be switched to it. Older systems do not know the action, and print their usage. It
 * takes NixOS' lock, and changes nothing else.
 */
export function checkSystemCommand(system: string): Command {
  return {
    argv: [`${system}/bin/switch-to-configuration`, 'check'],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: CHECK_MILLISECONDS,
  }
}

/**
 * `systemd-run` for a system's `switch-to-configuration`, as nixos-rebuild does it (nixos_rebuild/nix.py): in a separate unit, which
 * outlives its caller, and which the new system does not know and so leaves alone. Exits with the program's own status. systemd itself
 * enforces the deadline. Both streams are appended to `log`, not piped: when we die it must continue.
 */
export function switchSystemCommand(options: { system: string; action: string; log: string; deadlineSeconds: number }): Command {
  const { system, action, log, deadlineSeconds } = options
  return {
    argv: [
      'systemd-run',
      `--unit=${SWITCH_UNIT}`,
      `--description=grind-to-prod ${action} of ${system}`,
      '--collect',
      '--wait',
      '--no-ask-password',
      '--quiet',
      '--service-type=exec',
      // Handed on when it is set: the program's interpreter starts with it.
      '--setenv=LOCALE_ARCHIVE',
      // 1 would install the boot loader itself again, not only its entries.
      '--setenv=NIXOS_INSTALL_BOOTLOADER=0',
      `--property=RuntimeMaxSec=${deadlineSeconds}`,
      `--property=TimeoutStopSec=${STOP_SECONDS}`,
      `--property=StandardOutput=append:${log}`,
      `--property=StandardError=append:${log}`,
      '--',
      `${system}/bin/switch-to-configuration`,
      action,
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: (deadlineSeconds + 2 * STOP_SECONDS) * 1000,
  }
}
