import { HostError } from '#domain/errors/errors'
import type { baseCodecs } from '#domain/transfer/codec-names'
import { CodecError } from '#domain/transfer/codec-stream'
import { decodeNar } from '#domain/transfer/decode-nar'
import type { PackItem } from '#domain/transfer/decode'
import type { Fallback, FallbackReason } from '#domain/transfer/fallback'
import type { NarInfo } from '#domain/transfer/narinfo'
import { unpackDeltas } from '#domain/transfer/delta-group'
import { sizeOf, type CodecGroup, type DeltasGroup, type PackGroup } from '#domain/transfer/pack'
import { FallbackError, readBase, reasonOfOtherNar, type BaseReading } from './import-base.ts'
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
    const nars = this.#narsOf(group, data)
    for await (const nar of nars) await this.#import(nar)
    await data.drain()
  }

  #narsOf(group: PackGroup, data: GroupData): AsyncGenerator<HeldNar> {
    if (group.codec === 'deltas') return this.#fromBases(group, data)
    return group.base === undefined ? this.#whole(group, data) : this.#fromBase(group, data)
  }

  async *#whole(group: CodecGroup, data: GroupData): AsyncGenerator<HeldNar> {
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

  async *#fromBase({ codec, base, infos: [info] }: CodecGroup, data: GroupData): AsyncGenerator<HeldNar> {
    if (codec === 'raw' || codec === 'zstd') throw new Error(`A group of ${codec} has no base.`)
    const nar = await this.#madeFromBase({ codec, info: info!, name: base!, base: this.#read(codec, info!, base!) }, data)
    if (nar !== undefined) yield nar
  }

  /** A base is read while the path before is made. */
  async *#fromBases({ infos, bases }: DeltasGroup, data: GroupData): AsyncGenerator<HeldNar> {
    const codec = 'delta'
    const deltas = unpackDeltas(
      data,
      infos.map(({ narSize }) => narSize),
    )
    const read = (index: number) => (index < infos.length ? this.#read(codec, infos[index]!, bases[index]!) : undefined)
    let base = read(0)
    try {
      for (const [index, info] of infos.entries()) {
        const own = base!
        base = read(index + 1)
        const delta = await nextOf(deltas)
        const nar = await this.#madeFromBase({ codec, info, name: bases[index]!, base: own }, asData(delta))
        if (nar !== undefined) yield nar
      }
      await this.#requireEnd(deltas, infos.at(-1)!)
    } finally {
      await deltas.return(undefined)
    }
  }

  /** Reads to the end of the deltas. Throws HostError when there is more than the paths need: only now is that known. */
  async #requireEnd(deltas: AsyncGenerator<Buffer>, { path }: NarInfo): Promise<void> {
    try {
      await deltas.next()
    } catch (error) {
      throw error instanceof CodecError ? corrupt(this.#options.place.host, path, error) : error
    }
  }

  /** Makes a path; undefined for one that cannot be made from its base, which is noted. */
  async #madeFromBase({ codec, info, name, base }: FromBase, data: AsyncIterable<Buffer>): Promise<HeldNar | undefined> {
    try {
      const nar = decodeNar(codec, data, { narSize: info.narSize, base: await base })
      return await holdNar(this.#options.place, info, nar)
    } catch (error) {
      const reason = await this.#reasonOf(error, name)
      if (reason === undefined) throw error
      this.fallbacks.push({ path: info.path, codec, reason })
      this.#left.add(info.path)
      return undefined
    }
  }

  /** Returns why a path is copied whole instead; undefined for an error that is about something else. */
  async #reasonOf(error: unknown, name: string): Promise<FallbackReason | undefined> {
    if (error instanceof FallbackError) return error.reason
    // Bytes that are not what was signed.
    const isOther = error instanceof CodecError || (error instanceof HostError && error.code === 'path-corrupt')
    const base = this.#options.bases.get(name)
    return isOther && base !== undefined ? reasonOfOtherNar(base, this.#options.reading) : undefined
  }

  /** Begins to read a base; its error is reported when its turn comes. */
  #read(codec: BaseCodec, info: NarInfo, name: string): Promise<Buffer> {
    const reading = this.#readBase(codec, info, name)
    reading.catch(() => undefined)
    return reading
  }

  async #readBase(codec: BaseCodec, info: NarInfo, name: string): Promise<Buffer> {
    const { bases, reading, narBytes } = this.#options
    const base = bases.get(name)
    if (base === undefined) throw new FallbackError('base-missing')
    this.#readBytes += base.narSize
    if (this.#readBytes > FREE_BASE_BYTES + BASE_BYTES_PER_BYTE * narBytes) throw new FallbackError('bases-too-large')
    return readBase({ info, codec, base }, reading)
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

type BaseCodec = (typeof baseCodecs)[number]

/** A path, and its base as it is read. */
interface FromBase {
  readonly codec: BaseCodec
  readonly info: NarInfo
  /** The path of the base. */
  readonly name: string
  readonly base: Promise<Buffer>
}

/** Returns the next delta; undefined when the stream of them is damaged here or was before. Throws what reading the pack throws. */
async function nextOf(deltas: AsyncGenerator<Buffer>): Promise<Buffer | undefined> {
  try {
    const next = await deltas.next()
    return next.done === true ? undefined : next.value
  } catch (error) {
    if (error instanceof CodecError) return undefined
    throw error
  }
}

async function* asData(delta: Buffer | undefined): AsyncGenerator<Buffer> {
  if (delta === undefined) throw new CodecError('there is no delta for it')
  yield delta
}

/**
 * The data of one group, up to its end. What a decoder leaves can be read on. Several may read at the same time, because a decoder asks for
 * more than it needs: one item is read after the other, so that none beyond the end of the group is.
 */
class GroupData implements AsyncIterable<Buffer> {
  readonly #items: AsyncIterator<PackItem>
  #isAtEnd = false
  #last: Promise<unknown> = Promise.resolve()

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

  #next(): Promise<IteratorResult<Buffer, undefined>> {
    // An error of the pack is that of each later read, too.
    const next = this.#last.then(() => this.#read())
    next.catch(() => undefined)
    this.#last = next
    return next
  }

  async #read(): Promise<IteratorResult<Buffer, undefined>> {
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
