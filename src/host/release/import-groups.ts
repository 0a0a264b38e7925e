import { HostError } from '#domain/errors/errors'
import { CodecError } from '#domain/transfer/codec-stream'
import { decodeNar } from '#domain/transfer/decode-nar'
import type { PackItem } from '#domain/transfer/decode'
import type { Fallback, FallbackReason } from '#domain/transfer/fallback'
import type { NarInfo } from '#domain/transfer/narinfo'
import { sizeOf, type PackGroup } from '#domain/transfer/pack'
import { FallbackError, readBase, type BaseReading } from './import-base.ts'
import { corrupt } from './import-errors.ts'
import { holdNar, type HeldNar, type HoldPlace } from './import-held.ts'
import type { Importer } from './import-stream.ts'
import type { PreparedBase } from './prepared-bases.ts'

/** Where the groups of a pack go, and what they may be made from. */
export interface GroupsOptions {
  readonly place: HoldPlace
  readonly importer: Importer
  /** The bases that a pack may name. */
  readonly bases: ReadonlyMap<string, PreparedBase>
  readonly reading: BaseReading
  /** What the pack announces. */
  readonly narBytes: number
}

/**
 * Bytes of bases that are read for a pack: a client could name the largest base for each of thousands of small paths. A sender that
 * estimates time does not come near.
 */
const FREE_BASE_BYTES = 2 * 1024 ** 3
const BASE_BYTES_PER_BYTE = 16

/** Decodes the groups of a pack, and imports each NAR as soon as it is known whole. */
export class GroupImport {
  readonly #options: GroupsOptions
  /** Paths that were not imported: Nix cannot take what refers to them. */
  readonly #left = new Set<string>()
  readonly fallbacks: Fallback[] = []
  readonly imported: string[] = []
  importedNarBytes = 0
  #readBytes = 0

  constructor(options: GroupsOptions) {
    this.#options = options
  }

  /**
   * Imports a group, of which the next items are the data. A path that cannot be made from its base is left, and so is what refers to it.
   * Throws HostError for anything else that is not what was released.
   */
  async take(group: PackGroup, items: AsyncIterator<PackItem>): Promise<void> {
    const data = new GroupData(items)
    const nars = group.base === undefined ? this.#whole(group, data) : this.#fromBase(group, data)
    for await (const nar of nars) await this.#import(nar)
    await data.drain()
  }

  async *#whole(group: PackGroup, data: GroupData): AsyncGenerator<HeldNar> {
    const { place } = this.#options
    const parts = new Parts(decodeNar(group.codec, data, { narSize: sizeOf(group) }))
    for (const info of group.infos) {
      yield await holdNar(place, info, parts.take(info.narSize)).catch((error: unknown) => {
        throw error instanceof CodecError ? corrupt(place.host, info.path, error) : error
      })
    }
    // Only now is it known that nothing follows.
    await parts.end().catch((error: unknown) => {
      throw error instanceof CodecError ? corrupt(place.host, group.infos.at(-1)!.path, error) : error
    })
  }

  async *#fromBase(group: PackGroup, data: GroupData): AsyncGenerator<HeldNar> {
    const [info] = group.infos
    try {
      yield await this.#madeFromBase(group, info!, data)
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === undefined || group.codec === 'raw' || group.codec === 'zstd') throw error
      this.fallbacks.push({ path: info!.path, codec: group.codec, reason })
      this.#left.add(info!.path)
    }
  }

  async #madeFromBase({ codec, base: name }: PackGroup, info: NarInfo, data: GroupData): Promise<HeldNar> {
    const { place, bases, reading } = this.#options
    const prepared = bases.get(name!)
    if (prepared === undefined) throw new FallbackError('base-missing')
    this.#readBytes += prepared.narSize
    if (this.#readBytes > FREE_BASE_BYTES + BASE_BYTES_PER_BYTE * this.#options.narBytes) throw new FallbackError('bases-too-large')
    const base = await readBase({ info, codec, base: prepared }, reading)
    return holdNar(place, info, decodeNar(codec, data, { narSize: info.narSize, base }))
  }

  async #import(nar: HeldNar): Promise<void> {
    const { path, references, narSize } = nar.info
    if (references.some((reference) => this.#left.has(reference))) {
      this.#left.add(path)
      return nar.release()
    }
    await this.#options.importer.add(nar)
    this.imported.push(path)
    this.importedNarBytes += narSize
  }
}

/** Returns why a path is copied whole instead; undefined for an error that is about something else. */
function reasonOf(error: unknown): FallbackReason | undefined {
  if (error instanceof FallbackError) return error.reason
  // Bytes that are not what was signed: the base was verified, so it is the delta.
  const isCorrupt = error instanceof CodecError || (error instanceof HostError && error.code === 'path-corrupt')
  return isCorrupt ? 'delta-corrupt' : undefined
}

/** The data of one group, up to its end. What a decoder leaves can be read on. */
class GroupData implements AsyncIterable<Buffer> {
  readonly #items: AsyncIterator<PackItem>
  #isAtEnd = false

  constructor(items: AsyncIterator<PackItem>) {
    this.#items = items
  }

  // A reader that stops early does not close the pack.
  [Symbol.asyncIterator](): AsyncIterator<Buffer> {
    return { next: () => this.#next() }
  }

  /** Reads what a decoder left. */
  async drain(): Promise<void> {
    while ((await this.#next()).done !== true);
  }

  async #next(): Promise<IteratorResult<Buffer, undefined>> {
    if (this.#isAtEnd) return { done: true, value: undefined }
    const next = await this.#items.next()
    if (next.done !== true && next.value.kind === 'data') return { done: false, value: next.value.bytes }
    this.#isAtEnd = true
    return { done: true, value: undefined }
  }
}

/** Divides a stream into parts of exact sizes. */
class Parts {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next `size` bytes, or fewer when the stream ends before. */
  async *take(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      if (this.#held.length === 0) {
        const next = await this.#chunks.next()
        if (next.done === true) return
        this.#held = next.value
      }
      const part = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(part.length)
      left -= part.length
      yield part
    }
  }

  /** Reads to the end of the stream, where its decoder reports what is wrong with it. */
  async end(): Promise<void> {
    while ((await this.#chunks.next()).done !== true);
  }
}
