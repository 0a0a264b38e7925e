import { expect, test } from 'vitest'
import { switchSystemCommand } from '#tools/systemd/switch-system'

test('switch-to-configuration runs as nixos-rebuild runs it, in a unit that outlives the agent', () => {
  const command = switchSystemCommand({
    system: '/nix/store/x-nixos-system',
    action: 'boot',
    log: '/state/system.log',
    deadlineSeconds: 900,
  })
  expect(command).toEqual({
    argv: [
      'systemd-run',
      '--unit=nixos-rebuild-switch-to-configuration.service',
      '--description=grind-to-prod boot of /nix/store/x-nixos-system',
      '--collect',
      '--wait',
      '--no-ask-password',
      '--quiet',
      '--service-type=exec',
      '--setenv=LOCALE_ARCHIVE',
      '--setenv=NIXOS_INSTALL_BOOTLOADER=0',
      '--property=RuntimeMaxSec=900',
      '--property=TimeoutStopSec=30',
      '--property=StandardOutput=append:/state/system.log',
      '--property=StandardError=append:/state/system.log',
      '--',
      '/nix/store/x-nixos-system/bin/switch-to-configuration',
      'boot',
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: 960_000,
  })
})
