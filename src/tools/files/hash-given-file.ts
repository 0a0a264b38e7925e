import { stat } from 'node:fs/promises'
import { failedRead } from './failed-read.ts'
import { sha256OfFile } from './hash-file.ts'

/**
 * Returns SHA-256 and size of a file that the user named, directly or by its folder. Throws InputError `file-unreadable` for one that is
 * not there any more, or cannot be read.
 */
export async function hashGivenFile(file: string): Promise<{ readonly sha256: string; readonly size: number }> {
  try {
    return { sha256: await sha256OfFile(file), size: (await stat(file)).size }
  } catch (cause) {
    throw failedRead(file, cause)
  }
}
