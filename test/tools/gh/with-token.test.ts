import { expect, test } from 'vitest'
import { apiCommand } from '#tools/gh/api'
import { withGhToken } from '#tools/gh/with-token'
import type { Command, Runner } from '#tools/run/runner'

function recording(): { runner: Runner; ran: Command[] } {
  const ran: Command[] = []
  const run = async (command: Command) => {
    ran.push(command)
    return { status: 0, stdout: '', stderr: '' }
  }
  return { runner: { run, start: () => expect.fail('nothing is streamed') }, ran }
}

test('gh alone gets the token, beside its own environment', async () => {
  const { runner, ran } = recording()
  const given = withGhToken(runner, 'a-token')
  await given.run(apiCommand('repos/o/r'))
  await given.run({ argv: ['git', 'status'], effect: 'read', environment: { LANG: 'C' } })
  expect(ran.map(({ environment }) => environment)).toEqual([{ ...apiCommand('').environment, GH_TOKEN: 'a-token' }, { LANG: 'C' }])
  expect(JSON.stringify(ran.map(({ argv }) => argv))).not.toContain('a-token')
})

test('gh has its own login without a token', async () => {
  const { runner, ran } = recording()
  await withGhToken(runner, '').run(apiCommand('repos/o/r'))
  expect(ran).toEqual([apiCommand('repos/o/r')])
})
