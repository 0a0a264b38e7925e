import { stat } from 'node:fs/promises'
import { isMissing } from './is-there.ts'

/** Returns the bytes of a file; 0 when it is not there. */
export async function sizeOfFile(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}
