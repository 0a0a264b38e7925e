import { realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { INDEX_FILE } from '#domain/evidence/layout'
import { isThere } from '#tools/files/is-there'
import { isKeptRelease } from '../archive/kept-release.ts'

/**
 * True for a folder that has the form of unpacked evidence or of a kept release, and for one at any depth below such a folder: the author
 * of the evidence wrote what is in it, so no configuration there is trusted.
 */
export async function isOfEvidence(folder: string): Promise<boolean> {
  for (let at = await realPath(folder); ; at = dirname(at)) {
    if ((await isUnpackedEvidence(at)) || (await isKeptRelease(at))) return true
    if (dirname(at) === at) return false
  }
}

/** True for a folder that is within a path, or is that path; links are followed. */
export async function isWithin(folder: string, path: string): Promise<boolean> {
  const [inner, outer] = [await realPath(folder), await realPath(path)]
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}

/** True for a folder in or below which at least one of these files is: they may have brought the configuration there. */
export async function isAbove(folder: string, files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map((file) => isWithin(file, folder)))
  return found.includes(true)
}

/** Returns true for a folder, also for one that a link names. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

async function isUnpackedEvidence(folder: string): Promise<boolean> {
  if (!(await has(folder, INDEX_FILE))) return false
  const parts = await Promise.all(['release', 'releases', 'hosts'].map((name) => has(folder, name)))
  return parts.includes(true)
}

/** A folder that may not be entered has nothing that can be known. */
function has(folder: string, name: string): Promise<boolean> {
  return isThere(join(folder, name)).catch(() => false)
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
