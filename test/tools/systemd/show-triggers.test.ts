import { expect, test } from 'vitest'
import { parseTriggers, showTriggersCommand } from '#tools/systemd/show-triggers'

test('the triggers of units are read from what systemctl shows', () => {
  const shown =
    'Id=a.service\nActiveState=active\nTriggeredBy=a.socket a.timer\nTriggers=\n\nId=a.socket\nActiveState=inactive\nTriggeredBy=\nTriggers=a.service\n'
  expect(parseTriggers(shown, ['a.service', 'a.socket'])).toEqual([
    { unit: 'a.service', activeState: 'active', triggeredBy: ['a.socket', 'a.timer'], triggers: [] },
    { unit: 'a.socket', activeState: 'inactive', triggeredBy: [], triggers: ['a.service'] },
  ])
  expect(() => parseTriggers(shown, ['a.service'])).toThrow('it showed 2 units instead of 1')
  expect(showTriggersCommand(['a.service']).argv).toContain('--property=Id,ActiveState,TriggeredBy,Triggers')
})
