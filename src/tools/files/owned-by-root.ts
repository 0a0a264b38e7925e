import type { Stats } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing } from './is-there.ts'

const WRITABLE_BY_OTHERS = 0o022
const STICKY = 0o1000

/**
 * Returns why an unprivileged user could redirect root at this path, as the end of a sentence; null when none could: it and every folder
 * above it are real folders that belong to root (or to the user we run as) and are not writable by other users. A folder like /tmp, where
 * users cannot move files of others, passes as a folder above. A path that does not exist yet passes.
 */
export async function untrustedPlace(folder: string): Promise<string | null> {
  for (let path = folder; ; path = dirname(path)) {
    const problem = await untrustedFolder(path, path !== folder)
    if (problem !== null) return problem
    if (path === '/') return null
  }
}

/**
 * Returns why a user other than root (or the user we run as) could change a regular file, as the end of a sentence; null when none could.
 * Through a link, as a NixOS module makes one: what counts is who can change the file that is read. The folders above it are not checked.
 */
export async function untrustedFile(file: string): Promise<string | null> {
  const status = await orMissing(stat(file))
  // A dangling link does not count as absent: what the file forbids would be ignored.
  if (status === undefined) return `${file} is a dangling link`
  if (!status.isFile()) return `${file} is not a regular file`
  return ownerProblem(file, status) ?? writersProblem(file, status)
}

async function untrustedFolder(path: string, isAbove: boolean): Promise<string | null> {
  const status = await orMissing(lstat(path))
  if (status === undefined) return null
  if (!status.isDirectory()) return `${path} is not a folder`
  const isSticky = isAbove && (status.mode & STICKY) !== 0
  return ownerProblem(path, status) ?? (isSticky ? null : writersProblem(path, status))
}

function ownerProblem(path: string, { uid }: Pick<Stats, 'uid'>): string | null {
  return uid === 0 || uid === process.geteuid?.() ? null : `${path} belongs to user ${uid}, not to root`
}

function writersProblem(path: string, { mode }: Pick<Stats, 'mode'>): string | null {
  return (mode & WRITABLE_BY_OTHERS) === 0 ? null : `${path} is writable by users other than root`
}

async function orMissing(status: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await status
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
