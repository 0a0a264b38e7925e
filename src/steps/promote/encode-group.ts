import { narHash } from '#domain/nar/nar-hash'
import { readFile } from 'node:fs/promises'
import { differInPlace } from '#domain/delta/in-place'
import { makeDelta } from '#domain/delta/make'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { encodeNar } from '#domain/transfer/encode-nar'
import { encodedLimit } from '#domain/transfer/codec-around'
import type { Codec } from '#domain/transfer/codec-names'
import { gathered } from '#domain/transfer/codec-stream'
import type { baseCodecs } from '#domain/transfer/codec-names'
import type { GroupToPack } from '#domain/transfer/encode'
import type { NarInfo } from '#domain/transfer/narinfo'
import { RateLearner } from '#domain/transfer/rates'
import { deltaInWorker } from '#tools/delta/worker'
import type { ClosurePath } from '#domain/closure/inventory'
import { readAhead } from './ahead.ts'
import { codecOf, type Codecs, type PlannedGroup, type SentTotals } from './plan-groups.ts'
import { checkedNar, sampleOf, type NarSource } from './read-nar.ts'

/** What the groups of one copy are encoded with. */
export interface Encoding {
  readonly source: NarSource
  readonly codecs: Codecs
  readonly rates: RateLearner
  readonly totals: SentTotals
  /** Called with bytes of NARs that were read to be sent, and the codec. */
  readonly progress: (narBytes: number, codec: Codec) => void
  /** Ends what was begun ahead and is no longer needed. */
  readonly signal: AbortSignal
}

type BaseCodec = (typeof baseCodecs)[number]

/** A group that is encoded, or is being encoded. */
type Encoded = Pick<GroupToPack, 'data'> & { readonly codec: Codec; readonly base?: string }

/** Encoded bytes of a group that may wait to be sent. */
const AHEAD_BYTES = 4 * 1024 * 1024

/** Below this a delta is made here: a thread of its own takes longer to start. */
const IN_THREAD_BYTES = 1024 * 1024

/** Begins to encode a group. A path whose base cannot be used here is sent whole. */
export async function encodeGroup(planned: PlannedGroup, encoding: Encoding): Promise<GroupToPack> {
  const encoded = await encodedBy(planned, encoding)
  const { codec, base } = encoded
  const { infos, narBytes } = planned
  const totals = encoding.totals.codecs.get(codec) ?? { paths: 0, narBytes: 0, bytes: 0 }
  encoding.totals.codecs.set(codec, totals)
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of encoded.data) {
      totals.bytes += chunk.length
      yield chunk
    }
    totals.paths += infos.length
    totals.narBytes += narBytes
  }
  return { group: { codec, infos, ...(base === undefined ? {} : { base }) }, data: counted() }
}

async function encodedBy(planned: PlannedGroup, encoding: Encoding): Promise<Encoded> {
  const { rates } = encoding.rates
  const [info] = planned.infos
  // Small paths differ, so a sample of one would mislead.
  const sample = planned.infos.length === 1 ? await sampleOf(info!, encoding.source) : undefined
  const choice = codecOf(planned, encoding.codecs, { rates, ...(sample === undefined ? {} : { sample }) })
  const { chosen } = planned
  const inPlace = chosen === undefined ? undefined : await encodedInPlace({ info: info!, base: chosen.base, ready: undefined }, encoding)
  if (inPlace !== undefined) return inPlace
  if (chosen !== undefined && (choice.codec === 'delta' || choice.codec === 'zstd-base')) {
    const withBase = await encodedWithBase({ info: info!, base: chosen.base, ready: chosen.ready?.file }, choice.codec, encoding)
    if (withBase !== undefined) return withBase
  }
  const codec = choice.codec === 'raw' ? 'raw' : 'zstd'
  return { codec, data: whole(planned, { codec, level: choice.level }, encoding) }
}

/** A codec that needs no base. */
interface WholeCodec {
  readonly codec: Codec
  readonly level: number | undefined
}

