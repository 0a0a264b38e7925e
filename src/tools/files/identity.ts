import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing } from './is-there.ts'

/** Many times the kernel's own steps. */
const SETTLED_MILLISECONDS = 1000

/**
 * Returns what identifies the state of a file: a text that is another one when the file was replaced, or when its content or its
 * permissions changed. Of a file that does not exist it is that of the nearest folder above it, because the folder changes when the
 * file is made. Links are followed. Null for one that changed within the last second before `now`, in milliseconds since 1970: the
 * kernel gives changes that follow each other closely the same time, so the next one may not be seen.
 */
export async function identityOf(path: string, now: number): Promise<string | null> {
  // All at once: each turn through the threads of the file system takes longer than these.
  const found = await Promise.all(upwards(path).map(async (place) => [place, await statusOf(place)] as const))
  for (const [place, status] of found) {
    if (status === null) continue
    const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = status
    return Number(ctimeMs) > now - SETTLED_MILLISECONDS ? null : [place, dev, ino, size, mtimeNs, ctimeNs].join(' ')
  }
  return null
}

/** Returns a path and all folders above it. */
function upwards(path: string): string[] {
  const above = dirname(path)
  return above === path ? [path] : [path, ...upwards(above)]
}

/** Null for what does not exist. */
async function statusOf(path: string) {
  try {
    return await stat(path, { bigint: true })
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
