import type { Command } from '../run/runner.ts'

/** A program that is started and not waited for. */
export interface NotificationProgram {
  readonly unit: string
  readonly description: string
  /** An absolute path and its arguments; no shell reads them. */
  readonly program: readonly [string, ...string[]]
  /** The file that it gets as its standard input. */
  readonly input: string
  /** Seconds after which systemd ends it, with all that it started. */
  readonly timeoutSeconds: number
}

/**
 * `systemd-run`: starts a program as a service of its own, and returns as soon as systemd has its start. It is in no unit of ours, so that
 * it holds no lock, and it may fail without any effect: systemd logs that. Fails when a unit of that name runs.
 */
export function runNotificationCommand({ unit, description, program, input, timeoutSeconds }: NotificationProgram): Command {
  const properties = [
    `StandardInput=file:${input}`,
    `RuntimeMaxSec=${timeoutSeconds}s`,
    'TimeoutStopSec=2s',
    'MemoryMax=256M',
    'TasksMax=64',
    // When memory runs out, it goes before the application.
    'OOMScoreAdjust=500',
  ]
  return {
    argv: [
      'systemd-run',
      `--unit=${unit}`,
      `--description=${description}`,
      '--service-type=exec',
      '--no-block',
      '--collect',
      '--quiet',
      ...properties.map((property) => `--property=${property}`),
      '--',
      ...program,
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: 30_000,
  }
}
