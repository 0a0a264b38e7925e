import { releaseFolder } from '../activation/host-paths.ts'
import { systemComponent } from '../manifest/component.ts'
import type { Manifest } from '../manifest/schema.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { ReportedSide } from './finding.ts'
import type { Side } from './rule.ts'
import { treeOf, type Tree } from './tree.ts'

/** Returns a host as its snapshot shows it. */
export function snapshotSide(name: string, snapshot: Snapshot): Side {
  return { name, snapshot, manifest: null, tree: treeOf(snapshot) }
}

/** Returns a release as a host must show it. */
export function manifestSide(name: string, manifest: Manifest, releaseId: string): Side {
  return { name, snapshot: null, manifest: { manifest, releaseId }, tree: expectedTree(manifest, releaseId) }
}

/**
 * Returns what a manifest determines of a host. The path behind a link is not part of it: what an output links to is known by its hash
 * alone. Which executable a unit must run, `rules/stale-process.ts` knows.
 */
function expectedTree(manifest: Manifest, releaseId: string): Tree {
  const system = systemComponent(manifest)
  return {
    prefix: releaseFolder(manifest.application, manifest.prefix),
    releases: { current: releaseId },
    binaries: Object.fromEntries(
      Object.entries(manifest.components).flatMap(([component, { links }]) =>
        Object.entries(links).map(([link, { sha256 }]) => [link, { sha256, component, release: releaseId }]),
      ),
    ),
    shared: Object.fromEntries(
      Object.entries(manifest.components).flatMap(([component, { share = {} }]) =>
        Object.entries(share).map(([link, { narHash }]) => [link, { narHash, component, release: releaseId }]),
      ),
    ),
    units: Object.fromEntries(manifest.units.map(({ unit }) => [unit, { loadState: 'loaded', activeState: 'active' }])),
    health: Object.fromEntries(Object.keys(manifest.health).map((check) => [check, { result: 'passed' }])),
    ...(system === null ? {} : { system: { current: system.path } }),
  }
}

/** Builds the entry of a report for a side, without findings. */
export function reportedSide({ name, snapshot, manifest }: Side): ReportedSide {
  if (snapshot === null) {
    const release = manifest?.releaseId ?? null
    return { name, kind: 'manifest', release, takenAt: null, role: null, system: null, kernel: null, nix: null }
  }
  const { system, host, nix, releases } = snapshot
  const distribution = isUnreadable(system.osRelease) ? null : (system.osRelease['PRETTY_NAME'] ?? system.osRelease['NAME'] ?? null)
  return {
    name,
    kind: 'snapshot',
    release: releases.current,
    takenAt: snapshot.takenAt,
    role: isUnreadable(host.role) ? null : host.role,
    system: text(system.nixosVersion) === null ? distribution : `NixOS ${text(system.nixosVersion)}`,
    kernel: text(host.kernel),
    nix: text(nix.version),
  }
}

function text(reading: unknown): string | null {
  return typeof reading === 'string' ? reading : null
}
