import { expect, test } from 'vitest'
import {
  reloadUnitCommand,
  resetFailedCommand,
  restartUnitCommand,
  startUnitCommand,
  stopUnitCommand,
  systemStateCommand,
} from '#tools/systemd/control-units'
import { joinScopeCommand } from '#tools/systemd/join-scope'
import { journalEntriesCommand } from '#tools/systemd/journal-lines'
import { runTransientCommand } from '#tools/systemd/run-transient'

test.each([
  { command: restartUnitCommand('a@b.service', 5000), argv: 'systemctl restart -- a@b.service', effect: 'write', timeout: 5000 },
  { command: reloadUnitCommand('a.service', 5000), argv: 'systemctl reload -- a.service', effect: 'write', timeout: 5000 },
  { command: startUnitCommand('a.socket', 5000), argv: 'systemctl start -- a.socket', effect: 'write', timeout: 5000 },
  { command: stopUnitCommand('a.service', 5000), argv: 'systemctl stop -- a.service', effect: 'write', timeout: 5000 },
  { command: resetFailedCommand('a.service'), argv: 'systemctl reset-failed -- a.service', effect: 'write', timeout: 10_000 },
  { command: systemStateCommand, argv: 'systemctl is-system-running', effect: 'read', timeout: 10_000 },
  {
    command: journalEntriesCommand('a.service', { since: 1795435200.9, entries: 20 }),
    argv: 'journalctl --unit=a.service --since=@1795435200 --lines=20 --no-pager --quiet --all --output=json --output-fields=MESSAGE,SYSLOG_IDENTIFIER,_PID,_SYSTEMD_INVOCATION_ID,INVOCATION_ID',
    effect: 'read',
    timeout: 10_000,
  },
])('the argv $argv', ({ command, argv, effect, timeout }) => {
  expect(command).toMatchObject({ argv: argv.split(' '), effect, timeout })
})

test('busctl has systemd move a running process into a scope with a limit', () => {
  const command = joinScopeCommand({ scope: 'a.scope', slice: 'x.slice', process: 42, memoryBytes: 1024 })
  expect(command).toMatchObject({ effect: 'write', timeout: 5000 })
  expect(command.argv.join(' ')).toBe(
    'busctl --quiet call org.freedesktop.systemd1 /org/freedesktop/systemd1 org.freedesktop.systemd1.Manager StartTransientUnit ' +
      'ssa(sv)a(sa(sv)) a.scope fail 4 PIDs au 1 42 Slice s x.slice MemoryMax t 1024 CollectMode s inactive-or-failed 0',
  )
})

test('systemd-run gives a program a unit of its own', () => {
  const command = runTransientCommand({
    unit: 'x.service',
    slice: 'x.slice',
    description: 'attempt 1 of x',
    environment: { CACHE: '/var/cache/x' },
    program: ['/bin/node', 'agent.js', 'transact', 'x'],
  })
  expect(command).toMatchObject({ effect: 'write' })
  expect(command.argv).toEqual([
    'systemd-run',
    '--unit=x.service',
    '--slice=x.slice',
    '--description=attempt 1 of x',
    '--service-type=exec',
    '--no-block',
    '--collect',
    '--quiet',
    '--setenv=CACHE=/var/cache/x',
    '--property=OOMScoreAdjust=-900',
    '--property=Restart=on-abnormal',
    '--property=RestartForceExitStatus=SIGHUP SIGINT SIGTERM SIGPIPE',
    '--property=RestartSec=500ms',
    '--property=StartLimitIntervalSec=1d',
    '--property=StartLimitBurst=5',
    '--',
    '/bin/node',
    'agent.js',
    'transact',
    'x',
  ])
})
