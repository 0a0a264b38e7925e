import type { PreflightFacts } from '#domain/protocol/preflight-facts'
import { VERSION } from '#domain/protocol/version'
import type { Host } from '#machine/host'
import { askClockSynchronized } from '#tools/systemd/clock-synchronized'
import type { UnitDefinition } from '#tools/systemd/show-definitions'
import { nixOf } from '../system/nix-warnings.ts'

/** timedatectl starts a service if it is not there yet; a promote does not wait for one that hangs. In milliseconds. */
const CLOCK_LIMIT = 3000

/**
 * Collects what a release should be warned of; `inspected` are the definitions of its units. What cannot be read is left out: a warning
 * holds up no release.
 */
export async function preflightFacts(host: Host, inspected: Promise<readonly UnitDefinition[]>): Promise<PreflightFacts> {
  const [nix, clock, units] = await Promise.all([
    nixOf(host).catch(() => ({ warnings: [] })),
    askClockSynchronized(host.runner, CLOCK_LIMIT),
    inspected.catch(() => []),
  ])
  return {
    agentVersion: VERSION,
    warnings: [...nix.warnings],
    now: new Date().toISOString(),
    ...(typeof clock === 'boolean' ? { clockSynchronized: clock } : {}),
    nixKeys: [...host.policy.trustedPublicKeys],
    units: units.map(({ unit, unitFileState }) => ({ unit, unitFileState })),
  }
}
