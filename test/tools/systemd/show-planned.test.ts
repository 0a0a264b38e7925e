import { describe, expect, test } from 'vitest'
import { parsePlanned, showPlannedCommand } from '#tools/systemd/show-planned'
import { shownUnit } from '../../host/temporary-host.ts'

const start = 'ExecStart={ path=/opt/a/bin/web ; argv[]=/opt/a/bin/web --port 80 ; ignore_errors=no ; pid=0 }'
const definition = 'NeedDaemonReload=no\nCanReload=yes\nFragmentPath=/etc/systemd/system/a.service\nDropInPaths=\nTriggers=\n'
const service = (commands: readonly string[], more = '') =>
  `${[...commands, ''].join('\n')}${definition}${more}${shownUnit({ MainPID: 7 })}`

test('showPlannedCommand asks for the state, the definition and the commands of units by one question', () => {
  const [, , , properties] = showPlannedCommand(['a.service', 'b.timer']).argv
  expect(properties).toMatch(/^--property=NeedDaemonReload,.*,LoadState,.*,ExecCondition,ExecStartPre,ExecStart,ExecStartPost$/)
})

test('parsePlanned reads the state, the definition and the commands of each unit', () => {
  const pre = 'ExecStartPre={ path=/bin/true ; argv[]=/bin/true }'
  const environment = 'EnvironmentFiles=/a (ignore_errors=no)\nEnvironmentFiles=/b (ignore_errors=yes)\n'
  const shown = `${service(['ExecCondition=', pre, start], environment)}\n${definition}${shownUnit({ ActiveState: 'inactive' })}`
  const facts = parsePlanned(shown, ['a.service', 'b.timer'])!
  expect(facts.states).toMatchObject([
    { unit: 'a.service', mainPid: 7, activeState: 'active' },
    { unit: 'b.timer', activeState: 'inactive' },
  ])
  expect(facts.definitions).toMatchObject([{ canReload: true, environmentFiles: ['/a', '/b'] }, { unit: 'b.timer' }])
  expect(facts.commands).toEqual([
    { main: `${start}\n`, all: `${pre}\n${start}\n` },
    { main: '', all: '' },
  ])
})

describe('parsePlanned gives nothing', () => {
  const forged = 'ExecStart={ argv[]=x }'
  test.each([
    { name: 'for a command with a line break', shown: service(['ExecStart={ argv[]=a', 'b ; }']) },
    { name: 'for a command whose next line is like a command', shown: service(['ExecStart={ argv[]=a', 'ExecStart=b ; }']) },
    {
      name: 'for a command whose next line is like a list of variables',
      shown: service([start, 'ExecStartPost={ argv[]=a', 'EnvironmentFiles=b ; }']),
    },
    { name: 'for a command that ends one line and begins another', shown: service([forged, 'ActiveState=failed', forged]) },
    { name: 'for a command with a line of its own', shown: service([forged, 'Nice=5']) },
    { name: 'for a command with an empty line', shown: service([forged, '', 'Nice=5']) },
    { name: 'for a service without commands', shown: service([]) },
    { name: 'for commands alone', shown: `${start}\n` },
    { name: 'for another number of units', shown: `${service([start])}\n${service([start])}` },
    { name: 'for nothing', shown: '' },
  ])('parsePlanned gives nothing $name', ({ shown }) => {
    expect(parsePlanned(shown, ['a.service'])).toBeUndefined()
  })
})
