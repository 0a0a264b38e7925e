import { lstat, readlink } from 'node:fs/promises'
import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { hasShare } from '#domain/manifest/component'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { isMissing } from '#tools/files/is-there'
import { linkTarget, switchLink } from '#tools/files/switch-link'

/** Where `<prefix>/share` points once it is ours: it switches together with `bin`, because both lead through `current`. */
const SHARE_TARGET = 'current/share'

/**
 * Refuses a release with `share` on a host where `<prefix>/share` is something else. It is not adopted as `bin` is: no unit executes it, so
 * it can be moved away while everything runs. Throws HostError `unexpected-layout`.
 */
export async function requireOwnShare(host: Host, manifest: Pick<Manifest, 'components'>): Promise<void> {
  if (!hasShare(manifest)) return
  const { share } = host.paths
  const status = await lstat(share).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (status === null) return
  const target = status.isSymbolicLink() ? await readlink(share) : null
  if (target === SHARE_TARGET) return
  const what = target !== null ? `a link to ${quote(target)}` : status.isDirectory() ? 'a folder' : 'a file'
  throw new HostError(
    'unexpected-layout',
    `${share} on ${host.name} is ${what}, but this release needs it to be a link to ${SHARE_TARGET}; nothing was changed.`,
    { host: host.name, hint: `Move ${share} away and promote again.` },
  )
}

/** Makes `<prefix>/share` the link that it must be. It leads nowhere until a release with `share` is current, as after a rollback to one without. */
export async function placeShareLink(host: Host, manifest: Pick<Manifest, 'components'>): Promise<void> {
  if (hasShare(manifest) && (await linkTarget(host.paths.share)) === null) await switchLink(host.paths.share, SHARE_TARGET)
}
