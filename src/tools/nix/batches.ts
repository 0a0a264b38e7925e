/** Store paths in one command line: 255 bytes each at most, and a command line may have two million. */
const PATHS_AT_ONCE = 4000

/** Returns the paths in portions that fit into a command line; none when there are none. */
export function batches(paths: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(paths.length / PATHS_AT_ONCE) }, (_, index) =>
    paths.slice(index * PATHS_AT_ONCE, (index + 1) * PATHS_AT_ONCE),
  )
}
