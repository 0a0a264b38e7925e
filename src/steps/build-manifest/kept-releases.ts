import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isReleaseId } from '#domain/manifest/release-id'
import { pastTime } from '#tools/files/past-time'

/** Releases of an application that stay built on this machine. */
const KEPT_RELEASES = 10

/** Returns the link that keeps a release from being collected here. */
export function releaseRoot(stateFolder: string, application: string, id: string): string {
  return join(stateFolder, 'roots', application, id)
}

/** Returns the default folder of a release's bundle. */
export function releaseBundle(stateFolder: string, application: string, id: string): string {
  return join(stateFolder, 'releases', application, id)
}

/** Lets go of all but the newest releases of an application, and of those named in `keep`. Gives the ids let go. */
export async function pruneOldBundles(stateFolder: string, application: string, keep: string): Promise<string[]> {
  const folder = join(stateFolder, 'roots', application)
  const ids = (await readdir(folder)).filter(isReleaseId)
  const dated = await Promise.all(ids.map(async (id) => ({ id, time: pastTime(await lstat(join(folder, id))) })))
  const newestFirst = dated.toSorted((left, right) => right.time - left.time || (left.id < right.id ? -1 : 1)).map(({ id }) => id)
  const old = newestFirst.filter((id, index) => index >= KEPT_RELEASES && id !== keep)
  for (const id of old) {
    await rm(releaseBundle(stateFolder, application, id), { recursive: true, force: true })
    await rm(releaseRoot(stateFolder, application, id), { force: true })
  }
  return old
}
