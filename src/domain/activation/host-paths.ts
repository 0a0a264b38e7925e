import { REVOKED_KEYS_FILE, signersFiles } from '../trust/signers.ts'

/** The paths of one application on a host. */
export interface HostPaths {
  /** The folder of its releases: its prefix, or its state folder when it has no prefix. */
  readonly prefix: string
  /** Nix's store, whose file system must have room for a release. */
  readonly store: string
  /** `<prefix>/bin`, what units execute: a link to `current/bin`. */
  readonly bin: string
  /** `<prefix>/share`, folders and files of a release that are not programs: a link to `current/share`. */
  readonly share: string
  /** `<prefix>/current`: the one link that switches. */
  readonly current: string
  readonly releases: string
  readonly backups: string
  /** `/var/lib/grind-to-prod/<application>`. */
  readonly state: string
  readonly attempts: string
  /** What a transaction intends; it is there only while one is unfinished. */
  readonly journal: string
  readonly ledger: string
  /** Each record as the host signed it, with its signature and its statement: kept as long as the ledger. */
  readonly records: string
  /** Backups of the application's data: one folder each, named by the attempt that took it. */
  readonly data: string
  /** Folder of garbage collector roots: one link a release, named by its id. */
  readonly roots: string
  readonly system: SystemPlaces
  readonly trust: TrustPlaces
}

/** The files that define who may release to a host. */
export interface TrustPlaces {
  /** The first of these files that exists lists the signers. */
  readonly allowedSigners: readonly [string, ...string[]]
  readonly revokedKeys: string
  /** A folder of root's, away from the disk. */
  readonly temporary: string
}

function trustPlaces(application: string): TrustPlaces {
  return { allowedSigners: signersFiles(application), revokedKeys: REVOKED_KEYS_FILE, temporary: '/run/grind-to-prod' }
}

/** Links by which a NixOS host names its systems, and the lock for switching to one. */
export interface SystemPlaces {
  /** The profile: what the next boot takes. */
  readonly profile: string
  /** What was activated last. */
  readonly current: string
  /** What the host was booted with. */
  readonly booted: string
  /** The process that switches to a system holds it, by flock(2). */
  readonly lock: string
}

const SYSTEM_PLACES: SystemPlaces = {
  profile: '/nix/var/nix/profiles/system',
  current: '/run/current-system',
  booted: '/run/booted-system',
  lock: '/run/nixos/switch-to-configuration.lock',
}

export const STATE_ROOT = '/var/lib/grind-to-prod'
const STORE = '/nix/store'
const COLLECTOR_ROOTS = '/nix/var/nix/gcroots/grind-to-prod'

/** The generation that holds what a plain `<prefix>/bin` folder held before the first release. */
export const ADOPTED = 'taken-over'

/** Means "no release at all" where a current release is expected. */
export const NO_RELEASE = 'none'

/** Returns the folder of an application's releases: its prefix, or, without one (its releases are systems alone), its state folder. */
export function releaseFolder(application: string, prefix: string | undefined, stateRoot = STATE_ROOT): string {
  return prefix ?? `${stateRoot}/${application}`
}

/** Returns the paths of an application; the roots differ from the usual ones only in tests. */
export function hostPaths(
  application: string,
  ownPrefix: string | undefined,
  roots: { state: string; collector: string; store?: string; system?: SystemPlaces; trust?: TrustPlaces } = {
    state: STATE_ROOT,
    collector: COLLECTOR_ROOTS,
  },
): HostPaths {
  const state = `${roots.state}/${application}`
  const prefix = releaseFolder(application, ownPrefix, roots.state)
  return {
    prefix,
    store: roots.store ?? STORE,
    bin: `${prefix}/bin`,
    share: `${prefix}/share`,
    current: `${prefix}/current`,
    releases: `${prefix}/releases`,
    backups: `${prefix}/backups`,
    state,
    attempts: `${state}/attempts`,
    journal: `${state}/journal.json`,
    ledger: `${state}/ledger.ndjson`,
    records: `${state}/records`,
    data: `${state}/data`,
    roots: `${roots.collector}/${application}`,
    system: roots.system ?? SYSTEM_PLACES,
    trust: roots.trust ?? trustPlaces(application),
  }
}

/**
 * Where `<prefix>/bin` and `<prefix>/share` point once they are ours: relative, so that the prefix can be inspected from elsewhere. Both
 * lead through `current`, so they switch together.
 */
export const PREFIX_LINKS = { bin: 'current/bin', share: 'current/share' } as const

/** Returns the target of `current` for a generation: relative, so that the prefix can be inspected from elsewhere. */
export function generationLink(generation: string): string {
  return `releases/${generation}`
}

/** Returns the generation that a `current` link points to, or undefined when the link is not one of ours. */
export function generationOf(link: string): string | undefined {
  return /^releases\/([0-9a-f]{64}|taken-over)$/.exec(link)?.[1]
}
