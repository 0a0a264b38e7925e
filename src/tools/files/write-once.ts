import { link, open, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { syncEntry } from './sync.ts'
import { atPath } from './at-path.ts'
import { temporaryName } from './temporary-name.ts'

/**
 * Writes a file durably unless it already exists: of several concurrent calls exactly one succeeds, and no reader ever sees a part of it.
 * False when it existed.
 */
export async function writeOnce(path: string, content: string, mode: number): Promise<boolean> {
  // A unique name, because others may try at the same time.
  const temporary = temporaryName(`${path}.${randomUUID()}`)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await atPath(path, () => handle.writeFile(content))
      await atPath(path, () => handle.sync())
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
