import { narHash } from '#domain/nar/nar-hash'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { gathered } from '#domain/transfer/codec-stream'
import { encodeNar } from '#domain/transfer/encode-nar'
import { defaultRates } from '#domain/transfer/rates'
import { resembles, type Shares } from '#domain/transfer/resemblance'
import { readAhead } from '../promote/ahead.ts'
import type { BasePair } from './delta-pairs.ts'
import { measureShares } from './measure-shares.ts'

/** What is known of a pair before the host has answered. */
export interface PrefixEncoding {
  /** How much the base resembles the path. */
  readonly shares: Shares
  /** What encodes the path with the base as prefix; undefined where that is of no use. */
  readonly running: RunningEncoding | undefined
}

interface Reading {
  /** How a store path is read. */
  readonly narOf: (path: string) => AsyncIterable<Buffer>
  readonly signal: AbortSignal
  /** The share of a processor that an encoder gets. */
  readonly share: number
}

/** What takes longer is rarely sent: the path has left in another way by then, and the processor is missing there. */
const LONGEST_SECONDS = 2.5

/**
 * Begins to encode a path with its base as prefix (`zstd-base`) if the base resembles it and the processors have the time. Undefined when
 * one of them is damaged.
 */
export async function beginEncoding(pair: BasePair, reading: Reading): Promise<PrefixEncoding | undefined> {
  const shares = await measureShares(pair, reading.narOf)
  if (shares === undefined) return undefined
  const seconds = pair.next.narSize / encodingRate(reading.share)
  if (!resembles(shares) || seconds > LONGEST_SECONDS) return { shares, running: undefined }
  const nars = await narsOf(pair, reading.narOf)
  return nars === undefined ? undefined : { shares, running: new RunningEncoding(nars, reading.signal) }
}

/** Returns the bytes of NARs a second that are encoded with a share of a processor. */
export function encodingRate(share: number): number {
  return share * ENCODE_RATE
}

/** Both NARs of a pair, the base's with the new one's store hashes. */
interface PairNars {
  readonly before: Buffer
  readonly nar: Buffer
}

/** Reads both NARs of a pair; undefined when one of them is not what Nix's database has. */
export async function narsOf({ base, next }: BasePair, narOf: Reading['narOf']): Promise<PairNars | undefined> {
  const before = await gathered(narOf(base.path), base.narSize)
  if (narHash(before) !== base.narHash) return undefined
  rename(before, renamingsOf(base, next))
  const nar = await gathered(narOf(next.path), next.narSize)
  return narHash(nar) === next.narHash ? { before, nar } : undefined
}

const PIECE_BYTES = 256 * 1024
const ENCODE_RATE = defaultRates.cpu['zstd-base'].encode

/** Below this the rate of the encoder is not known yet. */
const MEASURED_BYTES = 2 * 1024 * 1024

/** An encoding with a base as prefix. It goes on by itself, and its bytes may be read from its beginning at any time. */
class RunningEncoding {
  /** The encoded bytes as they come. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** Fulfilled when all is encoded, or nothing more will be. */
  readonly ended: Promise<void>
  readonly #stop = new AbortController()
  readonly #narSize: number
  readonly #begun = performance.now()
  #encodedBytes = 0

  constructor({ before, nar }: PairNars, signal: AbortSignal) {
    const ended = Promise.withResolvers<void>()
    this.ended = ended.promise
    this.#narSize = nar.length
    const stopped = AbortSignal.any([signal, this.#stop.signal])
    const encoded = encodeNar('zstd-base', this.#pieces(nar, stopped), { narSize: nar.length, base: before })
    // No limit: it goes on whether it is read or not.
    this.chunks = readAhead(ending(encoded, ended.resolve), Infinity, stopped)
  }

  /** Returns the seconds until all is encoded, by the rate so far. */
  secondsLeft(): number {
    const left = this.#narSize - this.#encodedBytes
    const rate = (1000 * this.#encodedBytes) / (performance.now() - this.#begun)
    return left / (this.#encodedBytes < MEASURED_BYTES ? ENCODE_RATE : rate)
  }

  /** Ends it, when the path is sent in another way. */
  stop(): void {
    this.#stop.abort(new Error('the path is sent in another way'))
  }

  async *#pieces(nar: Buffer, signal: AbortSignal): AsyncGenerator<Buffer> {
    for (let at = 0; at < nar.length; at += PIECE_BYTES) {
      signal.throwIfAborted()
      yield nar.subarray(at, at + PIECE_BYTES)
      this.#encodedBytes = Math.min(at + PIECE_BYTES, nar.length)
    }
  }
}

async function* ending(chunks: AsyncIterable<Uint8Array>, ended: () => void): AsyncGenerator<Uint8Array> {
  try {
    // A copy: what is not read at once may be overwritten.
    for await (const chunk of chunks) yield Buffer.from(chunk)
  } finally {
    ended()
  }
}
