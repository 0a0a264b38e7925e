import type { TestProject } from 'vitest/node'
import { installHost, lab, makeApplication } from '../../lab/client.ts'

/** Brings fresh hosts up for the lab's tests, with the example's repository on grind and the agent on prod, and takes them down. */
export default async function setUp(_project: TestProject): Promise<() => Promise<void>> {
  await lab('down')
  await lab('up')
  await makeApplication()
  await installHost('prod')
  return async () => void (await lab('down'))
}
