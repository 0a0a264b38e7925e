import { createHash } from 'node:crypto'
import { rename, renamingsOf } from '#domain/delta/renaming'
import type { Codec } from '#domain/transfer/codec-names'
import { ownsItsMemory } from '#domain/transfer/codec-stream'
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
 * Reads the NAR of a base, and renames in it the store hashes that differ, as the sender did. Whether it is the right one, the NAR that is
 * made from it shows. Throws FallbackError.
 */
export async function readBase({ info, codec, base }: FromBase, { memoryBytes, narOf }: BaseReading): Promise<Buffer> {
  const { path, narSize } = base
  // zstd makes a copy of its own.
  const needed = (codec === 'zstd-base' ? 2 : 1) * narSize + MEMORY_BESIDE_BYTES
  if (needed > memoryBytes()) throw new FallbackError('memory-short')
  const nar = await wholeNar(narOf(path), narSize)
  rename(nar, renamingsOf(base, info))
  return nar
}

/** Returns why a NAR that was made from a base is another one: the base is read once more, because it may have been changed since. */
export async function reasonOfOtherNar({ path, narHash, narSize }: PreparedBase, { narOf }: BaseReading): Promise<FallbackReason> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of narOf(path)) {
      size += chunk.length
      if (size > narSize) break
      hash.update(chunk)
    }
  } catch {
    return 'base-missing'
  }
  return size === narSize && `sha256-${hash.digest('base64')}` === narHash ? 'delta-corrupt' : 'base-corrupt'
}

async function wholeNar(chunks: AsyncIterable<Buffer>, narSize: number): Promise<Buffer> {
  let nar: Buffer | undefined
  let at = 0
  try {
    for await (const chunk of chunks) {
      if (at + chunk.length > narSize) throw new FallbackError('base-corrupt')
      if (chunk.length === narSize && ownsItsMemory(chunk)) nar = chunk
      else chunk.copy((nar ??= Buffer.allocUnsafeSlow(narSize)), at)
      at += chunk.length
    }
  } catch (cause) {
    throw cause instanceof FallbackError ? cause : new FallbackError('base-missing', { cause })
  }
  if (at < narSize || nar === undefined) throw new FallbackError('base-corrupt')
  return nar
}
