import { differInPlace } from '#domain/delta/in-place'
import { makeDelta } from '#domain/delta/make'
import { HOST_PREFIX_BYTES } from '#domain/transfer/choose-codec'
import { GROUPED_DELTA_BYTES } from '#domain/transfer/delta-group'
import type { Shares } from '#domain/transfer/resemblance'
import { usableCodecs } from '#domain/transfer/usable-codecs'
import { addRootCommand } from '#tools/nix/add-root'
import { narChunks } from '#tools/nix/nar'
import type { PathInfo } from '#tools/nix/path-info'
import { processorShare } from '#tools/process/processor-share'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { mayHaveDelta, type DeltaPair } from './cache.ts'
import { committedClosure, pairsBetween, type BasePair } from './delta-pairs.ts'
import { beginEncoding, encodingRate, narsOf, type PrefixEncoding } from './prefix-encoding.ts'
import { lastPromoted } from './promoted.ts'
import type { ReleaseForDeltas } from './prepare.ts'

/** What is begun before the host has answered what it needs. */
export interface EarlyEncodings {
  /**
   * Returns what is known of a pair that is encoded with the base as prefix (`zstd-base`), or was begun to be; undefined when it was not,
   * and then it is not begun any more.
   */
  begun(pair: DeltaPair): Promise<BegunEncoding | undefined>
  /** Returns the bytes of that encoding as they come; undefined when there is none. */
  take(pair: DeltaPair): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Ends that encoding, because the path is sent in another way. */
  drop(pair: DeltaPair): void
  /** The same of the delta of a pair of equal size that differs in place; null for one that does not. */
  takeInPlace(pair: DeltaPair): Promise<Buffer | null | undefined>
  /** Returns the closure that the host committed last, by path, which is rooted here; nothing when that is not known. */
  committed(): Promise<ReadonlyMap<string, PathInfo>>
}

/** What was found of a pair before the host answered. */
export interface BegunEncoding {
  readonly shares: Shares
  /** Until it is encoded; undefined where its base is of no use. */
  readonly secondsLeft: number | undefined
}

export interface EarlyOptions {
  /** The release, as soon as it is known; `host` has committed another one. */
  readonly release: Promise<ReleaseForDeltas>
  readonly host: string
  /** Path of the GC root that holds what the host committed last: a promote that ends meanwhile may let it go. */
  readonly root: string
  /** Called with the paths that the host probably needs. */
  readonly expect: (paths: readonly string[]) => void
  readonly signal: AbortSignal
  /** The share of a processor that an encoder gets; what this machine's load leaves, without. */
  readonly share?: number
  /** Bytes a second that the line to the host takes; undefined when that is not known. */
  readonly lineRate?: Promise<number | undefined>
  /** How a store path is read; from the store, without. */
  readonly narOf?: (path: string) => AsyncIterable<Buffer>
}

/** A smaller path takes no longer to encode than a message takes on the way. */
const LEAST_BYTES = 1024 * 1024
/** Bytes of new NARs, and paths of a release: about what can be encoded, and listed by Nix, before the host has answered. */
const MOST_BYTES = 48 * 1024 * 1024
const MOST_PATHS = 2000
/** The same where nothing is searched for: reading and comparing is all. */
const MOST_BYTES_IN_PLACE = 256 * 1024 * 1024
const MOST_BYTES_OF_ONE_IN_PLACE = 16 * 1024 * 1024

/**
 * Begins to encode what changed since the release that the host committed last, while the connection is made and the host looks up what it
 * needs: first the paths of which only hashes changed, then the largest others. What the host then does not need, or has another base for,
 * was in vain; so a failure means that there is none.
 */
export function encodeEarly(options: EarlyOptions, runner: Runner): EarlyEncodings {
  return new Early(options, runner)
}

/** What was found at the beginning. */
interface Found {
  readonly release: ReleaseForDeltas
  readonly bases: ReadonlyMap<string, PathInfo>
}

class Early implements EarlyEncodings {
  readonly #options: EarlyOptions
  readonly #found: Promise<Found | undefined>
  readonly #begun = new Map<string, Promise<PrefixEncoding | undefined>>()
  readonly #inPlace = new Map<string, Promise<Buffer | null | undefined>>()
  /** Pairs that the copy has asked for, and that are not begun here any more. */
  readonly #taken = new Set<string>()

  constructor(options: EarlyOptions, runner: Runner) {
    this.#options = options
    this.#found = this.#find(runner).catch(() => undefined)
    void this.#encode().catch(() => undefined)
  }

  async begun(pair: DeltaPair): Promise<BegunEncoding | undefined> {
    this.#taken.add(keyOf(pair))
    const encoding = await this.#begun.get(keyOf(pair))
    return encoding === undefined ? undefined : { shares: encoding.shares, secondsLeft: encoding.running?.secondsLeft() }
  }

