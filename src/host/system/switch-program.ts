import { constants } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { owningStorePath } from '#domain/closure/store-path'
import { HostError } from '#domain/errors/errors'
import { SWITCH_PROGRAM } from '#domain/manifest/component'
import { publicBeginning } from '#domain/secrets/public-url'
import { verifyPathsCommand } from '#tools/nix/verify-paths'
import type { Host } from '#machine/host'

/**
 * Refuses a system whose `bin/switch-to-configuration` is missing, not executable, not of the system's closure, or was altered on this
 * host. A manifest has no hash of that file, as it has of linked files: the NAR hash of the system's store path covers it, and here the
 * bytes on the disk are verified against that hash once more, because root is about to run them. Throws HostError `path-corrupt`.
 */
export async function requireSwitchProgram(host: Host, system: string, closure: readonly { readonly path: string }[]): Promise<void> {
  const program = `${system}/${SWITCH_PROGRAM}`
  const corrupt = (what: string, cause?: unknown) =>
    new HostError('path-corrupt', host.name, `${program} on ${host.name} ${what}`, { cause })
  const real = await realpath(program)
    .then(async (path) => {
      await access(path, constants.X_OK)
      return path
    })
    .catch((cause: unknown) => {
      throw corrupt(`is missing or not executable, so ${system} is not a NixOS system.`, cause)
    })
  const owner = owningStorePath(real)
  if (owner === undefined || !closure.some(({ path }) => path === owner))
    throw corrupt('points outside the system; find out who created it.')
  const verified = await host.runner.run(verifyPathsCommand([...new Set([system, owner])]))
  if (verified.status !== 0) {
    throw corrupt(
      `differs from what was copied: ${publicBeginning(verified.stderr.trim(), 1000)}; run "nix store verify" there, and promote again.`,
    )
  }
}
