import { HostError, isKnownError } from '#domain/errors/errors'
import type { NarError } from '#domain/nar/check'

/** Returns the error for a disk that has no room for the received paths. */
export function diskFull(host: string, cause?: unknown): HostError {
  return new HostError(
    'disk-full',
    host,
    `The disk of ${host} has no room for this release; free some space with "nix-collect-garbage" on ${host}.`,
    { cause },
  )
}

/** Returns the error for a received path that is not what was signed. */
export function corrupt(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError(
    'path-corrupt',
    host,
    `${host} refuses ${path ?? 'a path'}: the received data does not match its NAR hash; check it on the build host with "nix store verify ${path ?? ''}".`,
    { cause },
  )
}

/** Bytes that are what was signed, and no archive that Nix takes. */
export function noArchive(host: string, path: string, cause: NarError): HostError {
  const message = `${host} refuses ${path}: Nix rejects its archive, because ${cause.message}; build it with a newer Nix, or change what it contains.`
  return new HostError('path-corrupt', host, message, { cause })
}

/** Returns the error for a path that was received and is gone again. */
export function collected(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError(
    'path-missing',
    host,
    `${path ?? 'A path'} is missing on ${host}, perhaps after a garbage collection; promote again.`,
    {
      cause,
    },
  )
}

/** True for the error of a system call on a full disk. */
export function isNoSpace(error: unknown): boolean {
  return !isKnownError(error) && error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
