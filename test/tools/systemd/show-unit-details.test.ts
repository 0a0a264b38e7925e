import { expect, test } from 'vitest'
import { parseFailedUnits } from '#tools/systemd/failed-units'
import { parseRunningOrFailed, runningOrFailedCommand } from '#tools/systemd/list-units'
import { parseUnitDetails, showUnitDetailsCommand } from '#tools/systemd/show-unit-details'

test('the details of all units are requested in one command', () => {
  const { argv, effect } = showUnitDetailsCommand(['a.service', 'b.service'])
  expect(argv.slice(0, 3)).toEqual(['systemctl', 'show', '--no-pager'])
  expect(argv[3]).toMatch(/^--property=LoadState,.*,FragmentPath,DropInPaths,EnvironmentFiles,ActiveEnterTimestamp$/)
  expect(argv.slice(4)).toEqual(['--timestamp=unix', '--', 'a.service', 'b.service'])
  expect(effect).toBe('read')
})

test('the details are parsed from the output of systemctl', () => {
  const stdout = [
    'LoadState=loaded',
    'ActiveState=active',
    'MainPID=7',
    'EnvironmentFiles=/etc/a b.env (ignore_errors=no)',
    'EnvironmentFiles=/etc/c.env (ignore_errors=yes)',
    'FragmentPath=/etc/systemd/system/a.service',
    'DropInPaths=/etc/systemd/system/a.service.d/1.conf /run/systemd/system/a.service.d/with\\x20space.conf',
    'ActiveEnterTimestamp=@1763898000',
    '',
    'LoadState=not-found',
    'ActiveState=inactive',
    'FragmentPath=',
    'DropInPaths=',
    'ActiveEnterTimestamp=',
    '',
  ].join('\n')
  const [first, second] = parseUnitDetails(stdout, ['a.service', 'b.service'])
  expect(first).toMatchObject({
    state: { unit: 'a.service', activeState: 'active', mainPid: 7 },
    file: '/etc/systemd/system/a.service',
    dropIns: ['/etc/systemd/system/a.service.d/1.conf', '/run/systemd/system/a.service.d/with space.conf'],
    environmentFiles: [
      { path: '/etc/a b.env', mayBeMissing: false },
      { path: '/etc/c.env', mayBeMissing: true },
    ],
    activeSince: 1_763_898_000,
  })
  expect(second).toMatchObject({ state: { loadState: 'not-found' }, file: null, dropIns: [], environmentFiles: [], activeSince: null })
})

test('a missing unit in the output is refused', () => {
  expect(() => parseUnitDetails('LoadState=loaded\n', ['a.service', 'b.service'])).toThrow(/1 units instead of 2/)
})

test('the failed units are parsed', () => {
  expect(parseFailedUnits('[{"unit":"b.service","load":"loaded"},{"unit":"a.mount"}]\n')).toEqual(['a.mount', 'b.service'])
  expect(parseFailedUnits('[]\n')).toEqual([])
  expect(() => parseFailedUnits('')).toThrow()
})

test('what runs and what has failed are parsed from one list', () => {
  expect(runningOrFailedCommand.argv).toEqual([
    'systemctl',
    'list-units',
    '--state=running,failed',
    '--no-pager',
    '--full',
    '--output=json',
  ])
  const listed = [
    { unit: 'b.service', load: 'loaded', active: 'active', sub: 'running' },
    { unit: 'b.socket', load: 'loaded', active: 'active', sub: 'running' },
    { unit: 'd.mount', load: 'loaded', active: 'failed', sub: 'failed' },
    { unit: 'c.service', load: 'loaded', active: 'failed', sub: 'failed' },
  ]
  expect(parseRunningOrFailed(JSON.stringify(listed))).toEqual({ running: ['b.service'], failed: ['c.service', 'd.mount'] })
  expect(parseRunningOrFailed('[]\n')).toEqual({ running: [], failed: [] })
  expect(() => parseRunningOrFailed('[{"unit":"a.service"}]')).toThrow()
})
