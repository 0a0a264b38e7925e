import { expect, test } from 'vitest'
import { readOnlyRunner } from '#tools/run/read-only'
import { scriptedRunner } from '../../support/scripted-runner.ts'

const reads = { argv: ['list'], effect: 'read' } as const
const writes = { argv: ['remove'], effect: 'write' } as const

test('readOnlyRunner runs commands that read', async () => {
  const inner = scriptedRunner([{ when: ['list'], status: 3, stdout: 'a\n' }])
  const runner = readOnlyRunner(inner)
  expect(await runner.run(reads)).toMatchObject({ status: 3, stdout: 'a\n' })
  expect(await (await runner.start(reads)).finished).toMatchObject({ status: 3 })
  expect(inner.commands).toEqual([reads, reads])
})

test('readOnlyRunner skips commands that write, as if they had succeeded', async () => {
  const inner = scriptedRunner([])
  expect(await readOnlyRunner(inner).run(writes)).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(() => readOnlyRunner(inner).start(writes)).toThrow('remove writes and is streamed')
  expect(inner.commands).toEqual([])
})
