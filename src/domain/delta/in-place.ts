/** Of so many bytes, one may differ. */
const SHARE = 64

/** Equal pieces of this size are compared at once, by the processor's own means. */
export const EQUAL_PIECE_BYTES = 4096

/**
 * True for bytes of the same number of which few differ, each in its place: a rebuild in which only hashes changed. Such a pair needs no
 * search for what resembles what.
 */
export function differInPlace(base: Buffer, next: Buffer): boolean {
  if (base.length !== next.length) return false
  let left = next.length / SHARE
  for (let start = 0; start < next.length; start += EQUAL_PIECE_BYTES) {
    const end = Math.min(start + EQUAL_PIECE_BYTES, next.length)
    if (base.compare(next, start, end, start, end) === 0) continue
    for (let at = start; at < end; at += 1) {
      if (base[at] === next[at]) continue
      left -= 1
      if (left < 0) return false
    }
  }
  return true
}
