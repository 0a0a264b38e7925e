import { constants } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { syncEntry } from './sync.ts'
import { atPath } from './at-path.ts'
import { temporaryName } from './temporary-name.ts'

/** Replaces a file's content durably: a crash leaves the old content or the new, never a mixture. */
export async function writeAtomically(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  const temporary = temporaryName(path)
  await rm(temporary, { force: true })
  try {
    // O_EXCL does not follow a link that another user might have created there.
    const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode)
    try {
      // Independent of the process's umask: the mode is part of the request.
      await handle.chmod(mode)
      await atPath(path, () => handle.writeFile(content))
      await atPath(path, () => handle.sync())
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncEntry(path)
}
