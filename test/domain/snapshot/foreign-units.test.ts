import { expect, test } from 'vitest'
import { foreignUnits } from '#domain/snapshot/foreign-units'

test('a watched unit and a transient unit are not foreign', () => {
  const names = [
    'ssh.service',
    'backdoor.service',
    'systemd-timedated.service',
    'nix-daemon.service',
    'user@1000.service',
    'getty@tty1.service',
    'ssh@7-10.0.0.1:22-10.0.0.2:5022.service',
    'grind-to-prod-apply-sample.service',
    'grind-to-prod-backdoor.service',
    'run-u7.service',
    'a.service',
    'ssh.service',
  ]
  expect(foreignUnits(names, ['a.service'])).toEqual([
    'backdoor.service',
    'grind-to-prod-backdoor.service',
    'run-u7.service',
    'ssh.service',
  ])
})
