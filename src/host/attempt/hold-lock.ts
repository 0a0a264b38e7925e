import { once } from 'node:events'
import { CommandError } from '#domain/errors/errors'
import { holdUnitCommand } from '#tools/systemd/hold-unit'
import type { Host } from '#machine/host'
import { lockUnit, requireFree, wasTaken } from './lock.ts'

/** How long several who only want the lock for a moment may be faster than us. */
const RIVALS_MILLISECONDS = 5000

/**
 * Does something short under the application's lock, in this very process: no transaction begins meanwhile, and the lock goes
 * with the process, whatever ends it. Throws HostError `busy` when a transaction runs.
 */
export async function holdingLock<T>(host: Host, purpose: string, work: () => Promise<T>): Promise<T> {
  const command = holdUnitCommand({
    unit: lockUnit(host.application),
    description: `grind-to-prod ${purpose} of ${host.application}`,
  })
  for (const deadline = performance.now() + RIVALS_MILLISECONDS; ;) {
    await requireFree(host)
    const holding = await host.runner.start(command)
    // What becomes of the pipe when the program cannot start is told by how it ends.
    holding.stdin.on('error', () => undefined)
    try {
      holding.stdin.write('held\n')
      if (await Promise.race([once(holding.stdout, 'data').then(() => true), holding.finished.then(() => false)])) return await work()
    } finally {
      holding.stdin.end()
      await holding.finished
    }
    const { status, stderr } = await holding.finished
    // Whoever was faster may have let go of it again.
    if (wasTaken(stderr) && performance.now() < deadline) continue
    await requireFree(host)
    throw new CommandError(command.argv, { status, stderr })
  }
}
