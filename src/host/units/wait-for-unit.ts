import { setTimeout as delay } from 'node:timers/promises'
import { info } from '#domain/report/event'
import { stopUnitCommand } from '#tools/systemd/control-units'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { STOP_ALLOWANCE_MILLISECONDS } from '#domain/activation/unit-limit'

const REPORT_MILLISECONDS = 15_000
const POLL_MILLISECONDS = 200

/** What is waited for: what the unit is meanwhile, such as `activating`, and how often that is reported. */
export interface Waiting {
  readonly unit: string
  readonly state: string
  readonly every?: number
}

/** Does something that may take long, and reports now and then how long it has taken. */
export async function reportingWait<T>(
  host: Host,
  { unit, state, every = REPORT_MILLISECONDS }: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  const begin = performance.now()
  const report = () => info(host.reporter, `${unit} is still ${state}, after ${Math.round((performance.now() - begin) / 1000)} s`)
  const timer = setInterval(report, every)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/**
 * Returns when no run of a oneshot is under way. A run is stopped only at the limit that the release sets for it: it may be a migration,
 * and half of one is worse than a late one. Returns why it did not stop; null when no run is under way.
 */
export async function awaitEnd(host: Host, unit: string, timeoutSeconds: number | undefined): Promise<string | null> {
  const deadline = timeoutSeconds === undefined ? Infinity : performance.now() + timeoutSeconds * 1000
  if (!(await isUnderWay(host, unit))) return null
  info(host.reporter, `${unit} is activating; its end is awaited`)
  return reportingWait(host, { unit, state: 'activating' }, async () => {
    while (performance.now() < deadline) {
      await delay(POLL_MILLISECONDS)
      if (!(await isUnderWay(host, unit))) return null
    }
    const { status } = await host.runner.run(stopUnitCommand(unit, STOP_ALLOWANCE_MILLISECONDS))
    return status === 0 ? null : `unit ${unit} did not finish within ${timeoutSeconds} s, and did not stop`
  })
}

async function isUnderWay(host: Host, unit: string): Promise<boolean> {
  const [observed] = await observeUnits(host, [unit], new Set())
  return observed!.state.activeState === 'activating' || observed!.state.activeState === 'deactivating'
}
