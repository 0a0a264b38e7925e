import { expect, test } from 'vitest'
import { joinSlice } from '#host/attempt/join-slice'
import { startTime } from '#tools/process/start-time'
import { realProcesses } from '#tools/process/table'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { temporaryHost } from '../temporary-host.ts'

/** The process table of a host whose systemd has moved this process by the time of this look. */
async function movedAt(look: number) {
  const scope = `grind-to-prod-session-${process.pid}-${await startTime(process.pid)}.scope`
  const looks = { count: 0 }
  const controlGroupOf = () => {
    looks.count += 1
    return looks.count < look ? '/user.slice/session-1.scope' : `/grindtoprod.slice/${scope}`
  }
  return { looks, controlGroupOf }
}

test('a session is moved into the slice of the agent, with a limit, and lives until it is there', async () => {
  const { looks, controlGroupOf } = await movedAt(3)
  await using host = await temporaryHost({ answers: [{ when: ['busctl'] }], processes: { controlGroupOf } })
  await joinSlice(host)
  expect(looks.count).toBe(3)
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

test('a process joins the slice once, however many calls it runs, without a warning', async () => {
  const asked: string[][] = []
  const run = async ({ argv }: { readonly argv: readonly string[] }) => {
    asked.push([...argv])
    return asked.length === 1 ? { status: 0, stdout: '', stderr: '' } : { status: 1, stdout: '', stderr: 'Unit was already loaded.' }
  }
  const told: unknown[] = []
  const reporter = { report: (event: unknown) => void told.push(event) }
  const { controlGroupOf } = await movedAt(1)
  const host = { name: 'prod', runner: { ...scriptedRunner([]), run }, reporter, processes: { ...realProcesses, controlGroupOf } }
  await Promise.all([joinSlice(host), joinSlice(host)])
  await joinSlice(host)
  expect({ asked: asked.length, told }).toEqual({ asked: 1, told: [] })
})
