import { chooseCodec, type Choice } from '#domain/transfer/choose-codec'
import type { Codec } from '#domain/transfer/codec-names'
import type { Fallback } from '#domain/transfer/fallback'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Rates } from '#domain/transfer/rates'
import type { ChosenBase } from '../deltas/choose-bases.ts'

/** Paths that are encoded together, in the pack's order. */
export interface PlannedGroup {
  readonly infos: readonly NarInfo[]
  readonly narBytes: number
  /** What the one path of the group may be made from. */
  readonly chosen?: ChosenBase
}

/** What a sender knows of the other side. */
export interface Codecs {
  /** What both sides have. */
  readonly usable: readonly Codec[]
  readonly bases: ReadonlyMap<string, ChosenBase>
  /** Paths that are sent whole, because they could not be made from a base. */
  readonly whole: ReadonlySet<string>
}

/** A larger path is a group of its own: a codec is chosen for it alone. */
const LARGE_BYTES = 512 * 1024
/** A group of small paths: what shares a window of zstd, and is compressed while the group before it is sent. */
const GROUP_BYTES = 8 * 1024 * 1024
const GROUP_PATHS = 1000

/** Divides paths into groups without changing their order: what they refer to stays before them. */
export function planGroups(infos: readonly NarInfo[], { bases, whole }: Codecs): PlannedGroup[] {
  const groups: PlannedGroup[] = []
  let small: NarInfo[] = []
  let narBytes = 0
  const close = () => {
    if (small.length > 0) groups.push({ infos: small, narBytes })
    small = []
    narBytes = 0
  }
  for (const info of infos) {
    const chosen = whole.has(info.path) ? undefined : bases.get(info.path)
    if (chosen !== undefined || info.narSize >= LARGE_BYTES) {
      close()
      groups.push({ infos: [info], narBytes: info.narSize, ...(chosen === undefined ? {} : { chosen }) })
      continue
    }
    if (small.length === GROUP_PATHS || narBytes + info.narSize > GROUP_BYTES) close()
    small.push(info)
    narBytes += info.narSize
  }
  close()
  return groups
}

/** What the time of a codec is estimated from. */
interface Estimate {
  /** Some of the group's bytes. */
  readonly sample?: Buffer
  readonly rates: Rates
}

/** Chooses how a group is sent. */
export function codecOf({ narBytes, chosen }: PlannedGroup, { usable }: Codecs, from: Estimate): Choice {
  return chooseCodec(
    {
      narSize: narBytes,
      codecs: usable,
      sample: from.sample,
      ...(chosen === undefined ? {} : { base: chosen.base }),
      ...(chosen?.ready === undefined ? {} : { ready: { deltaBytes: chosen.ready.bytes } }),
    },
    from.rates,
  )
}

/** What was sent with a codec. */
interface CodecTotals {
  paths: number
  narBytes: number
  /** Bytes of the encoded NARs. */
  bytes: number
}

/** What a copy has sent, by codec, and what it could not send as planned. */
export interface SentTotals {
  readonly codecs: Map<Codec, CodecTotals>
  readonly fallbacks: Fallback[]
}