  async take(pair: DeltaPair): Promise<AsyncIterable<Uint8Array> | undefined> {
    this.#taken.add(keyOf(pair))
    return (await this.#begun.get(keyOf(pair)))?.running?.chunks
  }

  drop(pair: DeltaPair): void {
    this.#taken.add(keyOf(pair))
    void this.#begun.get(keyOf(pair))?.then((encoding) => encoding?.running?.stop())
    this.#begun.delete(keyOf(pair))
  }

  async takeInPlace(pair: DeltaPair): Promise<Buffer | null | undefined> {
    this.#taken.add(keyOf(pair))
    return this.#inPlace.get(keyOf(pair))
  }

  async committed(): Promise<ReadonlyMap<string, PathInfo>> {
    return (await this.#found)?.bases ?? new Map()
  }

  /** Rooted before it is read: what is read stays valid. */
  async #find(runner: Runner): Promise<Found | undefined> {
    const release = await this.#options.release
    if (release.paths.size > MOST_PATHS) return undefined
    const [last] = await lastPromoted(release, this.#options.host)
    if (last === undefined || last.releaseId === release.releaseId || last.roots.length === 0) return undefined
    if (this.#options.signal.aborted) return undefined
    await expectSuccess(runner, addRootCommand(last.roots, this.#options.root))
    return { release, bases: await committedClosure(last, runner) }
  }

  async #encode(): Promise<void> {
    const found = await this.#found
    if (found === undefined) return
    const { release, bases } = found
    const missing = [...release.paths.keys()].filter((path) => !bases.has(path))
    this.#options.expect(missing)
    const mayBeReady = await mayHaveDelta(release.stateFolder)
    // A delta that was made beforehand is better.
    const pairs = pairsBetween(bases, release.paths.values()).filter((pair) => !mayBeReady(hashesOf(pair)))
    await this.#encodeEach(inPlacePairs(pairs), async (pair, key) => {
      const difference = this.#differenceInPlace(pair).catch(() => undefined)
      this.#inPlace.set(key, difference)
      await difference
    })
    const { signal, lineRate, share = processorShare() } = this.#options
    const reading = { narOf: this.#narOf, signal, share }
    // A line that takes bytes as fast as they are encoded leaves nothing to gain, and the processors are needed elsewhere.
    if (encodingRate(share) <= ((await lineRate) ?? 0)) return
    await this.#encodeEach(prefixPairs(pairs), async (pair, key) => {
      const encoding = beginEncoding(pair, reading).catch(() => undefined)
      this.#begun.set(key, encoding)
      await (
        await encoding
      )?.running?.ended
    })
  }

  get #narOf(): (path: string) => AsyncIterable<Buffer> {
    return this.#options.narOf ?? narChunks
  }

  async #encodeEach(pairs: readonly BasePair[], encode: (pair: BasePair, key: string) => Promise<void>): Promise<void> {
    for (const pair of pairs) {
      const key = keyOf(hashesOf(pair))
      if (this.#options.signal.aborted) return
      if (!this.#taken.has(key)) await encode(pair, key)
    }
  }

  async #differenceInPlace(pair: BasePair): Promise<Buffer | null | undefined> {
    const nars = await narsOf(pair, this.#narOf)
    if (nars === undefined) return undefined
    if (!differInPlace(nars.before, nars.nar)) return null
    const delta = makeDelta(nars.before, nars.nar)
    // It stays in memory until it is asked for.
    return delta.length > GROUPED_DELTA_BYTES ? undefined : delta
  }
}

/** The pairs that may differ in hashes only. */
function inPlacePairs(pairs: readonly BasePair[]): BasePair[] {
  if (!usableCodecs().includes('delta')) return []
  const equal = pairs.filter(({ base, next }) => base.narSize === next.narSize && next.narSize <= MOST_BYTES_OF_ONE_IN_PLACE)
  return firstOf(equal, MOST_BYTES_IN_PLACE)
}

/** The other pairs to encode, the largest first. */
function prefixPairs(pairs: readonly BasePair[]): BasePair[] {
  if (!usableCodecs().includes('zstd-base')) return []
  const others = pairs.filter(({ base, next }) => {
    const isOfSize = next.narSize >= LEAST_BYTES && base.narSize + next.narSize <= HOST_PREFIX_BYTES
    return isOfSize && base.narSize !== next.narSize
  })
  return firstOf(others, MOST_BYTES)
}

/** As many of the pairs as have so many bytes together. */
function firstOf(pairs: readonly BasePair[], mostBytes: number): BasePair[] {
  let bytes = 0
  return pairs.filter(({ next }) => {
    bytes += next.narSize
    return bytes <= mostBytes
  })
}

function hashesOf({ base, next }: BasePair): DeltaPair {
  return { baseNarHash: base.narHash, narHash: next.narHash }
}

function keyOf({ baseNarHash, narHash: of }: DeltaPair): string {
  return `${baseNarHash} ${of}`
}
