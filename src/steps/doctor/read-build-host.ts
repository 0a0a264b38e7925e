import { hostname } from 'node:os'
import type { BuildHostFacts } from '#domain/doctor/build-host'
import { versionWarnings } from '#domain/trust/nix-warnings'
import { nixVersionCommand, parseNixVersion } from '#tools/nix/version'
import { askClockSynchronized } from '#tools/systemd/clock-synchronized'
import type { Runner } from '#tools/run/runner'
import { howToSign } from '../signing/find-nix-key.ts'
import { knownNixKeys } from '../signing/known-keys.ts'
import { probeSigning, signerOf } from '../signing/probe-signing.ts'

/** timedatectl starts a service if it is not there yet. In milliseconds. */
const CLOCK_LIMIT = 10_000

/** Reads what `doctor` checks of this machine, by a small build. `nixKeyFiles` have public keys of Nix. */
export async function readBuildHost(nixKeyFiles: readonly string[], runner: Runner): Promise<BuildHostFacts> {
  const [version, clockSynchronized] = await Promise.all([
    runner.run(nixVersionCommand).catch(() => undefined),
    askClockSynchronized(runner, CLOCK_LIMIT),
  ])
  const known = { nodeVersion: process.versions.node, howToSign: howToSign(hostname()), clockSynchronized }
  const nixVersion = version?.status === 0 ? parseNixVersion(version.stdout) : ''
  if (nixVersion === '') return { ...known, nixVersion: null, probe: { failed: '' }, signer: null, nixWarnings: [] }
  const probe = await probeSigning(runner)
  const signer =
    'failed' in probe || probe.signatures.length === 0 ? undefined : await signerOf(probe, await knownNixKeys(nixKeyFiles, runner), runner)
  return { ...known, nixVersion, probe, signer: signer ?? null, nixWarnings: versionWarnings(nixVersion) }
}
