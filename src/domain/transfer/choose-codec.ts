import { constants, zstdCompressSync } from 'node:zlib'
import { DELTA_MAX_BYTES } from '../delta/format.ts'
import type { Codec } from './codec-names.ts'
import type { CodecRates, Rates } from './rates.ts'
import { resembles, type Shares } from './resemblance.ts'

/** What is known of a path before it is sent. */
export interface PathToChoose {
  readonly narSize: number
  /** What the host has, and both sides can read. */
  readonly base?: { readonly narSize: number } | undefined
  /** Some of the NAR's bytes (64 KiB or so, from its middle), to see how far it can be compressed. */
  readonly sample?: Buffer | undefined
  /** A delta that was made beforehand. */
  readonly ready?: { readonly deltaBytes: number } | undefined
  /** What was measured of some of the bytes of the NAR and of its base. */
  readonly shares?: Shares | undefined
  /** It is being encoded with the base as prefix already, and that takes so many seconds more. */
  readonly begun?: { readonly secondsLeft: number } | undefined
  /** The codecs that both sides have; all, when absent. */
  readonly codecs?: readonly Codec[] | undefined
}

/** A codec, the level for `zstd`, and the reason in words, for a log. */
export interface Choice {
  readonly codec: Codec
  readonly level?: number
  readonly why: string
}

/** A way to send the path, with what is estimated: bytes that travel, memory that is needed, and seconds. */
interface Candidate {
  readonly codec: Codec
  readonly level?: number
  readonly bytes: number
  readonly memory: number
  readonly seconds: number
}

/** What is known of the NAR's bytes: the share that zstd leaves of them, and whether they are packed already. */
interface Contents {
  readonly ratio: number
  readonly isPacked: boolean
}

/** What is not compressed below this share is packed already. */
const PACKED_RATIO = 0.95

/** Share of the NAR that zstd leaves when there is no sample: that of executables. */
const USUAL_RATIO = 0.4

/** Levels of zstd: their speed and what they leave, compared with level 3 (bench/codecs.ts, executables of 10 to 50 MB). */
const levels = [
  { level: 1, speed: 1.5, leaves: 1.11 },
  { level: 3, speed: 1, leaves: 1 },
  { level: 6, speed: 0.45, leaves: 0.93 },
  { level: 9, speed: 0.25, leaves: 0.9 },
] as const

/**
 * Above this, a level takes twice the time of the processor and more for a few percent of the bytes: a loss wherever the link is faster
 * than was assumed.
 */
const HIGHEST_ON_UNKNOWN_LINK = 3

/** Share of the NAR that is left with a base: a guess from successive versions of executables, in which every function moved. */
const LEFT_WITH_BASE = { 'zstd-base': 0.13, delta: 0.06 } as const

/**
 * To decode `zstd-base`, a host needs zstd's copy of the base and a window as long as the NAR, besides the base. These are the most bytes
 * of both with which the agent keeps within 256 MiB besides the base (test/host/release/import-memory.test.ts).
 */
export const HOST_PREFIX_BYTES = 96 * 1024 * 1024

/**
 * A packed path is only sent with a base when it is probably the same one with other hashes in it: when their sizes differ by less than
 * this share.
 */
const SAME_SIZE = 0.001

/**
 * Estimates differ this much from the truth: of ways that take about the same time, the one with the fewest bytes leaves most of the link.
 */
const ALIKE = 1.15

/** A path must be so large that a base is worth the memory, and reading it on both sides. */
const LEAST_WITH_BASE = 16 * 1024

/**
 * Chooses the codec that takes least time for one path, by the rates that are given: work of the sender, link and work of the host go on at
 * the same time, except where the sender must be done first. Of codecs that take about the same time it is the one with the fewest bytes.
 * Leaves out what needs more memory than there is.
 */
export function chooseCodec(path: PathToChoose, rates: Rates): Choice {
  const ratio = path.shares?.alone ?? (path.sample === undefined ? USUAL_RATIO : ratioOf(path.sample))
  const isPacked = ratio > PACKED_RATIO
  const possible = candidatesFor(path, { ratio, isPacked }, rates).filter(
    ({ codec, memory }) => (path.codecs ?? [codec]).includes(codec) && memory <= rates.memoryBytes,
  )
  const least = Math.min(...possible.map(({ seconds }) => seconds))
  const best = possible
    .filter(({ seconds }) => seconds <= least * ALIKE)
    .reduce<Candidate | undefined>((a, b) => (a === undefined || b.bytes < a.bytes ? b : a), undefined)
  if (best === undefined) return { codec: 'raw', why: 'nothing else fits into the memory' }
  const { codec, level, seconds, bytes } = best
  const estimate = `${Math.round(seconds * 1000)} ms for about ${Math.round(bytes / 1000)} kB`
  const why = isPacked && codec === 'raw' ? `it is packed already (${estimate})` : estimate
  return level === undefined ? { codec, why } : { codec, level, why }
}

/**
 * Estimates each way with the processors as they are, and as others may leave them, and takes the mean: of ways that take about the same
 * time, one that needs more of the processor is the greater risk.
 */
function candidatesFor(path: PathToChoose, contents: Contents, rates: Rates): Candidate[] {
  const ways = (by: Rates) => [...withoutBase(path, contents, by), ...withBase(path, contents, by)]
  const slow = ways(slowed(rates))
  return ways(rates).map(({ seconds, ...candidate }, index) => Object.assign(candidate, { seconds: (seconds + slow[index]!.seconds) / 2 }))
}

