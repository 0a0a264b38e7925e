/** Of so many bytes, one may differ. */
const SHARE = 64

/**
 * True for bytes of the same number of which few differ, each in its place: a rebuild in which only hashes changed. Such a pair needs no
 * search for what resembles what.
 */
export function differInPlace(base: Buffer, next: Buffer): boolean {
  if (base.length !== next.length) return false
  let left = next.length / SHARE
  for (let at = 0; at < next.length; at += 1) {
    if (base[at] === next[at]) continue
    left -= 1
    if (left < 0) return false
  }
  return true
}
