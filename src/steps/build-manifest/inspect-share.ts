import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { owningStorePath } from '#domain/closure/store-path'
import { reasonOf } from '#domain/errors/reason-of'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { narHashOf } from '#tools/nix/nar'
import type { LinkToInspect } from './inspect-link.ts'

/** What the release contains, and how the store path is found that a file belongs to. */
interface Place {
  /** Store paths of the components' closure. */
  readonly closure: ReadonlySet<string>
  readonly ownerOf?: (path: string) => string | undefined
}

/**
 * Returns the NAR hash of the folder or file that a link of `<prefix>/share` points to, after following links within the store. Throws
 * SourceError when there is none in the closure.
 */
export async function inspectShare(
  { component, link, target, storePath }: LinkToInspect,
  { closure, ownerOf = owningStorePath }: Place,
): Promise<string> {
  const where = `Component ${component}: share ${link} points to ${quote(target)}`
  const hint = 'Fix share in the configuration, or the build.'
  const real = await realpath(join(storePath, target)).catch(() => undefined)
  const found = real === undefined ? undefined : await stat(real)
  if (real === undefined || found === undefined) throw new SourceError('link-missing', `${where}, which is not in ${storePath}.`, { hint })
  const owner = ownerOf(real)
  if (owner === undefined || !closure.has(owner)) {
    throw new SourceError('link-missing', `${where}, which leads to ${quote(real)} and is not part of the release.`, { hint })
  }
  if (!found.isDirectory() && !found.isFile()) {
    throw new SourceError('share-unsuitable', `${where}, which is neither a folder nor a regular file in ${storePath}.`, { hint })
  }
  return narHashOf(real).catch((cause: unknown) => {
    throw new SourceError('share-unsuitable', `${where}, which cannot be released: ${reasonOf(cause)}.`, { hint, cause })
  })
}
