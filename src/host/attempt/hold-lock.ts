import { once } from 'node:events'
import { CommandError } from '#domain/errors/errors'
import { holdUnitCommand } from '#tools/systemd/hold-unit'
import type { Host } from '#machine/host'
import { lockUnit, requireFree, wasTaken } from './lock.ts'

/** How long several short holders of the lock may come before us. */
const RIVALS_MILLISECONDS = 5000

/**
 * Does something short under the application's lock, in this process: no transaction starts meanwhile, and the lock ends with the process,
 * in any case. Throws HostError `busy` when a transaction runs.
 */
export async function holdingLock<T>(host: Host, purpose: string, work: () => Promise<T>): Promise<T> {
  const command = holdUnitCommand({
    unit: lockUnit(host.application),
    description: `grind-to-prod ${purpose} of ${host.application}`,
  })
  for (const deadline = performance.now() + RIVALS_MILLISECONDS; ;) {
    await requireFree(host)
    const holding = await host.runner.start(command)
    // The exit of the program reports an error of the pipe when the program cannot start.
    holding.stdin.on('error', () => undefined)
    try {
      holding.stdin.write('held\n')
      if (await Promise.race([once(holding.stdout, 'data').then(() => true), holding.finished.then(() => false)])) return await work()
    } finally {
      holding.stdin.end()
      await holding.finished
    }
    const { status, stderr } = await holding.finished
    // Another holder may have released it again.
    if (wasTaken(stderr) && performance.now() < deadline) continue
    await requireFree(host)
    throw new CommandError(command.argv, { status, stderr })
  }
}
