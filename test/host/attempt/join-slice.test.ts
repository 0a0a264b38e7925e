import { expect, test } from 'vitest'
import { joinSlice } from '#host/attempt/join-slice'
import { temporaryHost } from '../temporary-host.ts'

test('a session is moved into the slice of the agent, with a limit', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['busctl'] }] })
  await joinSlice(host)
  expect(host.commands[0]?.argv.join(' ')).toMatch(
    new RegExp(
      `grind-to-prod-session-${process.pid}-\\d+\\.scope fail 4 PIDs au 1 ${process.pid} Slice s grindtoprod.slice MemoryMax t 1073741824 `,
    ),
  )
  expect(host.events).toEqual([])
})

test.each([
  { name: 'refuses', answers: [{ when: ['busctl'], status: 1, stderr: 'Call failed: Access denied\n' }], says: 'Access denied' },
  { name: 'does not answer', answers: [{ when: ['busctl'], status: null }], says: 'no answer in time' },
  { name: 'is missing', answers: [], says: 'no answer to' },
])('a systemd that $name is a warning, and does not prevent a release', async ({ answers, says }) => {
  await using host = await temporaryHost({ answers })
  await joinSlice(host)
  expect(host.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringContaining(says) }])
})
