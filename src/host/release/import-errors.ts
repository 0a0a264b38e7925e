import { HostError } from '#domain/errors/errors'
import type { NarError } from '#domain/nar/check'

/** The disk has no room for what comes in. */
export function diskFull(host: string, cause?: unknown): HostError {
  return new HostError('disk-full', `The disk of ${host} has no room for this release.`, {
    host,
    hint: `Free some with "nix-collect-garbage" on ${host}.`,
    cause,
  })
}

/** What arrived is not what was signed. */
export function corrupt(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError('path-corrupt', `${host} refuses ${path ?? 'a path'}: what arrived is not what its NAR hash says.`, {
    host,
    hint: `Check it on grind with "nix store verify ${path ?? ''}".`,
    cause,
  })
}

/** Bytes that are what was signed, and no archive that Nix takes. */
export function noArchive(host: string, path: string, cause: NarError): HostError {
  const message = `${host} refuses ${path}: Nix does not take its archive, for ${cause.message}.`
  return new HostError('path-corrupt', message, { host, hint: 'Build it with a newer Nix, or otherwise.', cause })
}

/** A path that came in and is gone again. */
export function collected(host: string, path: string | undefined, cause?: unknown): HostError {
  return new HostError('path-missing', `${path ?? 'A path'} is gone from ${host}, taken by a garbage collection perhaps.`, {
    host,
    hint: 'Promote again.',
    cause,
  })
}
