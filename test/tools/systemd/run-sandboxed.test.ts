import { expect, test } from 'vitest'
import { runSandboxedCommand } from '#tools/systemd/run-sandboxed'

test('the command of a sandboxed program', () => {
  const onOutput = () => undefined
  const command = runSandboxedCommand({
    description: 'Health check of choiros',
    argv: ['/nix/store/x/bin/check', '--all', '-', '$HOME and $$', '%n'],
    timeout: 1500.4,
    onOutput,
  })
  const { argv, ...others } = command
  const separator = argv.indexOf('--')
  expect(argv.slice(0, 8)).toEqual([
    'systemd-run',
    '--description=Health check of choiros',
    '--service-type=oneshot',
    '--wait',
    '--collect',
    '--pipe',
    '--quiet',
    '--property=DynamicUser=yes',
  ])
  expect(argv.slice(8, separator)).toEqual(
    [
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
      'InaccessiblePaths=-/nix/var/nix/daemon-socket',
      'LimitCORE=0',
      'OOMScoreAdjust=500',
      'TimeoutStartSec=1501ms',
      'TimeoutStopSec=2s',
      'KillSignal=SIGKILL',
    ].map((property) => `--property=${property}`),
  )
  // The manager replaces variables in arguments, and reads two dollar signs as one.
  expect(argv.slice(separator + 1)).toEqual(['/nix/store/x/bin/check', '--all', '-', '$$HOME and $$$$', '%n'])
  expect(others).toEqual({ effect: 'write', environment: { LC_ALL: 'C' }, timeout: 11_500.4, guarded: { onOutput } })
})
