import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lab } from '../../lab/client.ts'
import type { Cell } from './cell.ts'
import { slice } from './cells.ts'
import { runCell } from './run-cell.ts'
import { freshLab, makeWorld, type World } from './world.ts'

/** The slice runs in this many files, each with a lab: as one file it would run longer than all others together. */
const PARTS = 2

/**
 * Declares the tests of one part of a slice of the fault run; `npm run faults` runs the whole table. In a separate lab, because its power is
 * cut. The parts have the same kinds of cells, because neighbours in the table are alike.
 */
export function testSlice(part: 1 | 2): void {
  let world: World

  beforeAll(async () => {
    process.env['GRIND_TO_PROD_LAB_STATE'] = resolve(`.lab/faults-${part}`)
    await freshLab()
    world = await makeWorld()
  })

  afterAll(async () => {
    await lab('down')
  })

  test.each(slice.filter((_, index) => index % PARTS === part - 1))('the host keeps its invariants in the cell $name', async (cell) => {
    const { violations, told } = await runCell(world, withoutSpeed(cell))
    expect(violations, told).toEqual([])
  })
}

/** How long an outage may be is a claim of speed, which `npm run faults` holds the cells to; that there is none at all is not. */
function withoutSpeed({ budgetSeconds, ...cell }: Cell): Cell {
  return budgetSeconds === 0 ? { ...cell, budgetSeconds } : cell
}
