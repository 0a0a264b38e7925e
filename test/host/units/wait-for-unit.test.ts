import { expect, test } from 'vitest'
import { reportingWait } from '#host/units/wait-for-unit'
import { temporaryHost } from '../temporary-host.ts'

test('a wait is reported while it lasts', async () => {
  await using host = await temporaryHost()
  const reported = () => host.events.length
  const result = await reportingWait(host, { unit: 'migrate.service', state: 'activating', every: 1 }, async () => {
    while (reported() < 2) await new Promise((wake) => setImmediate(wake))
    return 'done'
  })
  expect(result).toBe('done')
  expect(host.events[0]).toEqual({
    event: 'note',
    level: 'info',
    message: expect.stringMatching(/^migrate\.service is still activating, after [0-9]+ s$/),
  })
})