/** The NARs of a group as one stream, encoded ahead of what is sent. */
function whole(
  { infos, narBytes }: PlannedGroup,
  { codec, level }: WholeCodec,
  { source, progress, signal }: Encoding,
): AsyncIterable<Uint8Array> {
  async function* nars(): AsyncGenerator<Buffer> {
    for (const info of infos) {
      for await (const chunk of checkedNar(info, source)) {
        yield chunk
        progress(chunk.length, codec)
      }
    }
  }
  const around = { narSize: narBytes, ...(level === undefined ? {} : { level }) }
  return readAhead(encodeNar(codec, nars(), around), AHEAD_BYTES, signal)
}

interface WithBase {
  readonly info: NarInfo
  readonly base: ClosurePath
  /** A file with the delta, which was made beforehand. */
  readonly ready: string | undefined
}

/** A larger pair takes too long to compare where a delta may not be made in the end. */
const IN_PLACE_BYTES = 64 * 1024 * 1024

/** The delta of a path that differs from its base in a few places, which takes no search; undefined for every other path. */
async function encodedInPlace(path: WithBase, encoding: Encoding): Promise<Encoded | undefined> {
  const { info, base } = path
  const mayBe = info.narSize === base.narSize && info.narSize <= IN_PLACE_BYTES && encoding.codecs.usable.includes('delta')
  const before = mayBe ? await baseNar(path, encoding.source) : undefined
  if (before === undefined) return undefined
  const next = await gathered(checkedNar(info, encoding.source), info.narSize)
  if (!differInPlace(before, next)) return undefined
  return { codec: 'delta', base: base.path, data: atOnce(makeDelta(before, next), info, { codec: 'delta', encoding }) }
}

/** Undefined when the base cannot be used, or is of no use. */
async function encodedWithBase(path: WithBase, codec: BaseCodec, encoding: Encoding): Promise<Encoded | undefined> {
  const { info, base, ready } = path
  const encoded = (data: AsyncIterable<Uint8Array>) => ({ codec, base: base.path, data })
  if (codec === 'delta' && ready !== undefined) {
    const delta = await readFile(ready).catch(() => undefined)
    // It may have been pruned since.
    if (delta !== undefined) return encoded(atOnce(delta, info, { codec, encoding }))
  }
  const before = await baseNar(path, encoding.source)
  if (before === undefined) {
    encoding.totals.fallbacks.push({ path: info.path, codec, reason: 'base-corrupt' })
    return undefined
  }
  if (codec === 'zstd-base') {
    const nar = reported(checkedNar(info, encoding.source), { codec, encoding })
    return encoded(readAhead(encodeNar(codec, nar, { narSize: info.narSize, base: before }), AHEAD_BYTES, encoding.signal))
  }
  const delta = await deltaOf(before, info, encoding)
  return delta.length > encodedLimit(info.narSize) ? undefined : encoded(atOnce(delta, info, { codec, encoding }))
}

/** Returns the base's NAR with the new one's store hashes in it; undefined when it is not what Nix's database has. */
async function baseNar({ info, base }: WithBase, { narOf }: NarSource): Promise<Buffer | undefined> {
  const nar = await gathered(narOf(base.path), base.narSize).catch(() => undefined)
  if (nar === undefined || narHash(nar) !== base.narHash) return undefined
  rename(nar, renamingsOf(base, info))
  return nar
}

async function deltaOf(base: Buffer, info: NarInfo, { source, rates, signal }: Encoding): Promise<Buffer> {
  if (info.narSize < IN_THREAD_BYTES && base.length < IN_THREAD_BYTES) {
    const around = { narSize: info.narSize, base }
    return Buffer.concat(await Array.fromAsync(encodeNar('delta', checkedNar(info, source), around)))
  }
  const next = await gathered(checkedNar(info, source), info.narSize)
  const begin = performance.now()
  const delta = await deltaInWorker(base, next, signal)
  rates.worked('delta', 'encode', { bytes: info.narSize, seconds: (performance.now() - begin) / 1000 })
  return delta
}

interface Reporting {
  readonly codec: Codec
  readonly encoding: Encoding
}

async function* atOnce(bytes: Buffer, info: NarInfo, { codec, encoding }: Reporting): AsyncGenerator<Buffer> {
  yield bytes
  encoding.progress(info.narSize, codec)
}

async function* reported(chunks: AsyncIterable<Buffer>, { codec, encoding }: Reporting): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk
    encoding.progress(chunk.length, codec)
  }
}
