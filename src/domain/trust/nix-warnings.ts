import { publicUrl } from '../secrets/public-url.ts'

/** The trust settings of a host's Nix, from `nix config show`. */
export interface NixSettings {
  readonly requireSigs: boolean
  readonly trustedUsers: readonly string[]
  readonly substituters: readonly string[]
  readonly trustedPublicKeys: readonly string[]
}

type Release = readonly [major: number, minor: number, patch: number]

interface Advisory {
  readonly id: string
  /** What it lets an attacker do. */
  readonly hole: string
  /** The first bad release of each series that had it; series after the last of these had it too. Absent: every release before the fix. */
  readonly since?: readonly Release[]
  /** The first good patch release of each series that was fixed; later series than these are good. */
  readonly fixed: readonly Release[]
}

/**
 * Vulnerabilities of Nix on Linux that make a user of its daemon root, or let fetched or unpacked content write where it should not. Those
 * of macOS alone (CVE-2024-51481, CVE-2025-53819) and of little weight (CVE-2024-38531) are left out.
 *
 * Source: the security advisories of the Nix project (https://github.com/NixOS/nix/security/advisories) and the CVE records, compared with
 * the tags of its repository, as of 2026-11. GHSA numbers: CVE-2024-27297 is 2ffj-w4mj-pg37, CVE-2024-45593 h4vv-h3jq-v493, CVE-2024-47174
 * 6fjr-mq49-mm2c, CVE-2026-39860 g3g9-5vj6-r3gj, CVE-2026-44028 vh5x-56v6-4368, CVE-2026-44029 gr92-w2r5-qw5p. A new one is one entry here.
 */
const advisories: readonly Advisory[] = [
  {
    id: 'CVE-2024-27297',
    hole: 'lets a user of the daemon change what was built after it was checked',
    fixed: [
      [2, 3, 18],
      [2, 18, 2],
      [2, 19, 4],
      [2, 20, 5],
    ],
  },
  {
    id: 'CVE-2024-45593',
    hole: 'lets an archive from a substituter write any file as root',
    since: [[2, 24, 0]],
    fixed: [[2, 24, 6]],
  },
  {
    id: 'CVE-2024-47174',
    hole: 'sends passwords of the netrc file to servers whose certificate it does not check',
    fixed: [
      [2, 18, 8],
      [2, 19, 7],
      [2, 20, 9],
      [2, 21, 5],
      [2, 22, 4],
      [2, 23, 4],
      [2, 24, 8],
    ],
  },
  {
    id: 'CVE-2025-46415 (with CVE-2025-46416 and CVE-2025-52991 to 52993)',
    hole: 'lets a user of the daemon become one of its build users, and remove files of others',
    fixed: [
      [2, 24, 15],
      [2, 26, 4],
      [2, 28, 4],
      [2, 29, 1],
    ],
  },
  {
    // It came with the fix of CVE-2024-27297.
    id: 'CVE-2026-39860',
    hole: 'lets a user of the daemon become root',
    since: [
      [2, 18, 2],
      [2, 19, 4],
      [2, 20, 5],
      [2, 21, 0],
    ],
    fixed: [
      [2, 28, 6],
      [2, 29, 3],
      [2, 30, 4],
      [2, 31, 4],
      [2, 32, 7],
      [2, 33, 4],
      [2, 34, 5],
    ],
  },
  {
    id: 'CVE-2026-44028',
    hole: 'lets a user of the daemon, or an archive from a substituter, run code as root',
    since: [[2, 24, 4]],
    fixed: [
      [2, 28, 7],
      [2, 29, 4],
      [2, 30, 5],
      [2, 31, 5],
      [2, 32, 8],
      [2, 33, 6],
      [2, 34, 7],
    ],
  },
  {
    id: 'CVE-2026-44029',
    hole: 'lets a tarball that is unpacked write outside of its folder',
    fixed: [
      [2, 28, 7],
      [2, 29, 4],
      [2, 30, 5],
      [2, 31, 5],
      [2, 32, 8],
      [2, 33, 6],
      [2, 34, 7],
    ],
  },
  {
    id: 'CVE-2026-110450',
    hole: 'lets a user of the daemon become root',
    fixed: [
      [2, 28, 8],
      [2, 30, 6],
      [2, 31, 6],
      [2, 34, 9],
      [2, 35, 3],
    ],
  },
]

