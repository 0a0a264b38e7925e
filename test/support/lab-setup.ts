import { rm } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import type { TestProject } from 'vitest/node'
import { lab } from '../../lab/client.ts'
import { labMark, labState } from './labs.ts'

/**
 * Labs that may be up at once; each is four hosts and takes about 1 GB of memory. On two processors five of them keep both busy: what one
 * waits for (a health window, a reboot, a deadline) is the time of another.
 */
export const LABS = Math.max(2, Math.min(2 * availableParallelism() + 1, Math.floor(totalmem() / 2 ** 31), 8))

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
