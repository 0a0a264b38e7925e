import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '#tools/files/is-there'
import { pastTime } from '#tools/files/past-time'

/** Releases of a host of which something stays on this machine: the one that it committed last, and the one before. */
const KEPT_RELEASES = 2

/** Returns the releases in a host's folder, the last committed one first: files or folders by the id of a release. */
export async function newestFirst(folder: string): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => /^[0-9a-f]{64}(?:\.json)?$/.test(name))
  const dated = await Promise.all(names.map(async (name) => ({ name, time: await timeOf(join(folder, name)) })))
  return dated.toSorted((left, right) => right.time - left.time || (left.name < right.name ? -1 : 1)).map(({ name }) => name)
}

/** A promote to another host of the application may remove what was there a moment ago: that is the oldest. */
async function timeOf(path: string): Promise<number> {
  try {
    return pastTime(await stat(path))
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

/** Removes older releases of hosts from a folder with one of each host, and whatever is there of hosts that are not in `hosts`. */
export async function pruneKept(folder: string, hosts: readonly string[]): Promise<void> {
  for (const host of await namesIn(folder)) {
    const old = hosts.includes(host) ? (await newestFirst(join(folder, host))).slice(KEPT_RELEASES) : ['']
    for (const name of old) await rm(join(folder, host, name), { recursive: true, force: true })
  }
}

/** Returns what a folder has; nothing for one that is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
