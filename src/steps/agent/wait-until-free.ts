import { quoteUnlessName } from '#domain/errors/quote'
import { setTimeout as pause } from 'node:timers/promises'
import { info } from '#domain/report/event'
import type { HostClient } from './host-client.ts'

/** A person notices no delay, and a host that is asked so often none either. */
const PERIOD_MILLISECONDS = 2000

/** Waits until no attempt holds a host, and reports which one does. Throws what `status` throws. */
export async function waitUntilFree(client: HostClient, period = PERIOD_MILLISECONDS): Promise<void> {
  let reported: string | undefined
  for (;;) {
    const { holder } = await client.status()
    if (holder === null) return
    const who = holder.attempt === '' ? 'a recovery or a pruning' : `attempt ${holder.attempt} of ${quoteUnlessName(holder.actor.name)}`
    if (who !== reported) info(client.context.reporter, `${client.name} is busy with ${who}; waiting until it has ended.`)
    reported = who
    await pause(period)
  }
}