/** Returns one sentence for each known vulnerability of a Nix version; an unreadable version is reported as unknown. */
export function versionWarnings(version: string): string[] {
  const known = vulnerabilitiesOf(version)
  if (known === undefined)
    return [`The version of Nix (${version === '' ? 'none found' : version}) is unknown; check whether it has a known vulnerability.`]
  return known.map(({ sentence }) => sentence)
}

interface Vulnerability {
  readonly sentence: string
  /** The release that does not have it. */
  readonly remedy: Release
}

/** Undefined for a version that cannot be read. */
function vulnerabilitiesOf(version: string): Vulnerability[] | undefined {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version)
  if (match === null) return undefined
  const release: Release = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  return advisories.flatMap(({ id, hole, since, fixed }) => {
    if (!hadIt(release, since) || isMended(release, fixed)) return []
    const remedy = fixed.find((good) => isSameSeries(good, release)) ?? fixed.find((good) => isLater(good, release)) ?? fixed.at(-1)!
    return [{ sentence: `Nix ${version} has ${id}, which ${hole}; update it to ${remedy.join('.')} or later.`, remedy }]
  })
}

/** Warnings about Nix, with its known vulnerabilities as one of them. */
export interface CountedWarnings {
  /** How many vulnerabilities are known, and which release has none of them; undefined where fewer than two are. */
  readonly summary: string | undefined
  /** What the summary counts. */
  readonly counted: readonly string[]
  /** All other warnings, each of them important by itself. */
  readonly others: readonly string[]
}

/** Counts the vulnerabilities of a Nix version among warnings. Those that only the agent that sent them knows stay as they are. */
export function countVulnerabilities(version: string, warnings: readonly string[]): CountedWarnings {
  const found = (vulnerabilitiesOf(version) ?? []).filter(({ sentence }) => warnings.includes(sentence))
  if (found.length < 2) return { summary: undefined, counted: [], others: warnings }
  const counted = found.map(({ sentence }) => sentence)
  const remedy = found.map((one) => one.remedy).reduce((last, one) => (isAfter(one, last) ? one : last))
  return {
    summary: `Nix ${version} has ${found.length} known vulnerabilities; update it to ${remedy.join('.')} or later`,
    counted,
    others: warnings.filter((warning) => !counted.includes(warning)),
  }
}

function isAfter(left: Release, right: Release): boolean {
  return isLater(left, right) || (isSameSeries(left, right) && left[2] > right[2])
}

function hadIt(release: Release, since: readonly Release[] | undefined): boolean {
  if (since === undefined) return true
  const series = since.find((first) => isSameSeries(first, release))
  return series === undefined ? isLater(release, since.at(-1)!) : release[2] >= series[2]
}

function isMended(release: Release, fixed: readonly Release[]): boolean {
  const series = fixed.find((good) => isSameSeries(good, release))
  return series === undefined ? isLater(release, fixed.at(-1)!) : release[2] >= series[2]
}

function isSameSeries(left: Release, right: Release): boolean {
  return left[0] === right[0] && left[1] === right[1]
}

/** True when the first is of a later series. */
function isLater(left: Release, right: Release): boolean {
  return left[0] > right[0] || (left[0] === right[0] && left[1] > right[1])
}

/** Returns those of the substituters from which paths are taken without signatures. */
export function uncheckedSubstituters(substituters: readonly string[]): string[] {
  return substituters.filter((address) => /[?&]trusted=(?:1|true)(?:&|$)/.test(address))
}

/** Returns one sentence for each setting that permits unsigned paths in the store. */
export function settingsWarnings({ requireSigs, trustedUsers, substituters, trustedPublicKeys }: NixSettings): string[] {
  const others = trustedUsers.filter((user) => user !== 'root')
  return [
    ...(requireSigs ? [] : ['require-sigs is off, so Nix accepts unsigned paths; set it to true in nix.conf.']),
    ...(others.length === 0
      ? []
      : [`trusted-users has ${others.join(', ')}, which makes them root in effect; leave only root in nix.conf.`]),
    ...uncheckedSubstituters(substituters).map(
      (address) => `The substituter ${publicUrl(address)} is taken without signatures; remove trusted=1 from it in nix.conf.`,
    ),
    ...(substituters.length > 0 && trustedPublicKeys.length === 0
      ? [
          `Paths from the substituters (${substituters.map(publicUrl).join(', ')}) cannot be verified: trusted-public-keys is empty; add their keys in nix.conf, or remove the substituters.`,
        ]
      : []),
  ]
}
