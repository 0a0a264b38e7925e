import { expect, test, vi } from 'vitest'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import type { SshConnection } from '#tools/ssh/connection'
import { withKeepAlive, isConnected } from '#steps/agent/keep-alive'

const connection: SshConnection = {
  target: { name: 'prod', address: { user: 'deploy', host: 'a.example', port: 22 } },
  configFile: '/tmp/g2p/config',
  reopen: async () => undefined,
  [Symbol.asyncDispose]: () => Promise.resolve(),
}
const check = ['ssh', '-F', '/tmp/g2p/config', '-O', 'check', '--', 'grind-to-prod-host']

test('the connection is asked again and again during other work', async () => {
  const runner = scriptedRunner([{ when: check }])
  const done = await withKeepAlive(
    connection,
    () => vi.waitFor(() => expect(runner.commands.length).toBeGreaterThan(2), { timeout: 60_000 }).then(() => 'done'),
    {
      runner,
      period: 5,
    },
  )
  expect(done).toBe('done')
  const asked = runner.commands.length
  expect(runner.commands.map(({ argv }) => argv)).toEqual(Array.from({ length: asked }, () => check))
})

test('the error of the work is thrown', async () => {
  const runner = scriptedRunner([{ when: check }])
  await expect(withKeepAlive(connection, () => Promise.reject(new Error('does not build')), { runner })).rejects.toThrow('does not build')
  expect(runner.commands).toEqual([])
})

test.each([
  { status: 0, expected: true },
  { status: 255, expected: false },
])('the connection is alive after the status $status: $expected', async ({ status, expected }) => {
  expect(await isConnected(connection, scriptedRunner([{ when: check, status }]))).toBe(expected)
})
