import type { ClosurePath } from '#domain/closure/inventory'
import { partsOf, sampledParts, sampledShares, type Shares } from '#domain/transfer/resemblance'

/** Below this, measuring takes about as long as encoding. */
export const LEAST_MEASURED_BYTES = 1024 * 1024

/** A path and its base, as far as they are needed to read them. */
interface PairToMeasure {
  readonly base: Pick<ClosurePath, 'path' | 'narSize'>
  readonly next: Pick<ClosurePath, 'path' | 'narSize'>
}

/**
 * Measures on a few pieces how much a base resembles a path, before either is read into memory. Undefined when one of them cannot be read:
 * what uses it then reports why.
 */
export async function measureShares(
  { base, next }: PairToMeasure,
  narOf: (path: string) => AsyncIterable<Uint8Array>,
): Promise<Shares | undefined> {
  const pairs = sampledParts(next.narSize, base.narSize)
  const read = (path: string, which: 'base' | 'next') =>
    partsOf(
      narOf(path),
      pairs.map((pair) => pair[which]),
    )
  try {
    const [before, after] = [await read(base.path, 'base'), await read(next.path, 'next')]
    return sampledShares(pairs.map((_, index) => ({ base: before[index]!, next: after[index]! })))
  } catch {
    return undefined
  }
}
