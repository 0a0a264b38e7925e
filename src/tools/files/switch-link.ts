import { readlink, rename, rm, symlink, unlink } from 'node:fs/promises'
import { syncEntry } from './sync.ts'
import { temporaryName } from './temporary-name.ts'
import { isMissing } from './is-there.ts'

/** Makes `path` a link to `target`, durably and in one step: at every moment it is the old link or the new one. */
export async function switchLink(path: string, target: string): Promise<void> {
  const temporary = temporaryName(path)
  await rm(temporary, { force: true })
  await symlink(target, temporary)
  await rename(temporary, path)
  await syncEntry(path)
}

/** Removes a link, durably. Nothing happens when it is not there. */
export async function removeLink(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  await syncEntry(path)
}

/** Returns what a link points to; null when there is nothing at the path. Throws when something else than a link is there. */
export async function linkTarget(path: string): Promise<string | null> {
  try {
    return await readlink(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
