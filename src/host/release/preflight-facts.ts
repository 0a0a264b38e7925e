import { unitNames } from '#domain/config/released-unit'
import type { Manifest } from '#domain/manifest/schema'
import type { PreflightFacts } from '#domain/protocol/preflight-facts'
import { VERSION } from '#domain/protocol/version'
import type { Host } from '#machine/host'
import { askSystemd } from '#machine/units/ask-systemd'
import { askClockSynchronized } from '#tools/systemd/clock-synchronized'
import { parseUnitFiles, showUnitFilesCommand } from '#tools/systemd/show-unit-files'
import { nixOf } from '../system/nix-warnings.ts'

/** timedatectl starts a service if it is not there yet; a promote does not wait for one that hangs. In milliseconds. */
const CLOCK_LIMIT = 3000

/** Collects what a release should be warned of. What cannot be read is left out: a warning holds up no release. */
export async function preflightFacts(host: Host, manifest: Manifest): Promise<PreflightFacts> {
  const names = unitNames(manifest.units)
  const [nix, clock, files] = await Promise.all([
    nixOf(host).catch(() => ({ warnings: [] })),
    askClockSynchronized(host.runner, CLOCK_LIMIT),
    names.length === 0
      ? []
      : askSystemd(host.runner, showUnitFilesCommand(names)).then(
          (stdout) => parseUnitFiles(stdout, names),
          () => [],
        ),
  ])
  return {
    agentVersion: VERSION,
    warnings: [...nix.warnings],
    now: new Date().toISOString(),
    ...(typeof clock === 'boolean' ? { clockSynchronized: clock } : {}),
    nixKeys: [...host.policy.trustedPublicKeys],
    units: files.map(({ unit, unitFileState }) => ({ unit, unitFileState })),
  }
}
