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
  const running = new Map<Promise<unknown>, number>()
  const state = { isFailed: false }
  for (const item of items) {
    const bytes = bytesOf(item)
    while (!hasRoom(running, bytes)) await Promise.race(running.keys())
    if (state.isFailed) break
    const result = work(item)
    results.push(result)
    const ended: Promise<void> = endOf(result, state).finally(() => running.delete(ended))
    running.set(ended, bytes)
  }
  await Promise.allSettled(results)
  return Promise.all(results)
}

function hasRoom(running: ReadonlyMap<unknown, number>, bytes: number): boolean {
  const used = running.values().reduce((sum, one) => sum + one, 0)
  return running.size === 0 || (running.size < AT_ONCE && used + bytes <= BYTES_AT_ONCE)
}

async function endOf(work: Promise<unknown>, state: { isFailed: boolean }): Promise<void> {
  try {
    await work
  } catch {
    state.isFailed = true
  }
}
