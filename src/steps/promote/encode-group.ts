import { narHash } from '#domain/nar/nar-hash'
import { readFile } from 'node:fs/promises'
import { differInPlace } from '#domain/delta/in-place'
import { makeDelta } from '#domain/delta/make'
import { rename, renamingsOf } from '#domain/delta/renaming'
import { encodeNar } from '#domain/transfer/encode-nar'
import { encodedLimit } from '#domain/transfer/codec-around'
import type { baseCodecs, Codec } from '#domain/transfer/codec-names'
import { gathered } from '#domain/transfer/codec-stream'
import { GROUPED_DELTA_BYTES, packDeltas } from '#domain/transfer/delta-group'
import type { GroupToPack } from '#domain/transfer/encode'
import type { NarInfo } from '#domain/transfer/narinfo'
import { RateLearner } from '#domain/transfer/rates'
import { deltaInWorker } from '#tools/delta/worker'
import type { ClosurePath } from '#domain/closure/inventory'
import type { Choice } from '#domain/transfer/choose-codec'
import type { ChosenBase } from '../deltas/choose-bases.ts'
import type { BegunEncoding } from '../deltas/encode-early.ts'
import { LEAST_MEASURED_BYTES, measureShares } from '../deltas/measure-shares.ts'
import { readAhead } from './ahead.ts'
import { codecOf, type Codecs, type Estimate, type PlannedGroup, type SentTotals } from './plan-groups.ts'
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

/**
 * Begins to encode a group. A path whose base cannot be used here is sent whole. A group whose paths seemed to differ from their bases in
 * hashes only becomes several if some of them do not.
 */
export async function encodeGroup(planned: PlannedGroup, encoding: Encoding): Promise<GroupToPack[]> {
  if (planned.alike !== undefined) return encodeAlike({ ...planned, alike: planned.alike }, encoding)
  return [await encodeOne(planned, encoding)]
}

async function encodeOne(planned: PlannedGroup, encoding: Encoding): Promise<GroupToPack> {
  const { codec, base, data } = await encodedBy(planned, encoding)
  const group = { codec, infos: planned.infos, ...(base === undefined ? {} : { base }) }
  return { group, data: counted(data, { codec, planned }, encoding.totals) }
}

interface Counting {
  readonly codec: Codec
  readonly planned: PlannedGroup
}

/** Adds what is sent of a group to the totals. */
async function* counted(
  data: AsyncIterable<Uint8Array>,
  { codec, planned: { infos, narBytes } }: Counting,
  { codecs }: SentTotals,
): AsyncGenerator<Uint8Array> {
  const totals = codecs.get(codec) ?? { paths: 0, narBytes: 0, bytes: 0 }
  codecs.set(codec, totals)
  for await (const chunk of data) {
    totals.bytes += chunk.length
    yield chunk
  }
  totals.paths += infos.length
  totals.narBytes += narBytes
}

/** A path whose delta was made without a search. */
interface AlikePath {
  readonly info: NarInfo
  readonly base: string
  readonly delta: Buffer
}

type AlikeGroup = PlannedGroup & { readonly alike: readonly ChosenBase[] }

async function encodeAlike({ infos, alike }: AlikeGroup, encoding: Encoding): Promise<GroupToPack[]> {
  const groups: GroupToPack[] = []
  let paths: AlikePath[] = []
  const close = () => {
    if (paths.length > 0) groups.push(deltasGroup(paths, encoding))
    paths = []
  }
  for (const [index, info] of infos.entries()) {
    const chosen = alike[index]!
    const delta = await deltaInPlace({ info, base: chosen.base, ready: undefined }, encoding)
    if (delta !== undefined && delta.length <= GROUPED_DELTA_BYTES) {
      paths.push({ info, base: chosen.base.path, delta })
      continue
    }
    close()
    groups.push(await encodeOne({ infos: [info], narBytes: info.narSize, chosen }, encoding))
  }
  close()
  return groups
}

function deltasGroup(paths: readonly AlikePath[], encoding: Encoding): GroupToPack {
  const infos = paths.map(({ info }) => info)
  const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const packed = packDeltas(paths.map(({ delta }) => delta))
  const data = atOnce(packed, { narSize: narBytes }, { codec: 'delta', encoding })
  const group = { codec: 'deltas', bases: paths.map(({ base }) => base), infos } as const
  return { group, data: counted(data, { codec: 'delta', planned: { infos, narBytes } }, encoding.totals) }
}

