import { freemem } from 'node:os'

/**
 * Returns the bytes of memory that this process may still use: what the machine has available, within the limit of its control group. What
 * the group's files take in the page cache does not count, because the kernel gives it up.
 */
export function memoryLeft(): number {
  // 0 when there is no limit, or it cannot be read.
  const limit = process.constrainedMemory()
  return limit === 0 ? freemem() : Math.min(freemem(), limit - process.memoryUsage.rss())
}
