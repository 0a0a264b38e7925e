import { partsOf, sampledParts, sampledShares, type Shares } from '#domain/transfer/resemblance'
import type { BasePair } from './delta-pairs.ts'

/** Below this, measuring takes about as long as encoding. */
export const LEAST_MEASURED_BYTES = 1024 * 1024

/**
 * Measures on a few pieces how much a base resembles a path, before either is read into memory. Undefined when one of them cannot be read:
 * what uses it then reports why.
 */
export async function measureShares(
  { base, next }: { readonly base: Pick<BasePair['base'], 'path' | 'narSize'>; readonly next: Pick<BasePair['next'], 'path' | 'narSize'> },
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
