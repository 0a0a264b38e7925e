import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noFolderLeft, soleFolder } from '#tools/files/sole-folder'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sole-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

test('one process has the folder at a time, and the others wait', async () => {
  let [inside, most, waited] = [0, 0, 0]
  const work = async () => {
    await using folder = await soleFolder({ parent, label: 'turn' }, 20_000, () => (waited += 1))
    expect(folder).toBeDefined()
    inside += 1
    most = Math.max(most, inside)
    await delay(10)
    inside -= 1
  }
  await Promise.all(Array.from({ length: 6 }, work))
  expect(most).toBe(1)
  expect(waited).toBeGreaterThan(0)
  expect(readdirSync(parent)).toEqual([])
})

test('a process that waits too long gets nothing, and leaves nothing', async () => {
  await using first = await soleFolder({ parent, label: 'turn' }, 0)
  expect(first).toBeDefined()
  expect(await soleFolder({ parent, label: 'turn' }, 50)).toBeUndefined()
  expect(readdirSync(parent)).toHaveLength(1)
  await using other = await soleFolder({ parent, label: 'turn-of-another' }, 0)
  expect(other).toBeDefined()
})

test('a killed process has the folder no more', async () => {
  const program = join(import.meta.dirname, 'fixtures/hold-folder.ts')
  const child = spawn(process.execPath, [program], { env: { ...process.env, PARENT: parent }, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  expect(await soleFolder({ parent, label: 'turn' }, 0)).toBeUndefined()
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  await using mine = await soleFolder({ parent, label: 'turn' }, 0)
  expect(mine).toBeDefined()
  expect(readdirSync(parent)).toHaveLength(1)
})

test('noFolderLeft waits for a running process, ignores a dead one, and ends after its time', async () => {
  await noFolderLeft({ parent: join(parent, 'missing'), label: 'turn' }, 60_000)
  mkdirSync(join(parent, 'turn-4194303-5-00000000'))
  await noFolderLeft({ parent, label: 'turn' }, 60_000)
  await using first = await soleFolder({ parent, label: 'turn' }, 0)
  await noFolderLeft({ parent, label: 'turn' }, 50)
  let hasEnded = false
  const waiting = noFolderLeft({ parent, label: 'turn' }, 60_000).then(() => hasEnded)
  await delay(0)
  hasEnded = true
  await first![Symbol.asyncDispose]()
  expect(await waiting).toBe(true)
})
