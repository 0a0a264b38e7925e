import { unitNames } from '#domain/config/released-unit'
import { FINGERPRINT_KEY_FILE, fingerprintKeyId } from '#domain/snapshot/fingerprint'
import { isUnreadable, SNAPSHOT_SCHEMA_VERSION, type Snapshot } from '#domain/snapshot/schema'
import { failedUnitsCommand, parseFailedUnits } from '#tools/systemd/failed-units'
import type { Host } from '../host.ts'
import { readBinaries } from './binaries.ts'
import { readCapacity } from './capacity.ts'
import { readHealth } from './checks.ts'
import { readFingerprintKey } from './fingerprint-key.ts'
import { readForeignUnits } from './foreign-units.ts'
import { readKeptReleases, type KeptReleases } from './kept-releases.ts'
import { readLogins } from './logins.ts'
import { readClock, readMachine, readNix, readSystem } from './machine.ts'
import { read, shown } from './reading.ts'
import { readRepository } from './repository.ts'
import { readTrust } from './trust.ts'
import { readUnits } from './units.ts'

/**
 * Records the host's state now. Reads only, everything at the same time and each value within its own time: a part of the host that hangs
 * or is broken is named as such, and hides nothing else. Never throws. `root` is a folder that replaces `/` for files that control who may
 * do what; only tests use another.
 */
export async function snapshot(host: Host, tool: string, keyFile = FINGERPRINT_KEY_FILE, root?: string): Promise<Snapshot> {
  const takenAt = new Date().toISOString()
  const begin = performance.now()
  const [kept, fingerprintKey] = await Promise.all([readKeptReleases(host), readFingerprintKey(keyFile)])
  const watched = watchedUnits(host, kept)
  const trustOptions = { fingerprintKey, ...(root === undefined ? {} : { root }) }
  const [machine, clock, system, nix, trust, logins, foreign, repository, binaries, units, failedUnits, health, capacity] =
    await Promise.all([
      readMachine(host),
      readClock(host),
      readSystem(host),
      readNix(host),
      readTrust(host, trustOptions),
      readLogins(host, trustOptions),
      readForeignUnits(host, watched),
      readRepository(host),
      readBinaries(host, kept),
      readUnits(host, watched, { kept, fingerprintKey }),
      read(async () => parseFailedUnits(await shown(host.runner, failedUnitsCommand))),
      readHealth(host, kept),
      readCapacity(host),
    ])
  return {
    schemaVersion: SNAPSHOT_SCHEMA_VERSION,
    tool,
    takenAt,
    tookMilliseconds: Math.round(performance.now() - begin),
    application: host.application,
    prefix: host.paths.prefix,
    fingerprintKey: isUnreadable(fingerprintKey) ? fingerprintKey : fingerprintKeyId(fingerprintKey),
    host: machine,
    clock,
    system,
    nix,
    trust: { ...trust, deployKeys: logins.deployKeys },
    logins: logins.logins,
    foreignUnits: foreign,
    repository,
    releases: kept.releases,
    binaries,
    units,
    failedUnits,
    health,
    capacity,
  }
}

/** Returns the current release's units (the policy's when there is none), and those that the policy watches besides. */
function watchedUnits({ permitted }: Host, { manifest }: KeptReleases): string[] {
  const released = isUnreadable(manifest) || manifest === null ? permitted.units : unitNames(manifest.units)
  return [...new Set([...released, ...(permitted.snapshot?.units ?? [])])]
}
