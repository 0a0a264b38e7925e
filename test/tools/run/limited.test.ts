import { expect, test } from 'vitest'
import { limitedRunner } from '#tools/run/limited'
import { realRunner } from '#tools/run/real'
import { scriptedRunner } from '../../support/scripted-runner.ts'

test('limited gives every command a timeout, and none a longer one', async () => {
  const inner = scriptedRunner([{ when: ['x'] }])
  const limited = limitedRunner(inner, 1000)
  await limited.run({ argv: ['x'], effect: 'read' })
  await limited.run({ argv: ['x'], effect: 'read', timeout: 10 })
  await limited.start({ argv: ['x'], effect: 'read', timeout: 5000 })
  expect(inner.commands.map(({ timeout }) => timeout)).toEqual([1000, 10, 1000])
})

test('limited ends a program that does not answer', async () => {
  const { finished } = await limitedRunner(realRunner, 100).start({ argv: ['sleep', '60'], effect: 'read' })
  expect((await finished).status).toBeNull()
})
