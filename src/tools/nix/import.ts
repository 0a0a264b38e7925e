import { storePathSchema } from '#domain/closure/store-path'
import type { HostErrorCode } from '#domain/errors/codes'
import { TRANSFER_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** Whose signatures an import accepts, independent of the host's nix.conf. */
export interface ImportTrust {
  readonly trustedPublicKeys: readonly string[]
}

/**
 * One process that takes exactly these paths from a binary cache in a folder into this machine's store, as root. The paths
 * that they refer to must be in the store or among them. Without `fsync-store-paths` a path can be valid yet empty after a
 * power cut (NixOS/nix#11457). `--to local`: the store itself, never the daemon, whose own settings would apply.
 */
export function importCommand(cacheFolder: string, paths: readonly string[], trust: ImportTrust): Command {
  return {
    argv: [
      'nix',
      'copy',
      '--extra-experimental-features',
      'nix-command',
      '--from',
      `file://${cacheFolder}`,
      '--to',
      'local',
      '--no-recursive',
      '--stdin',
      ...storeOptions(trust),
      '--option',
      'substitute',
      'false',
    ],
    input: `${paths.join('\n')}\n`,
    effect: 'write',
    timeout: TRANSFER_LIMIT,
  }
}

/**
 * Fetches paths (and what they refer to) from these substituters into this machine's store, as root; builds nothing. Links
 * named `root`, `root-2` … keep them from being collected.
 */
export function substituteCommand(
  paths: readonly string[],
  trust: ImportTrust & { substituters: readonly string[]; root: string },
): Command {
  return {
    argv: [
      'nix-store',
      '--realise',
      ...paths,
      '--add-root',
      trust.root,
      ...storeOptions(trust),
      '--option',
      'substitute',
      'true',
      '--option',
      'substituters',
      trust.substituters.join(' '),
      ...buildNothing,
    ],
    environment: { NIX_REMOTE: 'local' },
    effect: 'write',
    timeout: TRANSFER_LIMIT,
  }
}

/** Options of `nix-store` with which it substitutes but never builds, here or elsewhere. */
export const buildNothing = ['--option', 'builders', '', '--max-jobs', '0'] as const

/** Returns the options with which Nix accepts these signatures and no others; `fsync` makes each path durable before it is valid. */
export function storeOptions({ trustedPublicKeys }: ImportTrust, { fsync } = { fsync: true }): string[] {
  const options = {
    'require-sigs': 'true',
    'trusted-public-keys': trustedPublicKeys.join(' '),
    'fsync-store-paths': String(fsync),
    // The host's own value would start a garbage collection within the import, which removes whatever no root protects.
    'min-free': '0',
  }
  return Object.entries(options).flatMap(([name, value]) => ['--option', name, value])
}

/** Returns the path that a line of the importing process announces, or undefined. */
export function importedPath(line: string): string | undefined {
  return /^copying path '([^']+)'/.exec(line)?.[1]
}

/** Returns why an import failed, from Nix's output; undefined for an unknown reason. */
export function importFailure(stderr: string): { code: HostErrorCode; path: string | undefined } | undefined {
  for (const [code, pattern] of failures) {
    const match = pattern.exec(stderr)
    if (match !== null) return { code, path: storePathSchema.safeParse(match[1]).data }
  }
  return undefined
}

/** The messages of Nix 2.3 to 2.34 (src/libstore/local-store.cc). */
const failures: readonly (readonly [HostErrorCode, RegExp])[] = [
  ['path-untrusted', /cannot add path '([^']*)' because it lacks a (?:valid )?signature/],
  ['disk-full', /No space left on device|Disk quota exceeded/],
  ['path-corrupt', /(?:hash|size) mismatch importing path '([^']*)'/],
  ['path-missing', /path '([^']*)' is not valid/],
]
