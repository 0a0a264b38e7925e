import { basename, dirname, join } from 'node:path'

/**
 * Returns the path where the next version of a file, link or folder is prepared: in the same folder, because rename(2) is atomic within one
 * file system only. One fixed name each, so that leftovers of a crash are found and removed, not accumulated.
 */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.grind-to-prod-new`)
}

/** True for names that `temporaryName` gives. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.grind-to-prod-new')
}
