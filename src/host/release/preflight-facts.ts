import { unitNames } from '#domain/config/released-unit'
import type { Manifest } from '#domain/manifest/schema'
import type { PreflightFacts } from '#domain/protocol/preflight-facts'
import { VERSION } from '#domain/protocol/version'
import type { Host } from '#machine/host'
import { askSystemd } from '#machine/units/ask-systemd'
import { parseUnitFiles, showUnitFilesCommand } from '#tools/systemd/show-unit-files'
import { nixOf } from '../system/nix-warnings.ts'

/** Collects what a release should be warned of. What cannot be read is left out: a warning holds up no release. */
export async function preflightFacts(host: Host, manifest: Manifest): Promise<PreflightFacts> {
  const names = unitNames(manifest.units)
  const [nix, files] = await Promise.all([
    nixOf(host).catch(() => ({ warnings: [] })),
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
    nixKeys: [...host.policy.trustedPublicKeys],
    units: files.map(({ unit, unitFileState }) => ({ unit, unitFileState })),
  }
}
