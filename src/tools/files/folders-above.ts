import { dirname, join, resolve } from 'node:path'
import { isThere } from './is-there.ts'

/** Returns a folder and those above it, up to the root of its git repository; all of them outside of one. */
async function foldersUpToRepository(folder: string): Promise<string[]> {
  const folders: string[] = []
  for (let at = resolve(folder); ; at = dirname(at)) {
    folders.push(at)
    if ((await isThere(join(at, '.git'))) || dirname(at) === at) return folders
  }
}

/** Returns the nearest folder with a file of this name, at or above a folder of a git repository; undefined when there is none. */
export async function nearestWith(name: string, folder: string): Promise<string | undefined> {
  for (const at of await foldersUpToRepository(folder)) if (await isThere(join(at, name))) return at
  return undefined
}
