import { lstat } from 'node:fs/promises'
import { hasCode } from './error-code.ts'

/** Whether something is at a path, be it a link that leads nowhere. Rejects when that cannot be told: it must not pass for absent. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** True for the error of a path at which nothing is, or of one that goes on behind a file. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR')
}
