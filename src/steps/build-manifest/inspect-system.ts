import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { SWITCH_PROGRAM } from '#domain/manifest/component'

/**
 * Throws SourceError unless a component's output is a NixOS system: it contains the program that switches a host to it. `store` is the path
 * of the store.
 */
export async function inspectSystem(component: string, storePath: string, store = '/nix/store'): Promise<void> {
  const refuse = (what: string) =>
    new SourceError('output-invalid', `Component ${component} is a system, but ${what}.`, {
      hint: `Use a NixOS system's config.system.build.toplevel as its installable, or remove "kind: system".`,
    })
  const real = await realpath(join(storePath, SWITCH_PROGRAM)).catch(() => undefined)
  if (real === undefined) throw refuse(`${storePath} has no ${SWITCH_PROGRAM}`)
  if (!real.startsWith(`${store}/`)) throw refuse(`its ${SWITCH_PROGRAM} points outside the store to ${quote(real)}`)
  const file = await stat(real)
  if (!file.isFile() || (file.mode & 0o111) === 0) throw refuse(`its ${SWITCH_PROGRAM} is not executable`)
}
