import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asRoot,
  expectNothingLeft,
  footprint,
  lab,
  labSucceeds,
  machine,
  on,
  removeLab,
  processesOf,
  repository,
  startLab,
  state,
  status,
  until,
  untilGone,
  type Footprint,
} from './lab-under-test.ts'

let before: Awaited<ReturnType<typeof machine>>

beforeAll(async () => {
  before = await machine()
  // The first time of all makes the root file system, which takes a minute.
  await labSucceeds('up')
  await labSucceeds('down')
})

afterAll(removeLab)

describe('up and down', () => {
  test('a second up reports that a lab exists, and down leaves nothing', async () => {
    await labSucceeds('up')
    const again = await lab('up')
    expect(again).toMatchObject({ status: 0, stderr: expect.stringContaining('already up') })
    expect(await lab('up', '--hosts', '3')).toMatchObject({ status: 2, stderr: expect.stringContaining("use 'lab/lab down' first") })
    const print = await footprint()
    expect(print.processes.length).toBeGreaterThanOrEqual(15)
    await labSucceeds('down')
    await expectNothingLeft(before, print)
    expect(await status()).toMatchObject({ up: false, hosts: {} })
    await labSucceeds('down')
  })

  test('two lab up at the same time make one lab', async () => {
    await Promise.all([labSucceeds('up'), labSucceeds('up')])
    expect(Object.keys((await status()).hosts)).toEqual(['grind', 'prod'])
    await labSucceeds('down')
  })

  test.each(['', '-1', 'four'])('a lab of %j hosts is refused', async (hosts) => {
    expect(await lab('up', '--hosts', hosts)).toMatchObject({ status: 2, stderr: expect.stringContaining('--hosts takes 2, 3 or 4') })
  })
})

/** Kills an `up` at a moment, and returns what it has left. */
async function upKilledAt(reached: (cgroup: string) => boolean | Promise<boolean>): Promise<Footprint> {
  const { cgroup } = await status()
  const up = startLab('up')
  await until('the moment has come', () => reached(cgroup))
  await asRoot('kill -KILL "$1"', String(up.pid))
  return { cgroup, processes: await processesOf(cgroup) }
}

describe('a killed up', () => {
  const moments: { name: string; reached: (cgroup: string) => boolean | Promise<boolean> }[] = [
    { name: 'as soon as it has a control group', reached: (cgroup) => existsSync(cgroup) },
    { name: 'when a supervisor runs', reached: async (cgroup) => (await processesOf(cgroup)).length > 0 },
    { name: 'when everything is laid out', reached: () => existsSync(join(state, 'supervised')) },
    { name: 'when a host boots', reached: (cgroup) => existsSync(join(cgroup, 'grind/payload')) },
  ]

  test.each(moments)('a killed up is cleaned up by down: $name', async ({ reached }) => {
    const left = await upKilledAt(reached)
    await labSucceeds('down')
    await expectNothingLeft(before, left)
    expect(await status()).toMatchObject({ up: false })
  })

  test.each(moments)('a killed up does not block the next one: $name', async ({ reached }) => {
    const left = await upKilledAt(reached)
    await labSucceeds('up')
    expect(await on('prod', 'hostname')).toBe('prod\n')
    await untilGone(left)
    const now = await footprint()
    await labSucceeds('down')
    await expectNothingLeft(before, now)
  })
})

test('the state folder keeps its keys to itself', async () => {
  await labSucceeds('up')
  expect(await asRoot('stat -c %a "$1"', state)).toEqual(['700'])
  expect(readFileSync(join(repository, '.gitignore'), 'utf8')).toMatch(/^\.lab\/$/m)
  await labSucceeds('down')
  expect(await asRoot('ls "$1"', state)).toEqual(['lock'])
})
