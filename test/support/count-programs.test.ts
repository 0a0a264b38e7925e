import { execFile, execFileSync, execSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'
import { countPrograms, type ProgramCount } from './count-programs.ts'

let count: ProgramCount
beforeEach(() => {
  count = countPrograms()
})
afterEach(() => count.stop())

test.each([
  { name: 'spawn', start: () => once(spawn('true'), 'exit') },
  { name: 'execFile', start: () => promisify(execFile)('true') },
  { name: 'spawnSync', start: () => spawnSync('true') },
  { name: 'execFileSync', start: () => execFileSync('true') },
  { name: 'execSync', start: () => execSync('true') },
  { name: 'a runner', start: () => realRunner.run({ argv: ['true'], effect: 'read' }) },
])('each program that $name starts is counted', async ({ start }) => {
  await start()
  await start()
  expect(count.started()).toBe(2)
})

test('a program that is started after the count has stopped is not counted', () => {
  count.stop()
  execFileSync('true')
  spawnSync('true')
  expect(count.started()).toBe(0)
})
