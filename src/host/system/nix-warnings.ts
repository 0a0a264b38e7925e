import { reasonOf } from '#domain/errors/reason-of'
import type { StatusResult } from '#domain/protocol/status'
import { settingsWarnings, versionWarnings } from '#domain/trust/nix-warnings'
import type { Host } from '#machine/host'
import { parseTrust, showConfigCommand } from '#tools/nix/show-config'
import { nixVersionCommand, parseNixVersion } from '#tools/nix/version'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'

/** Returns the version of Nix, and what its administrator should know of it. */
export async function nixOf(host: Pick<Host, 'runner'>): Promise<Pick<StatusResult, 'nixVersion' | 'warnings'>> {
  const [nixVersion, trust] = await Promise.all([
    answered(host.runner, nixVersionCommand).then(
      ({ stdout }) => parseNixVersion(stdout),
      () => '',
    ),
    trustWarnings(host),
  ])
  return { nixVersion, warnings: [...versionWarnings(nixVersion), ...trust] }
}

/** Problems of this host's Nix trust settings; that they are unreadable is a warning too. */
async function trustWarnings({ runner }: Pick<Host, 'runner'>): Promise<string[]> {
  try {
    return settingsWarnings(parseTrust(await expectSuccess(runner, showConfigCommand)))
  } catch (error) {
    return [`The settings of Nix cannot be read (${reasonOf(error)}); check nix config show.`]
  }
}
