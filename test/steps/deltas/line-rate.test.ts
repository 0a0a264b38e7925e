import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepLineRate, knownLineRate } from '#steps/deltas/line-rate'

let stateFolder: string
beforeEach(async () => void (stateFolder = await mkdtemp(join(tmpdir(), 'lines-'))))
afterEach(() => rm(stateFolder, { recursive: true }))

const place = (host = 'prod') => ({ stateFolder, application: 'sample', host })

test('the rate of a line is known once it was kept, for each host', async () => {
  expect(await knownLineRate(place())).toBeUndefined()
  await keepLineRate(place(), 12_345_678.9, ['prod', 'standby'])
  await keepLineRate(place('standby'), 0.1, ['prod', 'standby'])
  expect(await knownLineRate(place())).toBe(12_345_679)
  expect(await knownLineRate(place('standby'))).toBe(1)
})

test.each(['', '0', '-5', '1e9', '12 13', 'Infinity', '9'.repeat(16), '7'.repeat(100)])('a kept rate %o is not known', async (text) => {
  await keepLineRate(place(), 1, ['prod'])
  await writeFile(join(stateFolder, 'lines/sample/prod'), text)
  expect(await knownLineRate(place())).toBeUndefined()
})

test('the rates of hosts that the application no longer has are forgotten', async () => {
  for (const host of ['prod', 'gone']) await keepLineRate(place(host), 5, ['prod', 'gone'])
  await keepLineRate(place(), 6, ['prod'])
  expect(await readdir(join(stateFolder, 'lines/sample'))).toEqual(['prod'])
})
