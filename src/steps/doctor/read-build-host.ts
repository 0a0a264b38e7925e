import { hostname } from 'node:os'
import type { BuildHostFacts } from '#domain/doctor/build-host'
import { versionWarnings } from '#domain/trust/nix-warnings'
import { nixVersionCommand, parseNixVersion } from '#tools/nix/version'
import type { Runner } from '#tools/run/runner'
import { howToSign } from '../signing/find-nix-key.ts'
import { knownNixKeys } from '../signing/known-keys.ts'
import { probeSigning, signerOf } from '../signing/probe-signing.ts'

/** Reads what `doctor` checks of this machine, by a small build. `nixKeyFiles` have public keys of Nix. */
export async function readBuildHost(nixKeyFiles: readonly string[], runner: Runner): Promise<BuildHostFacts> {
  const nodeVersion = process.versions.node
  const signing = howToSign(hostname())
  const version = await runner.run(nixVersionCommand).catch(() => undefined)
  const nixVersion = version?.status === 0 ? parseNixVersion(version.stdout) : ''
  if (nixVersion === '') return { nodeVersion, nixVersion: null, probe: { failed: '' }, howToSign: signing, signer: null, nixWarnings: [] }
  const probe = await probeSigning(runner)
  const signer =
    'failed' in probe || probe.signatures.length === 0 ? undefined : await signerOf(probe, await knownNixKeys(nixKeyFiles, runner), runner)
  return { nodeVersion, nixVersion, probe, howToSign: signing, signer: signer ?? null, nixWarnings: versionWarnings(nixVersion) }
}
