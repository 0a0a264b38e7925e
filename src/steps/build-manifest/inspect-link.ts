import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { sha256OfFile } from '#tools/files/hash-file'

export interface LinkToInspect {
  readonly component: string
  readonly link: string
  /** Path inside the output. */
  readonly target: string
  readonly storePath: string
}

/**
 * Returns the SHA-256 of the executable that a link points to, after following links within the store. Throws SourceError when there is
 * none. `store` is the path of the store.
 */
export async function inspectLink({ component, link, target, storePath }: LinkToInspect, store = '/nix/store'): Promise<string> {
  const where = `Component ${component}: link ${link} points to ${quote(target)}`
  const path = join(storePath, target)
  const real = await realpath(path).catch(() => undefined)
  const file = real === undefined ? undefined : await stat(real)
  if (real === undefined || file === undefined) {
    throw new SourceError('link-missing', `${where}, which is not in ${storePath}.`, {
      hint: 'Fix the link in the configuration, or the build.',
    })
  }
  if (!real.startsWith(`${store}/`)) {
    throw new SourceError('link-missing', `${where}, which points outside the store to ${quote(real)} and cannot be part of a release.`, {
      hint: 'Fix the build.',
    })
  }
  if (!file.isFile() || (file.mode & 0o111) === 0) {
    throw new SourceError(
      'link-not-executable',
      `${where}, which is ${file.isFile() ? 'not executable' : 'not a regular file'} in ${storePath}.`,
      { hint: 'Fix the link in the configuration, or the build.' },
    )
  }
  return sha256OfFile(real)
}
