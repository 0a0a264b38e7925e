import { lstat } from 'node:fs/promises'
import { hasCode } from './error-code.ts'

/** Returns whether something is at a path, including a dangling link. Rejects when that is unknown: it must not count as absent. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** True for the error of a path at which nothing is, or of one that continues below a file. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR')
}
