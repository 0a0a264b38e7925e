import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import { realRunner } from '#tools/run/real'
import type { CommandResult, Runner } from '#tools/run/runner'
import { ownAgent } from '#tools/ssh/own-agent'
import { makeKey, testFolder } from './keys.ts'

const parent = testFolder()
const newFolder = () => mkdtempSync(join(parent, 'agent-'))

const unreached: CommandResult = { status: 2, stdout: '', stderr: 'Error connecting to agent: Connection refused\n' }

/** Programs that run, but for the first calls of `ssh-add`, which do not reach the agent. */
function afterUnreached(calls: number): { readonly runner: Runner; readonly asked: () => number } {
  let asked = 0
  const run: Runner['run'] = async (command) => {
    if (command.argv[0] !== 'ssh-add') return realRunner.run(command)
    asked += 1
    return asked <= calls ? unreached : realRunner.run(command)
  }
  return { runner: { ...realRunner, run }, asked: () => asked }
}

test('an agent that does not listen yet is asked again to take the key', async () => {
  const folder = newFolder()
  await makeKey(join(folder, 'key'))
  const key = readFileSync(join(folder, 'key'), 'utf8')
  const { runner, asked } = afterUnreached(3)
  await using agent = (await ownAgent(folder, key, runner))!
  expect(agent.socket).toBe(join(folder, 'agent'))
  expect(asked()).toBe(4)
})

test('an agent that never answers is an error of ssh-add, and not of the key', async () => {
  const { runner } = afterUnreached(Number.POSITIVE_INFINITY)
  let time = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000))
  onTestFinished(() => now.mockRestore())
  const failing = ownAgent(newFolder(), 'any', runner)
  await expect(failing).rejects.toThrow(CommandError)
  await expect(failing).rejects.toThrow(/ssh-add .*Connection refused/)
})

test('a key that ssh-add cannot read has no agent', async () => {
  expect(await ownAgent(newFolder(), 'none', realRunner)).toBeUndefined()
})
