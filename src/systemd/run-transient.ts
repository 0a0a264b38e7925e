import type { Command } from '../run/runner.ts'

/**
 * `systemd-run`: starts a program as a service of its own, which outlives whoever asked for it. Fails when a unit of that
 * name exists, so the name is a lock that a dead holder cannot keep (`--collect` forgets the unit when its process ends,
 * also after a failure).
 */
export function runTransientCommand(options: { unit: string; description: string; program: readonly [string, ...string[]] }): Command {
  return {
    argv: [
      'systemd-run',
      `--unit=${options.unit}`,
      `--description=${options.description}`,
      '--service-type=exec',
      '--no-block',
      '--collect',
      '--quiet',
      // What decides whether production goes back must not be the first to go when memory runs out.
      '--property=OOMScoreAdjust=-900',
      '--',
      ...options.program,
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: 30_000,
  }
}
