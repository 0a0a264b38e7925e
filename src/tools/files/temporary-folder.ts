import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { startTime } from '../process/start-time.ts'
import { isMissing } from './is-there.ts'

/** A folder of this process, removed when it goes out of scope. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
}

/**
 * Makes a folder (mode 0700) below `parent` that only this process uses. Its name identifies the process, so folders of killed processes
 * are found and removed first; folders of running ones are left alone.
 */
export async function makeTemporaryFolder(parent: string, label: string): Promise<TemporaryFolder> {
  await mkdir(parent, { recursive: true, mode: 0o700 })
  await removeStaleFolders(parent, label)
  const path = join(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${randomBytes(4).toString('hex')}`)
  await mkdir(path, { mode: 0o700 })
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** Removes the folders of this label below `parent` whose processes are gone. Nothing happens when `parent` is not there. */
export async function removeStaleFolders(parent: string, label: string): Promise<void> {
  for (const path of await staleFolders(parent, label)) await rm(path, { recursive: true, force: true })
}

/** Returns the folders of this label below `parent` whose processes are gone; none when `parent` is not there. */
export async function staleFolders(parent: string, label: string): Promise<string[]> {
  const names = await readdir(parent).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const abandoned: string[] = []
  for (const name of names) {
    const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? []
    if (pid === undefined || (await startTime(Number(pid))) === Number(started)) continue
    // In a shared temporary folder another user's leftovers are not ours to remove: root would follow their links.
    const stats = await lstat(join(parent, name)).catch(() => undefined)
    if (stats?.uid === process.geteuid?.()) abandoned.push(join(parent, name))
  }
  return abandoned
}
