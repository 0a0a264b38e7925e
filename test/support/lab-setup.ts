import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { TestProject } from 'vitest/node'
import { lab } from '../../lab/client.ts'
import { labMark, labState } from './labs.ts'

/** Labs that may be up at once; each is four hosts, and they wait for a third of their time: one more than processors keeps all busy. */
export const LABS = Math.min(3, availableParallelism() + 1)

/** Begins with no lab, so that each worker makes its own when its first file needs one, and takes them all down at the end. */
export default async function setUp(_project: TestProject): Promise<() => Promise<void>> {
  await takeDown()
  return takeDown
}

async function takeDown(): Promise<void> {
  for (let worker = 1; worker <= LABS; worker += 1) {
    await rm(labMark(worker), { force: true })
    process.env['GRIND_TO_PROD_LAB_STATE'] = labState(worker)
    await lab('down')
  }
}
