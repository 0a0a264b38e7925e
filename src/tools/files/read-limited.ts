import { closeSync, constants, fstatSync, openSync, readFile, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { isMissing } from './is-there.ts'

/**
 * What is read at once. Evidence has thousands of small files, of which each turn through the file system's threads costs several times as
 * much as the reading.
 */
const AT_ONCE_BYTES = 1024 * 1024

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
    if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`)
    // The kernel's own files show no size.
    return size > 0 && size <= AT_ONCE_BYTES ? decode(bytesAtOnce(descriptor, size)) : decode(await promisify(readFile)(descriptor))
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
    const read = readSync(descriptor, room, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return room.subarray(0, length)
}
