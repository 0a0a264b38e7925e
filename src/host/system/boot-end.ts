import { setTimeout as delay } from 'node:timers/promises'
import { systemStateCommand } from '#tools/systemd/control-units'
import type { Host } from '#machine/host'
import { gaveNoAnswer } from '#machine/units/ask-systemd'

/** What the host as a whole does: a systemd that gives no answer within its limit is taken to be still starting. */
async function bootState(host: Host): Promise<'starting' | 'up' | 'stopping'> {
  const answer = await host.runner.run(systemStateCommand)
  const state = answer.stdout.trim()
  if (state === 'stopping') return 'stopping'
  return ['initializing', 'starting'].includes(state) || (state === '' && gaveNoAnswer(answer)) ? 'starting' : 'up'
}

/**
 * Returns at the end of the boot, or when this is late: until then a unit may be down although nothing is wrong with it. `stopping`: the
 * host shuts down.
 */
export async function bootEnd(host: Host, isLate: () => boolean): Promise<'up' | 'stopping'> {
  for (;;) {
    const state = await bootState(host)
    if (state === 'stopping') return 'stopping'
    if (state === 'up' || isLate()) return 'up'
    await delay(500)
  }
}

/** True when the host is shutting down; false when that is unknown. */
export async function isShuttingDown(host: Host): Promise<boolean> {
  return bootState(host).then(
    (state) => state === 'stopping',
    () => false,
  )
}
