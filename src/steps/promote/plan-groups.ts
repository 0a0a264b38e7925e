import { GROUPED_NAR_BYTES } from '#domain/transfer/delta-group'
import { chooseCodec, type Choice, type PathToChoose } from '#domain/transfer/choose-codec'
import type { Codec } from '#domain/transfer/codec-names'
import type { Fallback } from '#domain/transfer/fallback'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Rates } from '#domain/transfer/rates'
import type { ChosenBase } from '../deltas/choose-bases.ts'
import type { EarlyEncodings } from '../deltas/encode-early.ts'

/** Paths that are encoded together, in the pack's order. */
export interface PlannedGroup {
  readonly infos: readonly NarInfo[]
  readonly narBytes: number
  /** What the one path of the group may be made from. */
  readonly chosen?: ChosenBase
  /** Paths that seem to differ from their bases in hashes only: a base for each. */
  readonly alike?: readonly ChosenBase[]
}

/** What a sender knows of the other side. */
export interface Codecs {
  /** What both sides have. */
  readonly usable: readonly Codec[]
  /** Whether the host reads groups of many deltas. */
  readonly groupsDeltas?: boolean
  readonly bases: ReadonlyMap<string, ChosenBase>
  /** What was begun to be encoded before the host answered. */
  readonly early?: EarlyEncodings | undefined
  /** Paths that are sent whole, because they could not be made from a base. */
  readonly whole: ReadonlySet<string>
}

/** A larger path is a group of its own: a codec is chosen for it alone. */
const LARGE_BYTES = 512 * 1024
/** A group of small paths: what shares a window of zstd, and is compressed while the group before it is sent. */
const GROUP_BYTES = 8 * 1024 * 1024
const GROUP_PATHS = 1000

/** Divides paths into groups. What a path refers to stays before it, if it was; else paths may change their order. */
export function planGroups(infos: readonly NarInfo[], codecs: Codecs): PlannedGroup[] {
  const planned: PlannedGroup[] = []
  const small = new OpenGroup(planned)
  const alike = new OpenGroup(planned)
  for (const info of infos) {
    const chosen = codecs.whole.has(info.path) ? undefined : codecs.bases.get(info.path)
    const open = mayDifferInHashes(info, chosen, codecs) ? alike : chosen === undefined && info.narSize < LARGE_BYTES ? small : undefined
    for (const other of [small, alike]) if (other !== open && other.hasReferenceOf(info)) other.close()
    if (open === undefined) planned.push({ infos: [info], narBytes: info.narSize, ...(chosen === undefined ? {} : { chosen }) })
    else open.add(info, chosen)
  }
  small.close()
  alike.close()
  return planned
}

function mayDifferInHashes({ narSize }: NarInfo, chosen: ChosenBase | undefined, { usable, groupsDeltas }: Codecs): boolean {
  if (groupsDeltas !== true || chosen === undefined || chosen.ready !== undefined || !usable.includes('delta')) return false
  return chosen.base.narSize === narSize && narSize <= GROUPED_NAR_BYTES
}

/** A group to which paths are still added. */
class OpenGroup {
  readonly #planned: PlannedGroup[]
  #infos: NarInfo[] = []
  #bases: ChosenBase[] = []
  #paths = new Set<string>()
  #narBytes = 0

  constructor(planned: PlannedGroup[]) {
    this.#planned = planned
  }

  add(info: NarInfo, base: ChosenBase | undefined): void {
    if (this.#infos.length === GROUP_PATHS || this.#narBytes + info.narSize > GROUP_BYTES) this.close()
    this.#infos.push(info)
    this.#paths.add(info.path)
    this.#narBytes += info.narSize
    if (base !== undefined) this.#bases.push(base)
  }

  hasReferenceOf({ references }: NarInfo): boolean {
    return this.#paths.size > 0 && references.some((reference) => this.#paths.has(reference))
  }

  close(): void {
    if (this.#infos.length === 0) return
    this.#planned.push({ infos: this.#infos, narBytes: this.#narBytes, ...(this.#bases.length === 0 ? {} : { alike: this.#bases }) })
    this.#infos = []
    this.#bases = []
    this.#paths = new Set()
    this.#narBytes = 0
  }
}

/** What the time of a codec is estimated from. */
export interface Estimate extends Pick<PathToChoose, 'sample' | 'shares' | 'begun'> {
  readonly rates: Rates
}

/** Chooses how a group is sent. */
export function codecOf({ narBytes, chosen }: PlannedGroup, { usable }: Codecs, { rates, ...known }: Estimate): Choice {
  return chooseCodec(
    {
      narSize: narBytes,
      codecs: usable,
      ...known,
      ...(chosen === undefined ? {} : { base: chosen.base }),
      ...(chosen?.ready === undefined ? {} : { ready: { deltaBytes: chosen.ready.bytes } }),
    },
    rates,
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
