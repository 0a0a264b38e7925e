import { narHash } from '#domain/nar/nar-hash'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { HOST_PREFIX_BYTES } from '#domain/transfer/choose-codec'
import { gathered } from '#domain/transfer/codec-stream'
import { encodeNar } from '#domain/transfer/encode-nar'
import { usableCodecs } from '#domain/transfer/usable-codecs'
import { narChunks } from '#tools/nix/nar'
import type { Runner } from '#tools/run/runner'
import { mayHaveDelta, type DeltaPair } from './cache.ts'
import { deltaPairs, type BasePair } from './delta-pairs.ts'
import { lastPromoted } from './promoted.ts'
import type { ReleaseForDeltas } from './prepare.ts'

/** Encodings with a base as prefix (`zstd-base`) that are begun before the host has answered what it needs. */
export interface EarlyEncodings {
  /** True when the encoding of this pair is done or under way. */
  has(pair: DeltaPair): boolean
  /** Returns it, once it is done; undefined when there is none, and then none is begun any more. */
  take(pair: DeltaPair): Promise<Buffer | undefined>
}

export interface EarlyOptions {
  /** The release, as soon as it is known; `host` has committed another one. */
  readonly release: Promise<ReleaseForDeltas>
  readonly host: string
  readonly signal: AbortSignal
  /** How a store path is read; from the store, without. */
  readonly narOf?: (path: string) => AsyncIterable<Buffer>
}

/** A smaller path takes no longer to encode than a message takes on the way. */
const LEAST_BYTES = 1024 * 1024
/** Bytes of new NARs, and paths of a release: about what can be encoded, and listed by Nix, before the host has answered. */
const MOST_BYTES = 48 * 1024 * 1024
const MOST_PATHS = 2000

/**
 * Begins to encode the largest paths that changed since the release that the host committed last, while the connection is made and the host
 * looks up what it needs. What the host then does not need, or has another base for, was in vain; so a failure means that there is none.
 */
export function encodeEarly(options: EarlyOptions, runner: Runner): EarlyEncodings {
  const early = new Early(options)
  void early.begin(runner).catch(() => undefined)
  return early
}

class Early implements EarlyEncodings {
  readonly #options: EarlyOptions
  readonly #begun = new Map<string, Promise<Buffer | undefined>>()
  /** Pairs that the copy has asked for, and that are not begun here any more. */
  readonly #taken = new Set<string>()

  constructor(options: EarlyOptions) {
    this.#options = options
  }

  has(pair: DeltaPair): boolean {
    return this.#begun.has(keyOf(pair))
  }

  async take(pair: DeltaPair): Promise<Buffer | undefined> {
    this.#taken.add(keyOf(pair))
    return this.#begun.get(keyOf(pair))
  }

  async begin(runner: Runner): Promise<void> {
    const { host, signal } = this.#options
    const release = await this.#options.release
    if (!usableCodecs().includes('zstd-base')) return
    for (const pair of await pairsOf(release, host, runner)) {
      const key = keyOf({ baseNarHash: pair.base.narHash, narHash: pair.next.narHash })
      if (signal.aborted) return
      if (this.#taken.has(key)) continue
      const encoding = this.#encoded(pair).catch(() => undefined)
      this.#begun.set(key, encoding)
      await encoding
    }
  }

  async #encoded({ base, next }: BasePair): Promise<Buffer | undefined> {
    const { signal, narOf = narChunks } = this.#options
    const before = await gathered(narOf(base.path), base.narSize)
    if (narHash(before) !== base.narHash) return undefined
    rename(before, renamingsOf(base, next))
    const nar = await gathered(narOf(next.path), next.narSize)
    if (narHash(nar) !== next.narHash) return undefined
    const chunks: Buffer[] = []
    for await (const chunk of encodeNar('zstd-base', pieces(nar), { narSize: next.narSize, base: before })) {
      signal.throwIfAborted()
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}

/** The pairs to encode, the largest first. A delta that was made beforehand is better, and one of equal size may differ in hashes only. */
async function pairsOf(release: ReleaseForDeltas, host: string, runner: Runner): Promise<BasePair[]> {
  if (release.paths.size > MOST_PATHS) return []
  const [last] = await lastPromoted(release, host)
  if (last === undefined || last.releaseId === release.releaseId) return []
  const mayBeReady = await mayHaveDelta(release.stateFolder)
  const pairs = (await deltaPairs(release.paths.values(), { roots: last.roots }, runner)).filter(({ base, next }) => {
    const isOfSize = next.narSize >= LEAST_BYTES && base.narSize + next.narSize <= HOST_PREFIX_BYTES && base.narSize !== next.narSize
    return isOfSize && !mayBeReady({ baseNarHash: base.narHash, narHash: next.narHash })
  })
  let bytes = 0
  return pairs.filter(({ next }) => {
    bytes += next.narSize
    return bytes <= MOST_BYTES
  })
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

const PIECE_BYTES = 1024 * 1024

function keyOf({ baseNarHash, narHash: of }: DeltaPair): string {
  return `${baseNarHash} ${of}`
}
