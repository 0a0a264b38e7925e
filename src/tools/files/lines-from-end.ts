import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { isMissing } from './is-there.ts'

/** A line of a file, without its line end. */
export interface LineFromEnd {
  /** Null when it is longer than what is read of a line. */
  readonly bytes: Buffer | null
  /** Where it begins. */
  readonly offset: number
  /** False for what follows the last line end. */
  readonly hasEnd: boolean
}

const CHUNK_BYTES = 1024 * 1024
const LINE_END = 0x0a

export interface ReadBackOptions {
  /** Of a longer line only the place is returned. */
  readonly lineLimitBytes: number
  /** Only lines that begin nearer to the end than so many bytes. */
  readonly withinBytes?: number | undefined
}

/**
 * Returns the lines of a regular file, the last one first, however long the file is: no more than a chunk and a line of it is ever in
 * memory. Nothing when it is not there. Throws when it is a link or no regular file.
 */
export async function* linesFromEnd(path: string, options: ReadBackOptions): AsyncGenerator<LineFromEnd> {
  let handle: FileHandle
  try {
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw new Error(`${path} is not a regular file`)
    yield* backwards(handle, status.size, options)
  } finally {
    await handle.close()
  }
}

async function* backwards(
  handle: FileHandle,
  size: number,
  { lineLimitBytes: limit, withinBytes = size }: ReadBackOptions,
): AsyncGenerator<LineFromEnd> {
  const floor = Math.max(0, size - withinBytes)
  /** What is known of the line that is being read, its last piece first; null once it is too long. */
  let pieces: Buffer[] | null = []
  let length = 0
  let hasEnd = false
  const add = (piece: Buffer) => {
    length += piece.length
    pieces = pieces === null || length > limit ? null : [...pieces, piece]
  }
  const line = (offset: number): LineFromEnd => ({ bytes: pieces === null ? null : Buffer.concat(pieces.toReversed()), offset, hasEnd })
  for (let end = size; end > floor;) {
    const start = Math.max(floor, end - CHUNK_BYTES)
    const chunk = await readExactly(handle, start, end)
    let rest = chunk.length
    for (let at = chunk.lastIndexOf(LINE_END); at !== -1; at = at === 0 ? -1 : chunk.lastIndexOf(LINE_END, at - 1)) {
      add(chunk.subarray(at + 1, rest))
      // Nothing follows the last line end of a file that is whole.
      if (hasEnd || length > 0) yield line(start + at + 1)
      pieces = []
      length = 0
      hasEnd = true
      rest = at
    }
    add(chunk.subarray(0, rest))
    end = start
  }
  // What begins farther from the end is only part of a line.
  if (floor === 0 && (hasEnd || length > 0)) yield line(0)
}

async function readExactly(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(end - start)
  for (let filled = 0; filled < buffer.length;) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled)
    if (bytesRead === 0) throw new Error('the file became shorter while it was read')
    filled += bytesRead
  }
  return buffer
}
