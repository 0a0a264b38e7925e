import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** Bytes that are read at once: with the 64 KiB of a stream, reading a program takes longer than its hash. */
const CHUNK_BYTES = 1024 * 1024

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export async function sha256OfFile(path: string): Promise<string> {
  await using file = await open(path)
  const { size } = await file.stat()
  // The kernel's own files show no size.
  const chunk = Buffer.allocUnsafe(size === 0 ? CHUNK_BYTES : Math.min(CHUNK_BYTES, size))
  const hash = createHash('sha256')
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(chunk.subarray(0, bytesRead))
  }
}
