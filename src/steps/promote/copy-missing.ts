import type { ClosurePath } from '#domain/closure/inventory'
import { referencesFirst } from '#domain/closure/references-first'
import type { CopySummary } from '#domain/protocol/attempt'
import type { ReceiveResult } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import type { Codec } from '#domain/transfer/codec-names'
import { encodeGroups, encodePack, type GroupToPack, type PathToPack } from '#domain/transfer/encode'
import type { NarInfo } from '#domain/transfer/narinfo'
import { PACK_FORMAT } from '#domain/transfer/pack'
import { RateLearner } from '#domain/transfer/rates'
import { narChunks } from '#tools/nix/nar'
import type { GrindClosure } from '../bundle/grind-closure.ts'
import type { HostClient } from '../agent/host-client.ts'
import { ahead } from './ahead.ts'
import { encodeGroup, type Encoding } from './encode-group.ts'
import { planGroups, type Codecs, type PlannedGroup, type SentTotals } from './plan-groups.ts'
import { checkedNar, type NarSource } from './read-nar.ts'

export interface CopyOptions {
  readonly releaseId: string
  readonly grind: GrindClosure
  /** Exactly the paths that the host needs. */
  readonly missing: readonly string[]
  /** What both sides can encode and decode; undefined for an agent that only reads packs of format 1. */
  readonly codecs: Codecs | undefined
  /** What is sent is added here; format 1 adds nothing. */
  readonly totals: SentTotals
  /** What was measured so far. */
  readonly rates: RateLearner
  /** Is called when everything is encoded, and the rest of it is on its way. */
  readonly encoded?: () => void
  /** How a store path is read; from the store, without. */
  readonly narOf?: NarSource['narOf']
}

/**
 * Packs exactly the missing paths, references first, and streams them to the host. The host is asked to fetch those that the build host
 * does not have. Throws the agent's errors, and HostError path-corrupt or path-missing for a path that is broken on the build host.
 */
export async function copyMissing(client: HostClient, options: CopyOptions): Promise<ReceiveResult> {
  const { releaseId, grind, missing, codecs, encoded, narOf = narChunks } = options
  const source = { grind, narOf }
  const { infos: packed, substitute } = partition(grind, missing)
  const infos = await grind.narInfos(referencesFirst(packed).map(({ path }) => path))
  const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0)
  const announced = { releaseId, paths: infos.length, narBytes, substitute }
  const progress = progressReporter(client.context.reporter, narBytes)
  if (codecs === undefined) return client.send(encodePack({ format: 1, codec: 'zstd', ...announced }, wholePaths(infos, source, progress)))
  const given = new AbortController()
  try {
    const encoding = { ...options, source, codecs, progress, signal: given.signal }
    const pack = encodeGroups({ format: PACK_FORMAT, ...announced }, groups(planGroups(infos, codecs), encoding))
    return await client.send(withEnd(measured(pack, options.rates), encoded))
  } finally {
    given.abort(new Error('the copy ended'))
  }
}

function* wholePaths(infos: readonly NarInfo[], source: NarSource, progress: (bytes: number) => void): Generator<PathToPack> {
  async function* nar(info: NarInfo): AsyncGenerator<Buffer> {
    for await (const chunk of checkedNar(info, source)) {
      yield chunk
      progress(chunk.length)
    }
  }
  for (const info of infos) yield { info, nar: nar(info) }
}

/** Memory for groups that are begun before they are sent: the rest of a gibibyte is for Node, and for what is being sent. */
const AHEAD_MEMORY_BYTES = 640 * 1024 * 1024
const AHEAD_GROUPS = 4
/** What a compressor takes, and what waits behind it. */
const GROUP_MEMORY_BYTES = 16 * 1024 * 1024

async function* groups(planned: readonly PlannedGroup[], encoding: Encoding): AsyncGenerator<GroupToPack> {
  const encoded = ahead(planned, {
    memoryBytes: AHEAD_MEMORY_BYTES,
    count: AHEAD_GROUPS,
    memoryOf: ({ chosen, narBytes }) =>
      chosen === undefined || chosen.ready !== undefined ? GROUP_MEMORY_BYTES : narBytes + 7 * chosen.base.narSize + GROUP_MEMORY_BYTES,
    begin: (group) => encodeGroup(group, encoding),
  })
  for await (const some of encoded) yield* some
}

async function* withEnd(pack: AsyncIterable<Buffer>, ended: () => void = () => undefined): AsyncGenerator<Buffer> {
  yield* pack
  ended()
}

/** Before so much was sent, buffers take it, and not the line. */
const IN_BUFFERS_BYTES = 4 * 1024 * 1024
const MEASURED_BYTES = 1024 * 1024

/** Passes a pack on, and learns how fast the line takes it: time in which the pack waits for the line, and not the other way round. */
async function* measured(pack: AsyncIterable<Buffer>, rates: RateLearner): AsyncGenerator<Buffer> {
  let total = 0
  let bytes = 0
  let seconds = 0
  for await (const chunk of pack) {
    const begin = performance.now()
    yield chunk
    total += chunk.length
    if (total < IN_BUFFERS_BYTES) continue
    bytes += chunk.length
    seconds += (performance.now() - begin) / 1000
    if (bytes < MEASURED_BYTES) continue
    rates.sent({ bytes, seconds })
    bytes = 0
    seconds = 0
  }
}

/** Splits the missing paths into those that are packed, in any order, and those that the host must fetch elsewhere. */
export function partition(
  grind: Pick<GrindClosure, 'packable'>,
  missing: readonly string[],
): { infos: ClosurePath[]; substitute: string[] } {
  const infos = missing.flatMap((path) => grind.packable.get(path) ?? [])
  return { infos, substitute: missing.filter((path) => !grind.packable.has(path)) }
}

/** Adds what arrived by a connection that was lost. What grind cannot pack, the host has fetched elsewhere. */
export function withArrived(copy: CopySummary, grind: Pick<GrindClosure, 'packable'>, arrived: readonly string[]): CopySummary {
  const { infos, substitute } = partition(grind, arrived)
  return {
    ...copy,
    copiedPaths: copy.copiedPaths + infos.length,
    copiedNarBytes: infos.reduce((sum, { narSize }) => sum + narSize, copy.copiedNarBytes),
    substitutedPaths: [...new Set([...copy.substitutedPaths, ...substitute])],
  }
}

/** Reports bytes of NAR that went into the pack: not for every chunk, two hundred times in all at most. */
function progressReporter(reporter: Reporter, total: number): (bytes: number, codec?: Codec) => void {
  let done = 0
  let reported = 0
  return (bytes, codec) => {
    done += bytes
    if (done - reported < total / 200 && done < total) return
    reported = done
    reporter.report({ event: 'progress', phase: 'copy', done, total, unit: 'bytes', ...(codec === undefined ? {} : { codec }) })
  }
}
