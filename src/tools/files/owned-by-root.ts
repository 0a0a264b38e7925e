import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing } from './is-there.ts'

const WRITABLE_BY_OTHERS = 0o022
const STICKY = 0o1000

/**
 * Returns why an unprivileged user could redirect root at this path, as the end of a sentence; null when none could: it and every folder
 * above it are real folders that belong to root (or to the user we run as) and are not writable by other users. A folder like /tmp, where
 * users cannot move files of others, passes as a folder above. A path that does not exist yet passes.
 */
export async function untrustedPlace(folder: string): Promise<string | null> {
  for (let path = folder; ; path = dirname(path)) {
    const problem = await untrustedFolder(path, path !== folder)
    if (problem !== null) return problem
    if (path === '/') return null
  }
}

async function untrustedFolder(path: string, isAbove: boolean): Promise<string | null> {
  let status
  try {
    status = await lstat(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  if (!status.isDirectory()) return `${path} is not a folder`
  if (status.uid !== 0 && status.uid !== process.geteuid?.()) return `${path} belongs to user ${status.uid}, not to root`
  const isSticky = isAbove && (status.mode & STICKY) !== 0
  if ((status.mode & WRITABLE_BY_OTHERS) !== 0 && !isSticky) return `${path} is writable by users other than root`
  return null
}
