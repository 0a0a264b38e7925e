import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { installHost, lab, makeApplication } from '../../lab/client.ts'
import { keepSharedPlaces, restoreSharedPlaces } from './shared-places.ts'
import { labMark, labState } from './labs.ts'

/**
 * Gives this worker separate hosts, with the example's repository on grind and the agent on prod; a test that needs prod-b or front
 * prepares it. The files that a worker runs share them, and each finds prod and the home of the runner as the first one did. Files of
 * different workers have nothing in common.
 */
const worker = Number(process.env['VITEST_POOL_ID'])
process.env['GRIND_TO_PROD_LAB_STATE'] = labState(worker)

/** A file that leaves hosts as no other file expects them has a new lab, and so has the file after it. */
const isNew = process.env['GRIND_TO_PROD_NEW_LAB'] === 'true'

if (isNew || !existsSync(labMark(worker))) {
  rmSync(labMark(worker), { force: true })
  await lab('down')
  await lab('up', '--hosts', '4')
  await makeApplication()
  await installHost('prod')
  if (!isNew) {
    await keepSharedPlaces()
    writeFileSync(labMark(worker), '')
  }
} else {
  await restoreSharedPlaces()
}
