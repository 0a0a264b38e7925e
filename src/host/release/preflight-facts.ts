import type { PreflightFacts } from '#domain/protocol/preflight-facts'
import { VERSION } from '#domain/protocol/version'
import type { Host } from '#machine/host'
import { askClockSynchronized } from '#tools/systemd/clock-synchronized'
import type { UnitDefinition } from '#tools/systemd/show-definitions'
import { nixOf } from '../system/nix-warnings.ts'

/** timedatectl starts a service if it is not there yet; a promote does not wait for one that hangs. In milliseconds. */
const CLOCK_LIMIT = 3000

/** What a host was asked of itself, whatever the release is. */
export interface HostFacts {
  readonly warnings: readonly string[]
  readonly clock: Awaited<ReturnType<typeof askClockSynchronized>>
}

/** Asks a host what every release should be warned of. Never throws. */
export async function askHostFacts(host: Host): Promise<HostFacts> {
  const [{ warnings }, clock] = await Promise.all([
    nixOf(host).catch(() => ({ warnings: [] })),
    askClockSynchronized(host.runner, CLOCK_LIMIT),
  ])
  return { warnings, clock }
}

/**
 * Collects what a release should be warned of; `inspected` are the definitions of its units, and `asked` what the host was asked before,
 * if that counts. What cannot be read is left out: a warning holds up no release.
 */
export async function preflightFacts(
  host: Host,
  inspected: Promise<readonly UnitDefinition[]>,
  asked?: Promise<HostFacts | undefined>,
): Promise<PreflightFacts> {
  const [{ warnings, clock }, units] = await Promise.all([
    Promise.resolve(asked).then((facts) => facts ?? askHostFacts(host)),
    inspected.catch(() => []),
  ])
  return {
    agentVersion: VERSION,
    warnings: [...warnings],
    now: new Date().toISOString(),
    ...(typeof clock === 'boolean' ? { clockSynchronized: clock } : {}),
    nixKeys: [...host.policy.trustedPublicKeys],
    units: units.map(({ unit, unitFileState }) => ({ unit, unitFileState })),
  }
}
