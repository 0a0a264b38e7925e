import type { Command } from '../run/runner.ts'

/** `journalctl` for the last lines of one unit. */
export function journalLinesCommand(unit: string, lines: number): Command {
  return {
    argv: ['journalctl', `--unit=${unit}`, `--lines=${lines}`, '--no-pager', '--quiet', '--output=short-iso-precise'],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}
