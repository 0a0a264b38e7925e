/** Files that are read at the same time: each is small, and most of the time is the file system's. */
const AT_ONCE = 32

/** Works on all items, some of them at the same time, and returns the results in their order. */
export async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map((item) => work(item)))))
  }
  return results
}