async function encodedBy(planned: PlannedGroup, encoding: Encoding): Promise<Encoded> {
  const [info] = planned.infos
  const { chosen } = planned
  const mayBeInPlace = chosen !== undefined && chosen.ready === undefined
  const inPlace = mayBeInPlace ? await encodedInPlace({ info: info!, base: chosen.base, ready: undefined }, encoding) : undefined
  if (inPlace !== undefined) return inPlace
  const choice = await choiceFor(planned, encoding)
  if (chosen !== undefined && (choice.codec === 'delta' || choice.codec === 'zstd-base')) {
    const withBase = await encodedWithBase({ info: info!, base: chosen.base, ready: chosen.ready?.file }, choice.codec, encoding)
    if (withBase !== undefined) return withBase
  }
  const codec = choice.codec === 'raw' ? 'raw' : 'zstd'
  return { codec, data: whole(planned, { codec, level: choice.level }, encoding) }
}

/** Chooses how a group is sent. A base that seems to be of use is compared first, on some of its bytes. */
async function choiceFor(planned: PlannedGroup, encoding: Encoding): Promise<Choice> {
  const { chosen } = planned
  const estimate = await estimateOf(planned, encoding)
  if (chosen === undefined) return codecOf(planned, encoding.codecs, estimate)
  const { early } = encoding.codecs
  const pair = { baseNarHash: chosen.base.narHash, narHash: planned.infos[0]!.narHash }
  const begun = await early?.begun(pair)
  const choice = await withShares(planned, { ...estimate, ...(begun === undefined ? {} : knownOf(begun)) }, encoding)
  if (begun !== undefined && choice.codec !== 'zstd-base') early?.drop(pair)
  return choice
}

function knownOf({ shares, secondsLeft }: BegunEncoding): Pick<Estimate, 'shares' | 'begun'> {
  return { shares, ...(secondsLeft === undefined ? {} : { begun: { secondsLeft } }) }
}

async function withShares(planned: PlannedGroup, estimate: Estimate, { codecs, source }: Encoding): Promise<Choice> {
  const { chosen, narBytes, infos } = planned
  const choice = codecOf(planned, codecs, estimate)
  const usesBase = choice.codec === 'zstd-base' || (choice.codec === 'delta' && chosen?.ready === undefined)
  if (!usesBase || estimate.shares !== undefined || narBytes < LEAST_MEASURED_BYTES) return choice
  const shares = await measureShares({ base: chosen!.base, next: infos[0]! }, source.narOf)
  return shares === undefined ? choice : codecOf(planned, codecs, { ...estimate, shares })
}

/** Small paths differ, so a sample of one would mislead. */
async function estimateOf({ infos }: PlannedGroup, { rates: { rates }, source }: Encoding): Promise<Estimate> {
  return infos.length === 1 ? { rates, sample: await sampleOf(infos[0]!, source) } : { rates }
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

async function encodedInPlace(path: WithBase, encoding: Encoding): Promise<Encoded | undefined> {
  const delta = await deltaInPlace(path, encoding)
  if (delta === undefined) return undefined
  return { codec: 'delta', base: path.base.path, data: atOnce(delta, path.info, { codec: 'delta', encoding }) }
}

/** The delta of a path that differs from its base in a few places, which takes no search; undefined for every other path. */
async function deltaInPlace(path: WithBase, encoding: Encoding): Promise<Buffer | undefined> {
  const { info, base } = path
  const mayBe = info.narSize === base.narSize && info.narSize <= IN_PLACE_BYTES && encoding.codecs.usable.includes('delta')
  if (!mayBe) return undefined
  const early = await encoding.codecs.early?.takeInPlace({ baseNarHash: base.narHash, narHash: info.narHash })
  if (early !== undefined) return early ?? undefined
  const before = await baseNar(path, encoding.source)
  if (before === undefined) return undefined
  const next = await gathered(checkedNar(info, encoding.source), info.narSize)
  return differInPlace(before, next) ? makeDelta(before, next) : undefined
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
  if (codec === 'zstd-base') {
    const early = await encoding.codecs.early?.take({ baseNarHash: base.narHash, narHash: info.narHash })
    if (early !== undefined) return encoded(begunEarly(early, info, { codec, encoding }))
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

async function* atOnce(bytes: Buffer, info: Pick<NarInfo, 'narSize'>, { codec, encoding }: Reporting): AsyncGenerator<Buffer> {
  yield bytes
  encoding.progress(info.narSize, codec)
}

async function* begunEarly(
  chunks: AsyncIterable<Uint8Array>,
  { narSize }: Pick<NarInfo, 'narSize'>,
  { codec, encoding }: Reporting,
): AsyncGenerator<Uint8Array> {
  yield* chunks
  encoding.progress(narSize, codec)
}

async function* reported(chunks: AsyncIterable<Buffer>, { codec, encoding }: Reporting): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk
    encoding.progress(chunk.length, codec)
  }
}