/** Rates of processors that have as much other work. */
function slowed({ cpu, ...rates }: Rates): Rates {
  return { ...rates, cpu: { raw: half(cpu.raw), zstd: half(cpu.zstd), 'zstd-base': half(cpu['zstd-base']), delta: half(cpu.delta) } }
}

function half({ encode, decode }: CodecRates): CodecRates {
  return { encode: encode / 2, decode: decode / 2 }
}

/** The share of these bytes that zstd leaves. */
function ratioOf(sample: Buffer): number {
  if (sample.length === 0) return 1
  return Math.min(1, zstdCompressSync(sample, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }).length / sample.length)
}

function withoutBase({ narSize }: PathToChoose, { ratio, isPacked }: Contents, rates: Rates): Candidate[] {
  const { cpu } = rates
  const raw = {
    codec: 'raw',
    bytes: narSize,
    memory: 0,
    seconds: overlapping(narSize, narSize, { link: rates.bytesPerSecond, ...cpu.raw }),
  } as const
  if (isPacked) return [raw]
  const tried = levels.filter(({ level }) => rates.isLinkMeasured || level <= HIGHEST_ON_UNKNOWN_LINK)
  const compressed = tried.map(({ level, speed, leaves }) => {
    const bytes = Math.min(1, ratio * leaves) * narSize
    const seconds = overlapping(narSize, bytes, { link: rates.bytesPerSecond, encode: cpu.zstd.encode * speed, decode: cpu.zstd.decode })
    return { codec: 'zstd', level, bytes, memory: 0, seconds } as const
  })
  return [raw, ...compressed]
}

type Base = NonNullable<PathToChoose['base']>

function withBase(path: PathToChoose, contents: Contents, rates: Rates): Candidate[] {
  const { narSize, base, ready } = path
  if (base === undefined || narSize < LEAST_WITH_BASE) return []
  const isAlike = resemblesBase(path, base, contents)
  const isTooLargeForHost = base.narSize + narSize > HOST_PREFIX_BYTES
  const isTooLargeForDelta = Math.max(narSize, base.narSize) > DELTA_MAX_BYTES
  return [
    ...(isAlike && !isTooLargeForHost ? [prefixed(path, base, { rates, ...contents })] : []),
    ...((isAlike || ready !== undefined) && !isTooLargeForDelta ? [delta(path, base, { rates, ...contents })] : []),
  ]
}

/** What was measured decides; else only a packed path is taken for another one than its base, by its size. */
function resemblesBase({ narSize, shares }: PathToChoose, base: Base, { isPacked }: Contents): boolean {
  return shares === undefined ? !isPacked || Math.abs(narSize - base.narSize) <= SAME_SIZE * narSize : resembles(shares)
}

interface Ground extends Contents {
  readonly rates: Rates
}

function prefixed(path: PathToChoose, base: Base, ground: Ground): Candidate {
  const { narSize, begun } = path
  const { cpu, bytesPerSecond: link } = ground.rates
  const { encode, decode } = cpu['zstd-base']
  const bytes = bytesWith('zstd-base', path, { base, ...ground })
  const seconds =
    begun === undefined
      ? readingBoth(narSize, base, ground) + overlapping(narSize, bytes, { link, encode, decode })
      : Math.max(begun.secondsLeft, overlapping(narSize, bytes, { link, encode: Infinity, decode }))
  return { codec: 'zstd-base', bytes, memory: prefixMemory(narSize, base.narSize), seconds }
}

function delta(path: PathToChoose, base: Base, ground: Ground): Candidate {
  const { narSize, ready } = path
  const { cpu, bytesPerSecond: link } = ground.rates
  const bytes = ready?.deltaBytes ?? bytesWith('delta', path, { base, ...ground })
  // A delta is sent when all of it is made; one that was made beforehand is there.
  const making = ready === undefined ? readingBoth(narSize, base, ground) + narSize / cpu.delta.encode : 0
  const memory = ready === undefined ? deltaMemory(narSize, base.narSize) : 0
  const seconds = making + overlapping(narSize, bytes, { link, encode: Infinity, decode: cpu.delta.decode })
  return { codec: 'delta', bytes, memory, seconds }
}

function readingBoth(narSize: number, base: Base, { rates }: Ground): number {
  return (narSize + base.narSize) / rates.cpu.raw.encode
}

/** What a codec probably leaves of a path. What the base cannot have, because it is shorter, is new. */
function bytesWith(
  codec: keyof typeof LEFT_WITH_BASE,
  { narSize, shares }: PathToChoose,
  { base, ratio }: { readonly base: Base; readonly ratio: number },
): number {
  const grown = Math.max(0, narSize - base.narSize)
  // What zstd leaves of a sample shows how much a delta does.
  const measured = shares === undefined ? 1 : shares.withBase / LEFT_WITH_BASE['zstd-base']
  return Math.min(ratio * narSize, measured * LEFT_WITH_BASE[codec] * (narSize - grown) + ratio * grown)
}

/** Seconds when all of them work at the same time: the slowest decides. */
function overlapping(narSize: number, bytes: number, { link, encode, decode }: { link: number; encode: number; decode: number }): number {
  return Math.max(bytes / link, narSize / encode, narSize / decode)
}

/** The base, zstd's copy of it, its tables and its window. */
function prefixMemory(narSize: number, baseSize: number): number {
  return 2 * baseSize + 4 * 2 ** (Math.ceil(Math.log2(baseSize + 1)) - 1) + 2 * Math.min(narSize, 2 ** 27)
}

/** Base and new bytes, both once more without addresses, the index of the base, and what is written. */
function deltaMemory(narSize: number, baseSize: number): number {
  return 2 * narSize + 6 * baseSize + 128 * 1024 * 1024
}
