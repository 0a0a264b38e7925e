import { publicUrl } from '../secrets/public-url.ts'

/** What `nix config show` says of whom and what a host's Nix trusts. */
export interface NixSettings {
  readonly requireSigs: boolean
  readonly trustedUsers: readonly string[]
  readonly substituters: readonly string[]
  readonly trustedPublicKeys: readonly string[]
}

interface Advisory {
  readonly id: string
  /** What it lets somebody do. */
  readonly hole: string
  /** The first good patch release of each series that was mended; later series than these are good. */
  readonly fixed: readonly (readonly [major: number, minor: number, patch: number])[]
}

/** Holes that make a user of the daemon root. Source: the Nix project's security advisories, as of 2026-11. */
const advisories: readonly Advisory[] = [
  {
    id: 'CVE-2026-39860',
    hole: 'lets a user of the daemon become root',
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

/** One sentence for each known hole that a version of Nix has; a version that cannot be read is said to be unknown. */
export function versionWarnings(version: string): string[] {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version)
  if (match === null)
    return [`The version of Nix (${version === '' ? 'none found' : version}) is not known; look whether it has a known hole.`]
  const [major, minor, patch] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  return advisories.flatMap(({ id, hole, fixed }) => {
    const last = fixed.at(-1)!
    if (major > last[0] || (major === last[0] && minor > last[1])) return []
    const series = fixed.find((release) => release[0] === major && release[1] === minor)
    if (series !== undefined && patch >= series[2]) return []
    const mend = series ?? fixed.find((release) => release[0] > major || (release[0] === major && release[1] > minor)) ?? last
    return [`Nix ${version} has ${id}, which ${hole}; update it to ${mend.join('.')} or later.`]
  })
}

/** Those of the substituters from which paths are taken without signatures. */
export function uncheckedSubstituters(substituters: readonly string[]): string[] {
  return substituters.filter((address) => /[?&]trusted=(?:1|true)(?:&|$)/.test(address))
}

/** One sentence for each setting that lets somebody add paths to the store that nobody signed for. */
export function settingsWarnings({ requireSigs, trustedUsers, substituters, trustedPublicKeys }: NixSettings): string[] {
  const others = trustedUsers.filter((user) => user !== 'root')
  return [
    ...(requireSigs ? [] : ['require-sigs is off, so Nix takes paths that nobody signed; set it to true in nix.conf.']),
    ...(others.length === 0
      ? []
      : [`trusted-users has ${others.join(', ')}, which makes them root in effect; leave only root in nix.conf.`]),
    ...uncheckedSubstituters(substituters).map(
      (address) => `The substituter ${publicUrl(address)} is taken without signatures; remove trusted=1 from it in nix.conf.`,
    ),
    ...(substituters.length > 0 && trustedPublicKeys.length === 0
      ? [
          `Nobody signs for the substituters (${substituters.map(publicUrl).join(', ')}): trusted-public-keys is empty; add their keys in nix.conf, or remove them.`,
        ]
      : []),
  ]
}
