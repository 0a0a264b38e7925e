import type { Command } from '../run/runner.ts'

/** Signals that systemd takes for a clean end, so that `Restart=` alone would let them be. */
const CLEAN_SIGNALS = 'SIGHUP SIGINT SIGTERM SIGPIPE'

/**
 * `systemd-run`: starts a program as a separate service, which outlives its caller. Fails when a unit of that name exists, so the name is a
 * lock that a dead holder cannot keep (`--collect` removes the unit when its process ends, also after a failure). If a signal ends it,
 * systemd restarts the program, under the same name, so that no other process comes in between. It does so a few times only, and neither
 * after an exit status nor after a stop of the unit. `environment` is all that the program gets besides systemd's own variables.
 */
export function runTransientCommand(options: {
  unit: string
  slice: string
  description: string
  environment: Readonly<Record<string, string>>
  program: readonly [string, ...string[]]
}): Command {
  return {
    argv: [
      'systemd-run',
      `--unit=${options.unit}`,
      `--slice=${options.slice}`,
      `--description=${options.description}`,
      '--service-type=exec',
      '--no-block',
      '--collect',
      '--quiet',
      ...Object.entries(options.environment).map(([name, value]) => `--setenv=${name}=${value}`),
      // The process that decides about a rollback must not be the first to be killed when memory runs out.
      '--property=OOMScoreAdjust=-900',
      '--property=Restart=on-abnormal',
      `--property=RestartForceExitStatus=${CLEAN_SIGNALS}`,
      '--property=RestartSec=500ms',
      // What is killed each time must not go on for ever; the next verb or boot tries again.
      '--property=StartLimitIntervalSec=1d',
      '--property=StartLimitBurst=5',
      '--',
      ...options.program,
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: 30_000,
  }
}
