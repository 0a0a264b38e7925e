import { expect, test } from 'vitest'
import { parseRelations, showRelationsCommand } from '#tools/systemd/show-relations'

test('the relations of all units are requested at once', () => {
  expect(showRelationsCommand(['a.service', 'b.socket'])).toMatchObject({
    effect: 'read',
    argv: [
      'systemctl',
      'show',
      '--no-pager',
      '--property=UnitFileState,TriggeredBy,WantedBy,RequiredBy,UpheldBy,BoundBy',
      '--',
      'a.service',
      'b.socket',
    ],
  })
})

test('the relations of each unit are parsed', () => {
  const printed = `RequiredBy=c.service
WantedBy=multi-user.target app.target
BoundBy=
UpheldBy=
UnitFileState=enabled
TriggeredBy=a.socket a.timer

UnitFileState=static
`
  expect(parseRelations(printed, ['a.service', 'b.service'])).toEqual([
    {
      unit: 'a.service',
      isEnabled: true,
      triggeredBy: ['a.socket', 'a.timer'],
      startedBy: ['multi-user.target', 'app.target', 'c.service'],
    },
    { unit: 'b.service', isEnabled: false, triggeredBy: [], startedBy: [] },
  ])
  expect(() => parseRelations(printed, ['a.service'])).toThrow('2 units instead of 1')
})
