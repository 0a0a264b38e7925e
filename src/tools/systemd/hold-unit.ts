import { UNLIMITED } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/**
 * `systemd-run --pipe`: takes a unit's name for as long as the caller keeps the program's standard input open. The program only echoes its
 * input, so that its first answer proves that the name is taken; it ends, and the name is free, when the caller closes the pipe or dies.
 * Fails when a unit of that name exists.
 */
export function holdUnitCommand(options: { unit: string; description: string }): Command {
  return {
    argv: [
      'systemd-run',
      `--unit=${options.unit}`,
      `--description=${options.description}`,
      '--service-type=exec',
      '--pipe',
      '--wait',
      '--collect',
      '--quiet',
      '--',
      'cat',
    ],
    effect: 'write',
    timeout: UNLIMITED,
    environment: { LC_ALL: 'C' },
  }
}
