import { basename, dirname, join } from 'node:path'

/**
 * Where the next version of a file, link or folder is prepared: in the same folder, for rename(2) is atomic within one file
 * system only. One fixed name each, so that what a crash left behind is found and removed, not gathered.
 */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.grind-to-prod-new`)
}

/** True for names that `temporaryName` gives. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.grind-to-prod-new')
}
