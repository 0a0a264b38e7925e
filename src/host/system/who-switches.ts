import { setTimeout as delay } from 'node:timers/promises'
import { HostError } from '#domain/errors/errors'
import type { Host } from '#machine/host'
import { observeUnits } from '#machine/units/observe-units'
import { lockHolder } from '#tools/files/lock-holder'
import { stopUnitCommand } from '#tools/systemd/control-units'
import { SWITCH_UNIT } from '#tools/systemd/switch-system'

/** What is switching the host's system just now, as a clause; null when nothing is. */
export async function whoSwitches(host: Host): Promise<string | null> {
  const [found] = await observeUnits(host, [SWITCH_UNIT], new Set())
  if (found !== undefined && !isAtRest(found.state.activeState)) return `unit ${SWITCH_UNIT}`
  // Whoever does it in another unit, or in none, holds NixOS' own lock.
  const process = await lockHolder(host.paths.system.lock)
  return process === null ? null : `process ${process}, which holds ${host.paths.system.lock}`
}

/** Refuses to begin while somebody switches the system. Throws HostError `busy`. */
export async function requireNobodySwitching(host: Host): Promise<void> {
  const who = await whoSwitches(host)
  if (who !== null) throw switchedBy(host, who)
}

/** Somebody else switches the system. */
export function switchedBy(host: Host, who: string): HostError {
  return new HostError('busy', `Somebody is switching the system of ${host.name} (${who}).`, {
    host: host.name,
    hint: 'Wait until that has ended.',
  })
}

/** Waits until no system is being switched to. Ours has a deadline, so it ends; after that many seconds, by force. */
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
