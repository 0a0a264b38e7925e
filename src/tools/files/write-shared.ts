import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { atPath } from './at-path.ts'

/** What a writer has left after this time will not be completed. */
const ABANDONED_MILLISECONDS = 60 * 60 * 1000

/**
 * Replaces a file that several processes may replace at the same time: a reader sees the whole content of one of them. Not durable: for
 * what can be written again. What writers that were killed have left beside it is removed after an hour.
 */
export async function writeShared(path: string, content: string, mode: number): Promise<void> {
  const prefix = `.${basename(path)}.`
  const temporary = join(dirname(path), `${prefix}${randomUUID()}.new`)
  try {
    const handle = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode)
    try {
      // Independent of the process's umask.
      await handle.chmod(mode)
      await atPath(path, () => handle.writeFile(content))
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await removeAbandoned(dirname(path), prefix).catch(() => undefined)
}

async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.new'))
  for (const file of left.map((name) => join(folder, name))) {
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > ABANDONED_MILLISECONDS) await rm(file, { force: true })
  }
}
