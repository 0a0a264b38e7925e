import { open } from 'node:fs/promises'
import { syncEntry } from './sync.ts'

/** Counts the line ends before an offset. */
export async function countLines(path: string, before: number): Promise<number> {
  let count = 0
  for await (const chunk of part(path, 0, before)) {
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) count += 1
  }
  return count
}

/**
 * Moves everything from an offset on to the end of another file (mode 0600), durably: it is there before it is gone here. A crash
 * in between leaves it in both.
 */
export async function moveTail(path: string, offset: number, into: string): Promise<void> {
  const target = await open(into, 'a', 0o600)
  try {
    for await (const chunk of part(path, offset, Number.POSITIVE_INFINITY)) await target.appendFile(chunk)
    await target.sync()
  } finally {
    await target.close()
  }
  await syncEntry(into)
  const source = await open(path, 'r+')
  try {
    await source.truncate(offset)
    await source.sync()
  } finally {
    await source.close()
  }
}

const CHUNK_BYTES = 1024 * 1024

/** Returns the bytes of a part, in chunks that are only good until the next one is asked for: they share one buffer. */
async function* part(path: string, start: number, end: number): AsyncGenerator<Buffer> {
  const handle = await open(path)
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES)
    for (let at = start; at < end;) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, end - at), at)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
      at += bytesRead
    }
  } finally {
    await handle.close()
  }
}
