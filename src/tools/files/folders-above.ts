import { dirname, join, resolve } from 'node:path'
import { isThere } from './is-there.ts'

/** Returns a folder itself if it is there, else the nearest folder above it that is. */
export async function nearestExisting(folder: string): Promise<string> {
  if (await isThere(folder)) return folder
  for (let at = dirname(resolve(folder)); ; at = dirname(at)) if ((await isThere(at)) || dirname(at) === at) return at
}

/** Returns the root of the git repository that a folder is in, by its `.git`; undefined outside of one. */
export async function repositoryAbove(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await isThere(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** Returns whether a file of this name is in a folder, or above it within its git repository. */
export async function isAtOrAbove(name: string, folder: string): Promise<boolean> {
  return (await folderAtOrAbove(name, folder)) !== undefined
}

/** Returns the nearest folder, at or above a folder within its git repository, that has a file of this name; undefined for none. */
export async function folderAtOrAbove(name: string, folder: string): Promise<string | undefined> {
  const root = await repositoryAbove(folder)
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await isThere(join(at, name))) return at
    if (at === root || dirname(at) === at) return undefined
  }
}
