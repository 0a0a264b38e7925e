/** Files that are read at the same time: each is small, and most of the time is the file system's. */
const AT_ONCE = 32

/** Works on all items, some of them at the same time, and returns the results in their order. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce: number = AT_ONCE,
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map((item) => work(item)))))
  }
  return results
}
