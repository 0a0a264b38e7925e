import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing } from './is-there.ts'

/** Returns the file system that a path is (or would be) on: its identity, and bytes that are free there. */
export async function freeSpace(path: string): Promise<{ device: number; bytesFree: number }> {
  for (let existing = path; ; existing = dirname(existing)) {
    try {
      const [{ dev }, { bavail, bsize }] = await Promise.all([stat(existing), statfs(existing)])
      return { device: dev, bytesFree: bavail * bsize }
    } catch (error) {
      if (!isMissing(error) || existing === '/') throw error
    }
  }
}
