import type { Command } from '../run/runner.ts'

/** More than the program's own time, so that systemd can set it up and tear it down. */
const ALLOWANCE_MILLISECONDS = 10_000

/** What a read-only program on the host may not do. See systemd.exec(5). */
const sandbox = [
  // A user that exists only while the program runs, owns no file, and can become no other.
  'DynamicUser=yes',
  'NoNewPrivileges=yes',
  'CapabilityBoundingSet=',
  'RestrictSUIDSGID=yes',
  'RestrictNamespaces=yes',
  'ProtectSystem=strict',
  'ProtectHome=yes',
  'PrivateTmp=yes',
  'PrivateDevices=yes',
  'ProtectKernelTunables=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelLogs=yes',
  'ProtectControlGroups=yes',
  'ProtectProc=invisible',
  'LockPersonality=yes',
  'SystemCallArchitectures=native',
  'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6',
  // Nix's daemon would build and fetch for any user.
  'InaccessiblePaths=-/nix/var/nix/daemon-socket',
  'LimitCORE=0',
  // When memory runs out, a check goes before what it checks.
  'OOMScoreAdjust=500',
] as const

export interface SandboxedProgram {
  readonly description: string
  /** An absolute path and its arguments; no shell reads them. */
  readonly argv: readonly [string, ...string[]]
  /** Milliseconds after which it is killed, with all that it started. */
  readonly timeout: number
  /** Both streams, as they come. */
  readonly onOutput: (chunk: Uint8Array) => void
}

/**
 * `systemd-run`: runs a program in a transient unit with as few rights as can be, and waits for it. The status is the program's
 * own; 255 when a signal ended it. Should we be killed meanwhile, systemd still ends it at its timeout and forgets the unit.
 */
export function runSandboxedCommand({ description, argv, timeout, onOutput }: SandboxedProgram): Command {
  const limit = `${Math.ceil(timeout)}ms`
  const properties = [...sandbox, `TimeoutStartSec=${limit}`, 'TimeoutStopSec=2s', 'KillSignal=SIGKILL']
  return {
    argv: [
      'systemd-run',
      `--description=${description}`,
      // With any other type, systemd would treat a program that dies of SIGTERM or SIGHUP as successful.
      '--service-type=oneshot',
      '--wait',
      '--collect',
      '--pipe',
      '--quiet',
      ...properties.map((property) => `--property=${property}`),
      '--',
      // systemd expands variables in arguments; older versions have no option against that. Two dollar signs mean one.
      ...argv.map((word) => word.replaceAll('$', '$$$$')),
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: timeout + ALLOWANCE_MILLISECONDS,
    guarded: { onOutput },
  }
}
