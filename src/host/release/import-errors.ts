import { HostError } from '#domain/errors/errors'
import type { NarError } from '#domain/nar/check'

/** Returns the error for a disk that has no room for the received paths. */
export function diskFull(host: string, cause?: unknown): HostError {
  return new HostError('disk-full', `The disk of ${host} has no room for this release.`, {
    host,
    hint: `Free some space with "nix-collect-garbage" on ${host}.`,
    cause,
  })
}

/** Returns the error for a received path that is not what was signed. */
export function corrupt(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError('path-corrupt', `${host} refuses ${path ?? 'a path'}: the received data does not match its NAR hash.`, {
    host,
    hint: `Check it on the build host with "nix store verify ${path ?? ''}".`,
    cause,
  })
}

/** Returns the error for bytes that are what was signed, but not an archive that Nix accepts. */
export function noArchive(host: string, path: string, cause: NarError): HostError {
  const message = `${host} refuses ${path}: Nix rejects its archive, because ${cause.message}.`
  return new HostError('path-corrupt', message, { host, hint: 'Build it with a newer Nix, or change what it contains.', cause })
}

/** Returns the error for a path that was received and is gone again. */
export function collected(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError('path-missing', `${path ?? 'A path'} is missing on ${host}, perhaps after a garbage collection.`, {
    host,
    hint: 'Promote again.',
    cause,
  })
}
