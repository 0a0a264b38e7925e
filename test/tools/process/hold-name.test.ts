import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { holdName, holdNameWithin, nameReleased } from '#tools/process/hold-name'

const PATIENCE = 60_000

test('a name is held once, and can be held again when it was released', async () => {
  const name = randomUUID()
  {
    await using held = await holdName(name)
    expect(held).not.toBeNull()
    expect(await holdName(name)).toBeNull()
  }
  await using again = await holdName(name)
  expect(again).not.toBeNull()
})

test('a name that is released within the limit is held then, and one that is not is not held', async () => {
  const name = randomUUID()
  const first = (await holdName(name))!
  expect(await holdNameWithin(name, 1)).toBeNull()
  const waiting = holdNameWithin(name, PATIENCE)
  await first[Symbol.asyncDispose]()
  await using second = await waiting
  expect(second).not.toBeNull()
})

test('a process that waits for a name is woken by its release, and not before', async () => {
  const name = randomUUID()
  const held = (await holdName(name))!
  const order: string[] = []
  const waiting = [nameReleased(name, PATIENCE), nameReleased(name, PATIENCE)].map((one) => one.then(() => order.push('woken')))
  // A second connection is accepted after the first ones, so these are accepted too.
  await nameReleased(name, 50)
  order.push('released')
  await held[Symbol.asyncDispose]()
  await Promise.all(waiting)
  expect(order).toEqual(['released', 'woken', 'woken'])
})

test('a name that no process holds counts as released', async () => {
  await expect(nameReleased(randomUUID(), PATIENCE)).resolves.toBe(false)
})

test('the release of a name is seen when its holder is killed', async () => {
  const name = randomUUID()
  const program = "require('node:net').createServer((one) => one.resume()).listen(`\\0${process.argv[1]}`, () => console.log('held'))"
  const holder = spawn(process.execPath, ['--eval', program, name], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  const released = nameReleased(name, PATIENCE)
  await nameReleased(name, 50)
  expect(holder.exitCode).toBeNull()
  holder.kill('SIGKILL')
  await expect(released).resolves.toBe(true)
})
