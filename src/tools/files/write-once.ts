import { link, open, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { syncEntry } from './sync.ts'
import { temporaryName } from './temporary-name.ts'

/**
 * Makes a file durably unless it is there already: of several who try at once exactly one succeeds, and nobody ever reads a half
 * of it. False when it was there.
 */
export async function writeOnce(path: string, content: string, mode: number): Promise<boolean> {
  // A name of its own, for others may try at the same time.
  const temporary = temporaryName(`${path}.${randomUUID()}`)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await link(temporary, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
  await syncEntry(path)
  return true
}
