import { narHash } from '#domain/nar/nar-hash'
import { rename, renamingsOf } from '#domain/delta/renaming'
import type { Codec } from '#domain/transfer/codec-names'
import type { FallbackReason } from '#domain/transfer/fallback'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { PreparedBase } from './prepared-bases.ts'

/** A path cannot be made from its base, and is to be copied whole. */
export class FallbackError extends Error {
  override readonly name = 'FallbackError'
  readonly reason: FallbackReason
  constructor(reason: FallbackReason, options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}

/** What decoding needs besides the base: blocks of a delta, or zstd's window, and what waits for Nix. */
const MEMORY_BESIDE_BYTES = 192 * 1024 * 1024

/** A path that is made from a base. */
interface FromBase {
  readonly info: NarInfo
  readonly codec: Codec
  readonly base: PreparedBase
}

/** What this process may use, and how it reads a store path. */
export interface BaseReading {
  readonly memoryBytes: () => number
  readonly narOf: (path: string) => AsyncIterable<Buffer>
}

/**
 * Reads the NAR of a base, verifies it, and renames in it the store hashes that differ, as the sender did. Throws
 * FallbackError.
 */
export async function readBase({ info, codec, base }: FromBase, { memoryBytes, narOf }: BaseReading): Promise<Buffer> {
  const { path, narSize } = base
  // zstd makes a copy of its own.
  const needed = (codec === 'zstd-base' ? 2 : 1) * narSize + MEMORY_BESIDE_BYTES
  if (needed > memoryBytes()) throw new FallbackError('memory-short')
  const nar = await wholeNar(narOf(path), narSize)
  if (narHash(nar) !== base.narHash) throw new FallbackError('base-corrupt')
  rename(nar, renamingsOf(base, info))
  return nar
}

async function wholeNar(chunks: AsyncIterable<Buffer>, narSize: number): Promise<Buffer> {
  const nar = Buffer.allocUnsafeSlow(narSize)
  let at = 0
  try {
    for await (const chunk of chunks) {
      if (at + chunk.length > narSize) throw new FallbackError('base-corrupt')
      at += chunk.copy(nar, at)
    }
  } catch (cause) {
    throw cause instanceof FallbackError ? cause : new FallbackError('base-missing', { cause })
  }
  if (at < narSize) throw new FallbackError('base-corrupt')
  return nar
}
