import type { Codec } from './codec-names.ts'

/** Bytes of the NAR a second. */
export interface CodecRates {
  readonly encode: number
  readonly decode: number
}

/** What the estimates of `chooseCodec` are made of. */
export interface Rates {
  /** What the link takes. */
  readonly bytesPerSecond: number
  /** True once that was measured: before, the link may be much faster. */
  readonly isLinkMeasured: boolean
  /** Memory that the sender, or the host if it has less, may use for one path. */
  readonly memoryBytes: number
  readonly cpu: Readonly<Record<Codec, CodecRates>>
}

/**
 * Rates of a small server of two processors, and of a link of 100 Mbit/s: what is assumed before anything was measured (bench/codecs.ts).
 */
export const defaultRates: Rates = {
  bytesPerSecond: 12_500_000,
  isLinkMeasured: false,
  memoryBytes: 1024 ** 3,
  cpu: {
    raw: { encode: 1_000_000_000, decode: 1_000_000_000 },
    zstd: { encode: 150_000_000, decode: 300_000_000 },
    'zstd-base': { encode: 25_000_000, decode: 250_000_000 },
    delta: { encode: 7_000_000, decode: 100_000_000 },
  },
}

/** Returns the rates of a sender whose encoders get this share of a processor. The host's share is not known. */
export function ratesWithShare(share: number, { cpu, ...rates }: Rates = defaultRates): Rates {
  const withShare = ({ encode, decode }: CodecRates): CodecRates => ({ encode: share * encode, decode })
  return {
    ...rates,
    cpu: {
      raw: withShare(cpu.raw),
      zstd: withShare(cpu.zstd),
      'zstd-base': withShare(cpu['zstd-base']),
      delta: withShare(cpu.delta),
    },
  }
}

/** How much a new measurement counts against those before it. */
const WEIGHT = 0.3

/** Below this the clock and the system's buffers decide, and not the link or the processor. */
const LEAST_BYTES = 256 * 1024

/** What was measured: so many bytes in so many seconds. */
export interface Measurement {
  readonly bytes: number
  readonly seconds: number
}

/** Learns the rates as a transfer goes on; begins with those given. */
export class RateLearner {
  #rates: Rates
  readonly #measured: number[] = []

  constructor(start: Rates = defaultRates) {
    this.#rates = start
  }

  get rates(): Rates {
    return this.#rates
  }

  /** The median of what was measured of the link, in bytes a second: a pause changes it little. Undefined when nothing was measured. */
  get measuredLink(): number | undefined {
    return this.#measured.toSorted((left, right) => left - right)[Math.floor(this.#measured.length / 2)]
  }

  /** Takes note of bytes that the link took while there was always something to send. The first measurement replaces an assumption. */
  sent(measurement: Measurement): void {
    if (!isMeasured(measurement)) return
    const { bytesPerSecond, isLinkMeasured } = this.#rates
    const measured = measurement.bytes / measurement.seconds
    this.#rates = { ...this.#rates, bytesPerSecond: isLinkMeasured ? learned(bytesPerSecond, measurement) : measured, isLinkMeasured: true }
    this.#measured.push(measured)
  }

  /** Takes note of how long a codec worked at NARs of so many bytes, without what it waited for others. */
  worked(codec: Codec, direction: keyof CodecRates, measurement: Measurement): void {
    const before = this.#rates.cpu[codec]
    const after = { ...before, [direction]: learned(before[direction], measurement) }
    this.#rates = { ...this.#rates, cpu: { ...this.#rates.cpu, [codec]: after } }
  }
}

/** Rates are averaged as times for a byte, so that one that is much too high does no harm. */
function learned(rate: number, measurement: Measurement): number {
  if (!isMeasured(measurement)) return rate
  return 1 / ((1 - WEIGHT) / rate + (WEIGHT * measurement.seconds) / measurement.bytes)
}

function isMeasured({ bytes, seconds }: Measurement): boolean {
  return bytes >= LEAST_BYTES && seconds > 0
}
