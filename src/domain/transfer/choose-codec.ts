import { constants, zstdCompressSync } from 'node:zlib'
import { DELTA_MAX_BYTES } from '../delta/format.ts'
import type { Codec } from './codec-names.ts'
import type { Rates } from './rates.ts'

/** What is known of a path before it is sent. */
export interface PathToChoose {
  readonly narSize: number
  /** What the host has, and both sides can read. */
  readonly base?: { readonly narSize: number } | undefined
  /** Some of the NAR's bytes (64 KiB or so, from its middle), to see how far it can be compressed. */
  readonly sample?: Buffer | undefined
  /** A delta that was made beforehand. */
  readonly ready?: { readonly deltaBytes: number } | undefined
  /** True when it is being encoded with the base as prefix already. */
  readonly isBegun?: boolean | undefined
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
  const ratio = path.sample === undefined ? USUAL_RATIO : ratioOf(path.sample)
  const isPacked = ratio > PACKED_RATIO
  const possible = [...withoutBase(path, ratio, rates), ...withBase(path, { ratio, isPacked }, rates)].filter(
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

/** The share of these bytes that zstd leaves. */
function ratioOf(sample: Buffer): number {
  if (sample.length === 0) return 1
  return Math.min(1, zstdCompressSync(sample, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }).length / sample.length)
}

function withoutBase({ narSize }: PathToChoose, ratio: number, rates: Rates): Candidate[] {
  const { cpu } = rates
  const raw = {
    codec: 'raw',
    bytes: narSize,
    memory: 0,
    seconds: overlapping(narSize, narSize, { link: rates.bytesPerSecond, ...cpu.raw }),
  } as const
  if (ratio > PACKED_RATIO) return [raw]
  const compressed = levels.map(({ level, speed, leaves }) => {
    const bytes = Math.min(1, ratio * leaves) * narSize
    const seconds = overlapping(narSize, bytes, { link: rates.bytesPerSecond, encode: cpu.zstd.encode * speed, decode: cpu.zstd.decode })
    return { codec: 'zstd', level, bytes, memory: 0, seconds } as const
  })
  return [raw, ...compressed]
}

function withBase(path: PathToChoose, { ratio, isPacked }: { ratio: number; isPacked: boolean }, rates: Rates): Candidate[] {
  const { narSize, base, ready, isBegun } = path
  if (base === undefined || narSize < LEAST_WITH_BASE) return []
  if (isPacked && Math.abs(narSize - base.narSize) > SAME_SIZE * narSize) return []
  const { cpu, bytesPerSecond: link } = rates
  const isTooLargeForHost = base.narSize + narSize > HOST_PREFIX_BYTES
  // What the base cannot have, because it is shorter, is new.
  const grown = Math.max(0, narSize - base.narSize)
  const bytesWith = (left: number) => Math.min(ratio * narSize, left * (narSize - grown) + ratio * grown)
  const reading = (narSize + base.narSize) / cpu.raw.encode
  const prefix = bytesWith(LEFT_WITH_BASE['zstd-base'])
  const prefixOnly = overlapping(narSize, prefix, { link, encode: Infinity, decode: cpu['zstd-base'].decode })
  const candidates: Candidate[] = isTooLargeForHost
    ? []
    : [
        {
          codec: 'zstd-base',
          bytes: prefix,
          memory: prefixMemory(narSize, base.narSize),
          seconds: isBegun === true ? prefixOnly : reading + overlapping(narSize, prefix, { link, ...cpu['zstd-base'] }),
        },
      ]
  if (Math.max(narSize, base.narSize) > DELTA_MAX_BYTES) return candidates
  const bytes = ready?.deltaBytes ?? bytesWith(LEFT_WITH_BASE.delta)
  // A delta is sent when all of it is made; one that was made beforehand is there.
  const making = ready === undefined ? reading + narSize / cpu.delta.encode : 0
  const memory = ready === undefined ? deltaMemory(narSize, base.narSize) : 0
  const seconds = making + overlapping(narSize, bytes, { link, encode: Infinity, decode: cpu.delta.decode })
  return [...candidates, { codec: 'delta', bytes, memory, seconds }]
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
