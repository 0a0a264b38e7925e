import { constants } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { answered } from '#tools/run/answered'
import { owningStorePath } from '#domain/closure/store-path'
import { HostError } from '#domain/errors/errors'
import { SWITCH_PROGRAM } from '#domain/manifest/component'
import { publicBeginning } from '#domain/secrets/public-url'
import { verifyPathsCommand } from '#tools/nix/verify-paths'
import type { Host } from '#machine/host'
import { isThere } from '#tools/files/is-there'

/**
 * Refuses a system whose `bin/switch-to-configuration`, or the program that it executes, is missing, not executable, not of the system's
 * closure, or was altered on this host. A manifest has no hash of that file, as it has of linked files: the NAR hash of the system's store
 * path covers it, and here the bytes on the disk are verified against that hash once more, because root is about to run them. Throws
 * HostError `path-corrupt`.
 */
export async function requireSwitchProgram(host: Host, system: string, closure: readonly { readonly path: string }[]): Promise<void> {
  const paths = new Set(closure.map(({ path }) => path))
  const program = `${system}/${SWITCH_PROGRAM}`
  const owners = [await ownerOf(host, program, paths)]
  // In NixOS that program is a script, which sets its system and executes a program of another store path.
  const wrapped = `${system}/bin/.switch-to-configuration-wrapped`
  if (await isThere(wrapped)) owners.push(await ownerOf(host, wrapped, paths))
  const verified = await answered(host.runner, verifyPathsCommand([...new Set([system, ...owners])]))
  if (verified.status === 0) return
  const said = publicBeginning(verified.stderr.trim(), 1000)
  throw corrupt(host, `${program} on ${host.name} differs from what was copied: ${said}.`, {
    hint: 'Run "nix store verify" there, and promote again.',
  })
}

/** Returns the store path that a program of a system leads to. */
async function ownerOf(host: Host, program: string, closure: ReadonlySet<string>): Promise<string> {
  try {
    const real = await realpath(program)
    await access(real, constants.X_OK)
    const owner = owningStorePath(real)
    if (owner !== undefined && closure.has(owner)) return owner
  } catch (cause) {
    throw corrupt(host, `${program} on ${host.name} is missing or not executable, so it does not belong to a NixOS system.`, { cause })
  }
  throw corrupt(host, `${program} on ${host.name} points outside the system.`, { hint: 'Find out who created it.' })
}

function corrupt({ name }: Host, message: string, more: { readonly hint?: string; readonly cause?: unknown }): HostError {
  return new HostError('path-corrupt', message, { host: name, ...more })
}
