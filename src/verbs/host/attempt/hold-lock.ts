import { once } from 'node:events'
import { CommandError } from '../../../errors/errors.ts'
import { holdUnitCommand } from '../../../systemd/hold-unit.ts'
import type { Host } from '../host.ts'
import { lockUnit, requireFree } from './lock.ts'

/**
 * Does something short under the application's lock, in this very process: no transaction begins meanwhile, and the lock goes
 * with the process, whatever ends it. Throws HostError `busy` when a transaction runs.
 */
export async function holdingLock<T>(host: Host, purpose: string, work: () => Promise<T>): Promise<T> {
  await requireFree(host)
  const command = holdUnitCommand({
    unit: lockUnit(host.application),
    description: `grind-to-prod ${purpose} of ${host.application}`,
  })
  const holding = host.runner.start(command)
  // What becomes of the pipe when the program cannot start is told by how it ends.
  holding.stdin.on('error', () => undefined)
  try {
    holding.stdin.write('held\n')
    const isHeld = await Promise.race([once(holding.stdout, 'data').then(() => true), holding.finished.then(() => false)])
    if (!isHeld) {
      await requireFree(host)
      const { status, stderr } = await holding.finished
      throw new CommandError(command.argv, status, stderr)
    }
    return await work()
  } finally {
    holding.stdin.end()
    await holding.finished
  }
}
