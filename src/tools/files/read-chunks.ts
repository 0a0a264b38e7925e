import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

const CHUNK_BYTES = 1024 * 1024

/**
 * Reads a regular file from its beginning, a chunk at a time. Throws the file system's errors, and an Error for a link or any other kind of
 * file: a pipe without a writer would never end.
 */
export async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    if (!(await handle.stat()).isFile()) throw new Error(`${path} is not a regular file`)
    for (;;) {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
