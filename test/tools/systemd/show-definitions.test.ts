import { expect, test } from 'vitest'
import { parseAllCommands, parseCommands, showAllCommandsCommand, showCommandsCommand } from '#tools/systemd/show-commands'
import { parseDefinitions, showDefinitionsCommand } from '#tools/systemd/show-definitions'

test('the definitions of all units are requested at once', () => {
  expect(showDefinitionsCommand(['a.service', '-.mount'])).toMatchObject({
    effect: 'read',
    argv: [
      'systemctl',
      'show',
      '--no-pager',
      '--property=NeedDaemonReload,CanReload,FragmentPath,DropInPaths,EnvironmentFiles,Triggers,InactiveExitTimestampMonotonic,StateChangeTimestampMonotonic,UnitFileState',
      '--',
      'a.service',
      '-.mount',
    ],
  })
})

const service = `NeedDaemonReload=yes
CanReload=yes
FragmentPath=/etc/systemd/system/a.service
DropInPaths=/etc/systemd/system/a.service.d/one.conf /run/systemd/system/a.service.d/two.conf
EnvironmentFiles=/etc/a/env (ignore_errors=no)
EnvironmentFiles=/etc/a/*.env (ignore_errors=yes)
InactiveExitTimestampMonotonic=1234567890
StateChangeTimestampMonotonic=1234567999
UnitFileState=enabled
`
const socket = 'NeedDaemonReload=no\nCanReload=no\nFragmentPath=\nTriggers=b.service c.service\nInactiveExitTimestampMonotonic=0\n'

test('the definition of each unit is parsed', () => {
  expect(parseDefinitions(`${service}\n${socket}`, ['a.service', 'b.socket'])).toEqual([
    {
      unit: 'a.service',
      needsDaemonReload: true,
      canReload: true,
      files: ['/etc/systemd/system/a.service', '/etc/systemd/system/a.service.d/one.conf', '/run/systemd/system/a.service.d/two.conf'],
      environmentFiles: ['/etc/a/env', '/etc/a/*.env'],
      triggers: [],
      startedMicroseconds: 1_234_567_890,
      changedMicroseconds: 1_234_567_999,
      unitFileState: 'enabled',
    },
    {
      unit: 'b.socket',
      needsDaemonReload: false,
      canReload: false,
      files: [],
      environmentFiles: [],
      triggers: ['b.service', 'c.service'],
      startedMicroseconds: 0,
      changedMicroseconds: 0,
      unitFileState: '',
    },
  ])
})

test('another number of units is an error', () => {
  expect(() => parseDefinitions(service, ['a', 'b'])).toThrow('1 units instead of 2')
})

test('the commands of one unit are requested without any other property', () => {
  expect(showCommandsCommand('a.service').argv).toEqual([
    'systemctl',
    'show',
    '--no-pager',
    '--property=ExecCondition,ExecStartPre,ExecStart,ExecStartPost',
    '--',
    'a.service',
  ])
})

test('the commands of a service are separated from the text around them, also with line breaks', () => {
  const before = 'ExecStartPre={ path=/opt/x/bin/migrate ; argv[]=/opt/x/bin/migrate ; ignore_errors=no }\n'
  const main = 'ExecStart={ path=/bin/sh ; argv[]=/bin/sh -c one\n\ntwo ; }\nExecStart={ path=/bin/true ; }\n'
  expect(parseCommands(`${before}${main}`)).toEqual({ main, all: `${before}${main}` })
})

test('the commands of several services are requested at once, and separated by their ids', () => {
  expect(showAllCommandsCommand(['a.service', 'b.service', 'none.service']).argv.slice(3)).toEqual([
    '--property=Id,ExecCondition,ExecStartPre,ExecStart,ExecStartPost',
    '--',
    'a.service',
    'b.service',
    'none.service',
  ])
  const one = 'ExecStart={ path=/bin/sh ; argv[]=/bin/sh -c one\n\nId=two\nthree ; }\n'
  const two = 'ExecStartPre={ path=/bin/a ; }\nExecStart={ path=/bin/b ; }\n'
  expect(parseAllCommands(`${one}Id=a.service\n\n${two}Id=b.service\n\nId=none.service\n`, 3)).toEqual([
    { main: one, all: one },
    { main: 'ExecStart={ path=/bin/b ; }\n', all: two },
    { main: '', all: '' },
  ])
})

test.each([
  {
    name: 'a command has the form of a block',
    shown: 'ExecStart={ argv[]=x\nId=a.service\n\nExecStart=y ; }\nId=a.service\n\nId=b.service\n',
  },
  { name: 'a block is missing', shown: 'ExecStart={ }\nId=a.service\n' },
  { name: 'a block has no id', shown: 'Id=a.service\n\nExecStart={ }\n' },
  { name: 'the ids come first', shown: 'Id=a.service\nExecStart={ }\n\nId=b.service\nExecStart={ }\n' },
  { name: 'nothing is shown', shown: '' },
])('the commands of several services are not read when $name', ({ shown }) => {
  expect(parseAllCommands(shown, 2)).toBe(undefined)
})
