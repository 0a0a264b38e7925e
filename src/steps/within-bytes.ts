/** How much is worked on at the same time. */
const AT_ONCE = 4
const BYTES_AT_ONCE = 16 * 1024 * 1024

/** Work on items of which each is of some size. */
export interface WorkWithBytes<Item, Result> {
  /** How many bytes the work on it reads. */
  readonly bytesOf: (item: Item) => number
  readonly work: (item: Item) => Promise<Result>
}

/**
 * Works on all items, some of them at the same time, but on several only as long as they have few bytes together: a large one is worked on
 * alone. Returns the results in the items' order. Throws the first error when the work that was begun has ended, and begins no more.
 */
export async function withinBytes<Item, Result>(items: readonly Item[], { bytesOf, work }: WorkWithBytes<Item, Result>): Promise<Result[]> {
  const results: Promise<Result>[] = []
  const running = new Set<Promise<unknown>>()
  let bytes = 0
  let isFailed = false
  for (const item of items) {
    const own = bytesOf(item)
    while (running.size >= AT_ONCE || (running.size > 0 && bytes + own > BYTES_AT_ONCE)) await Promise.race(running)
    if (isFailed) break
    bytes += own
    const result = work(item)
    results.push(result)
    const done: Promise<unknown> = result
      .catch(() => (isFailed = true))
      .then(() => {
        running.delete(done)
        bytes -= own
      })
    running.add(done)
  }
  await Promise.allSettled(results)
  return Promise.all(results)
}
