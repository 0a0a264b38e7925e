/** Files that are read at the same time: each is small, and most of the time is the file system's. */
const AT_ONCE = 32

/**
 * Works on all items, some of them at the same time, and returns the results in their order. Throws the first error when the work that was
 * begun has ended, so that nothing is still written after it.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce: number = AT_ONCE,
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += atOnce) {
    const begun = items.slice(start, start + atOnce).map((item) => work(item))
    await Promise.allSettled(begun)
    results.push(...(await Promise.all(begun)))
  }
  return results
}
