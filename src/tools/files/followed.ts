import { realpath } from 'node:fs/promises'

/**
 * Returns what a path that the user named leads to, over symbolic links; the path itself where nothing is. Files within evidence are read
 * without it: a link there could lead anywhere.
 */
export async function followed(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
