import { lstat, readlink } from 'node:fs/promises'
import { PREFIX_LINKS } from '#domain/activation/host-paths'
import type { AttemptRequest } from '#domain/activation/journal'
import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { hasShare } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { isMissing } from '#tools/files/is-there'
import { linkTarget, switchLink } from '#tools/files/switch-link'

/**
 * Refuses a release with `share` on a host where `<prefix>/share` is something else. It is not adopted as `bin` is: no unit executes it, so
 * it can be moved away while everything runs. Throws HostError `unexpected-layout`, whose hint names the next attempt.
 */
export async function requireOwnShare(host: Host, manifest: Pick<Manifest, 'components'>, verb: AttemptRequest['verb']): Promise<void> {
  if (!hasShare(manifest)) return
  const { share } = host.paths
  const status = await lstat(share).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (status === null) return
  const target = status.isSymbolicLink() ? await readlink(share) : null
  if (target === PREFIX_LINKS.share) return
  const what = target !== null ? `a link to ${quote(target)}` : status.isDirectory() ? 'a folder' : 'a file'
  throw new HostError(
    'unexpected-layout',
    `${share} on ${host.name} is ${what}, but this release needs it to be a link to ${PREFIX_LINKS.share}; nothing was changed.`,
    { host: host.name, hint: `Move ${share} away and ${verb === 'rollback' ? 'roll back' : 'promote'} again.` },
  )
}

/**
 * Makes `<prefix>/share` the link that it must be. It leads nowhere until a release with `share` is current, as after a rollback to one
 * without.
 */
export async function placeShareLink(host: Host, manifest: Pick<Manifest, 'components'>): Promise<void> {
  if (hasShare(manifest) && (await linkTarget(host.paths.share)) === null) await switchLink(host.paths.share, PREFIX_LINKS.share)
}
