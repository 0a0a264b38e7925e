import { expect, test } from 'vitest'
import { main } from '#cli/main'
import type { RoleResult } from '#domain/protocol/role'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { fakeHost, result } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()

const found: RoleResult = {
  host: 'h',
  application: 'choiros',
  machineId: '1'.repeat(32),
  role: 'standby',
  policyRole: 'standby',
  lastChange: null,
}
const changed = sampleRecord({
  verb: 'set-role',
  host: 'h',
  reason: 'the role changed from standby to active',
  role: { from: 'standby', to: 'active' },
})

async function run(...words: string[]) {
  const runner = fakeHost((request) => result(request.words.includes('--set') ? { record: changed } : found))
  const world = testWorld({ directory: files.folder, runner })
  const exitCode = await main(['role', 'prod', ...words, '--identity', 'key'], world)
  return { exitCode, ...world.written(), calls: runner.calls }
}

test('role prints the role of a host', async () => {
  const { exitCode, stdout } = await run()
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `choiros on h: standby\n  machine: ${'1'.repeat(32)}\n` })
  expect(JSON.parse((await run('--json')).stdout)).toEqual(found)
})

test('role --set changes the role, in the name of the user', async () => {
  const { exitCode, stdout, calls } = await run('--set', 'active', '--reason', 'a is down')
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: `COMMITTED: the role changed from standby to active\n  role standby → active on h (attempt ${changed.attempt})\n`,
  })
  expect(JSON.parse(calls.at(-1)!.stdin.toString())).toMatchObject({
    actor: { name: 'tester@here' },
    expectRole: 'standby',
    reason: 'a is down',
  })
})

test('role --dry-run only prints the role', async () => {
  const { exitCode, stdout, calls } = await run('--set', 'active', '--dry-run')
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'UNCHANGED: A dry run: prod is standby and would be active.\n' })
  expect(calls).toHaveLength(1)
})

test.each([
  { words: ['--set', 'primary'], says: "argument 'primary' is invalid" },
  { words: ['--expect', 'active'], says: '--expect, --reason and --records apply to a change of role' },
])('role refuses $words with status 2, and asks no host', async ({ words, says }) => {
  const { exitCode, stderr, calls } = await run(...words)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(says)
  expect(calls).toEqual([])
})
