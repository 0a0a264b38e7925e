import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/**
 * Reads a regular file of so many bytes at most, at once: for thousands of small files that is several times as fast as `readLimited`.
 * Undefined for one that cannot be read, is larger, or is a link, a pipe or a device. What fits into `room` is read into it, and stays
 * until that is used again.
 */
export function readSmall(path: string, limitBytes: number, room?: Buffer): Buffer | undefined {
  let descriptor: number | undefined
  try {
    // A pipe without a writer would block.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(descriptor)
    if (!stats.isFile() || stats.size > limitBytes) return undefined
    const content = room !== undefined && stats.size <= room.length ? room.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size)
    let length = 0
    while (length < content.length) {
      const read = readSync(descriptor, content, length, content.length - length, null)
      if (read === 0) break
      length += read
    }
    return content.subarray(0, length)
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
