import { unitNames } from '#domain/config/released-unit'
import { FINGERPRINT_KEY_FILE, fingerprintKeyId } from '#domain/snapshot/fingerprint'
import { isUnreadable } from '#domain/snapshot/unreadable'
import { SNAPSHOT_SCHEMA_VERSION } from '#domain/snapshot/constants'
import type { Snapshot } from '#domain/snapshot/schema'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'
import type { Host } from '../host.ts'
import { findUnlisted, runningUnlisted } from '../units/unlisted-units.ts'
import { readBinaries } from './binaries.ts'
import { readShared } from './shared.ts'
import { readCapacity } from './capacity.ts'
import { askHealth, readHealth } from './checks.ts'
import { readFingerprintKey } from './fingerprint-key.ts'
import { foreignUnitsOf, listUnits, type ListedUnits } from './foreign-units.ts'
import { readKeptReleases, type KeptReleases } from './kept-releases.ts'
import { readLogins } from './logins.ts'
import { tableOfUnits, withReadableSockets } from './moment.ts'
import { readClock, readMachine, readSystem } from './machine.ts'
import { readNix } from './nix.ts'
import { read, shown } from './reading.ts'
import { readRepository } from './repository.ts'
import { readTrust, type TrustOptions } from './trust.ts'
import { askUnits, readUnits } from './units.ts'

/**
 * Records the host's state now. Reads only, everything at the same time and each value within its own time: a part of the host that hangs
 * or is broken is named as such, and hides nothing else. Never throws. `root` is a folder that replaces `/` for files that control who may
 * do what; only tests use another.
 */
export async function snapshot(
  host: Host,
  tool: string,
  { keyFile = FINGERPRINT_KEY_FILE, root }: { readonly keyFile?: string; readonly root?: string } = {},
): Promise<Snapshot> {
  const takenAt = new Date().toISOString()
  const begin = performance.now()
  // Begun first, because they take longest.
  const nix = readNix(host)
  const listing = listUnits(host, root)
  const [kept, fingerprintKey] = await Promise.all([readKeptReleases(host), readFingerprintKey(keyFile)])
  const parts = await readParts(withReadableSockets(host), { kept, nix, listing, fingerprintKey, ...(root === undefined ? {} : { root }) })
  return {
    schemaVersion: SNAPSHOT_SCHEMA_VERSION,
    tool,
    takenAt,
    tookMilliseconds: Math.round(performance.now() - begin),
    application: host.application,
    prefix: host.paths.prefix,
    fingerprintKey: isUnreadable(fingerprintKey) ? fingerprintKey : fingerprintKeyId(fingerprintKey),
    ...parts,
  }
}

interface PartsOptions extends TrustOptions {
  readonly kept: KeptReleases
  /** These two are begun already. */
  readonly nix: Promise<Snapshot['nix']>
  readonly listing: Promise<ListedUnits>
}

/** Reads all parts of the host at the same time. */
async function readParts(host: Host, { kept, listing, nix: askedNix, ...options }: PartsOptions) {
  const released = watchedUnits(host, kept)
  const watched = [...released, ...(await stillRunning(host, kept, released))]
  const asked = askUnits(host, watched)
  const checks = askHealth(host, kept)
  const [machine, clock, system, nix, trust, logins, foreignUnits, repository, binaries, shared, units, failedUnits, health, capacity] =
    await Promise.all([
      readMachine(host),
      readClock(host),
      readSystem(host),
      askedNix,
      readTrust(host, options),
      readLogins(host, options),
      listing.then((listed) => foreignUnitsOf(listed, watched)),
      readRepository(host),
      readBinaries(host, kept),
      readShared(host, kept),
      readUnits(host, asked, { ...options, kept, table: (now) => tableOfUnits(now, checks) }),
      listing.then(({ failed }) => failed),
      readHealth(kept, checks, asked),
      readCapacity(host),
    ])
  return {
    host: machine,
    clock,
    system,
    nix,
    trust: { ...trust, deployKeys: logins.deployKeys },
    logins: logins.logins,
    foreignUnits,
    repository,
    releases: kept.releases,
    binaries,
    ...shared,
    units,
    failedUnits,
    health,
    capacity,
  } satisfies Partial<Snapshot>
}

/** Returns the current release's units (the policy's when there is none), and those that the policy watches besides. */
function watchedUnits({ permitted }: Host, { manifest }: KeptReleases): string[] {
  const released = isUnreadable(manifest) || manifest === null ? permitted.units : unitNames(manifest.units)
  return [...new Set([...released, ...(permitted.snapshot?.units ?? [])])]
}

/** Returns the units that only an earlier release lists and that still run it. One that cannot be inspected is left to `foreignUnits`. */
async function stillRunning(
  host: Host,
  { releases: { current }, manifest, closure }: KeptReleases,
  watched: readonly string[],
): Promise<string[]> {
  const found = await read(async () => {
    const unlisted = await findUnlisted(host, isUnreadable(current) ? null : current, watched)
    const names = [...unlisted.keys()]
    if (names.length === 0) return []
    const states = parseUnits(await shown(host.runner, showUnitsCommand(names)), names)
    return (
      await runningUnlisted(host, { unlisted, states, current: { manifest: isUnreadable(manifest) ? null : manifest, closure } })
    ).map(({ state }) => state.unit)
  })
  return isUnreadable(found) ? [] : found
}
