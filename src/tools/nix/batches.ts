/** A command line may have two million bytes, the environment included. */
const BYTES_AT_ONCE = 1_000_000

/** Returns the paths in portions that fit into a command line; none when there are none. */
export function batches(paths: readonly string[]): string[][] {
  const portions: string[][] = []
  let bytes = Infinity
  for (const path of paths) {
    // Its terminator and the pointer to it count too.
    bytes += Buffer.byteLength(path) + 9
    if (bytes > BYTES_AT_ONCE) {
      portions.push([])
      bytes = Buffer.byteLength(path) + 9
    }
    portions.at(-1)!.push(path)
  }
  return portions
}
