import { setTimeout as delay } from 'node:timers/promises'
import { HostError } from '#domain/errors/errors'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { lockHolder } from '#tools/files/lock-holder'
import { stopUnitCommand } from '#tools/systemd/control-units'
import { SWITCH_UNIT } from '#tools/systemd/switch-system'

/** Returns what is switching the host's system now, as a clause; null when nothing is. */
export async function whoSwitches(host: Host): Promise<string | null> {
  const [found] = await observeUnits(host, [SWITCH_UNIT], new Set())
  if (found !== undefined && !isAtRest(found.state.activeState)) return `unit ${SWITCH_UNIT}`
  // A process that does it in another unit, or in none, has NixOS' own lock.
  const process = await lockHolder(host.paths.system.lock)
  return process === null ? null : `process ${process}, which has the lock ${host.paths.system.lock}`
}

/** Refuses to start while another process switches the system. Throws HostError `busy`. */
export async function requireNobodySwitching(host: Host): Promise<void> {
  const who = await whoSwitches(host)
  if (who !== null) throw switchedBy(host, who)
}

/** Returns the error for a host whose system another process is switching. */
export function switchedBy(host: Host, who: string): HostError {
  return new HostError('busy', `Another process is switching the system of ${host.name} (${who}).`, {
    host: host.name,
    hint: 'Wait until it has ended.',
  })
}

/** Waits until no process switches the system. Our own switch has a deadline, so it ends; after that many seconds it is stopped. */
export async function untilNobodySwitches(host: Host, deadlineSeconds: number): Promise<void> {
  for (const deadline = performance.now() + deadlineSeconds * 1000; ; await delay(100)) {
    if ((await whoSwitches(host)) === null) return
    if (performance.now() < deadline) continue
    await host.runner.run(stopUnitCommand(SWITCH_UNIT, 100_000))
    return
  }
}

/** True when a unit's process has ended. */
function isAtRest(activeState: string): boolean {
  return activeState === 'inactive' || activeState === 'failed'
}
