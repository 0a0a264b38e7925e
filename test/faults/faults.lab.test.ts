import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lab } from '../../lab/client.ts'
import { slice } from './cells.ts'
import { runCell } from './run-cell.ts'
import { freshLab, makeWorld, type World } from './world.ts'

/** A slice of the fault run; `npm run faults` runs the whole table. In a lab of its own, for power is cut there. */
let world: World

beforeAll(async () => {
  process.env['GRIND_TO_PROD_LAB_STATE'] = resolve('.lab/faults')
  await freshLab()
  world = await makeWorld()
})

afterAll(async () => {
  await lab('down')
})

test.each(slice)('$name', async (cell) => {
  const { violations, told } = await runCell(world, cell)
  expect(violations, told).toEqual([])
})
