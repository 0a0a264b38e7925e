import { closeSync, constants, fstatSync, openSync, read as readWithCallback, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { isMissing } from './is-there.ts'

const read = promisify(readWithCallback)

/**
 * What is read at once. Evidence has thousands of small files, of which each turn through the file system's threads costs several times as
 * much as the reading.
 */
const AT_ONCE_BYTES = 1024 * 1024
const CHUNK_BYTES = 512 * 1024

/** A file is larger than what is read of it. */
export class TooLargeError extends Error {}

/**
 * Reads a regular file's text; undefined when it is not there. Throws when it is a link, no regular file, or above the limit, and what
 * `decode` throws.
 */
export async function readLimited(path: string, limitBytes: number, decode = replacing): Promise<string | undefined> {
  let descriptor: number
  try {
    // A pipe without a writer would block.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
  try {
    const status = fstatSync(descriptor)
    if (!status.isFile()) throw new Error(`${path} is not a regular file`)
    const { size } = status
    if (size > limitBytes) throw new TooLargeError(`${path} has ${size} bytes, more than the ${limitBytes} that are read`)
    // The kernel's own files show no size.
    if (size > 0 && size <= AT_ONCE_BYTES) return decode(bytesAtOnce(descriptor, size))
    const bytes = await bytesUpTo(descriptor, limitBytes)
    if (bytes === undefined) throw new TooLargeError(`${path} has more than the ${limitBytes} bytes that are read`)
    return decode(bytes)
  } finally {
    closeSync(descriptor)
  }
}

/** Bytes that are not UTF-8 become replacement characters. */
function replacing(bytes: Buffer): string {
  return bytes.toString('utf8')
}

/** Used again for each file: nothing waits while it has one. */
let room: Buffer | undefined

/** Returns a file's bytes, which the next call replaces. */
function bytesAtOnce(descriptor: number, size: number): Buffer {
  room ??= Buffer.allocUnsafeSlow(AT_ONCE_BYTES)
  let length = 0
  while (length < size) {
    const count = readSync(descriptor, room, length, size - length, null)
    if (count === 0) break
    length += count
  }
  return room.subarray(0, length)
}

/** Reads to the end of a file, which may have grown since its size was known; undefined when that is beyond the limit. */
async function bytesUpTo(descriptor: number, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  while (length <= limitBytes) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limitBytes + 1 - length))
    const { bytesRead } = await read(descriptor, chunk, 0, chunk.length, null)
    if (bytesRead === 0) return Buffer.concat(chunks, length)
    chunks.push(chunk.subarray(0, bytesRead))
    length += bytesRead
  }
  return undefined
}
