import { reasonOf } from '#domain/errors/reason-of'
import { inPhase, warn } from '#domain/report/event'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Context } from '../context.ts'
import { pruneDeltas, writeDelta } from './cache.ts'
import { deltaPairs, type BasePair } from './delta-pairs.ts'
import { makePairDelta } from './make-delta.ts'
import { lastPromoted } from './promoted.ts'
import { readyDelta } from './ready.ts'

/** A release for which deltas are made. */
export interface ReleaseForDeltas {
  readonly stateFolder: string
  readonly application: string
  readonly releaseId: string
  /** The paths of its closure that this machine has. */
  readonly paths: ReadonlyMap<string, NarInfo>
}

/** What a host has committed last, by the promotes of this machine; null when it has no release from here. */
interface ComparedHost {
  readonly host: string
  readonly committed: string | null
}

/** A path that has a base but no delta. */
interface LeftPath {
  readonly path: string
  readonly why: string
}

export interface PreparedDeltas {
  readonly hosts: readonly ComparedHost[]
  /** Deltas that are there now: those that were made by this call, and those from before. */
  readonly made: number
  readonly ready: number
  /** Bytes of the NARs that they lead to, and their own. */
  readonly narBytes: number
  readonly deltaBytes: number
  readonly left: readonly LeftPath[]
}

/**
 * Makes the deltas from what each host committed last to a new release, the largest paths first, and keeps them for the promote. What
 * cannot be made is left: the promote makes it, or copies the whole path.
 */
export async function prepareDeltas(release: ReleaseForDeltas, hosts: readonly string[], context: Context): Promise<PreparedDeltas> {
  await pruneDeltas(release.stateFolder)
  const compared: ComparedHost[] = []
  const pairs = new Map<string, BasePair>()
  for (const host of hosts) {
    const [last] = await lastPromoted(release, host)
    compared.push({ host, committed: last?.releaseId ?? null })
    if (last === undefined || last.releaseId === release.releaseId) continue
    for (const pair of await pairsOf(release, { host, roots: last.roots }, context)) {
      pairs.set(`${pair.base.narHash} ${pair.next.narHash}`, pair)
    }
  }
  const made = await inPhase(context.reporter, 'deltas', () => makeAll(release.stateFolder, [...pairs.values()], context))
  await pruneDeltas(release.stateFolder)
  return { hosts: compared, ...made }
}

/** What this machine keeps of the release that a host committed last. */
interface LastCommitted {
  readonly host: string
  readonly roots: readonly string[]
}

/** A base that was collected takes the pairs of its host. */
async function pairsOf(release: ReleaseForDeltas, { host, roots }: LastCommitted, { runner, reporter }: Context): Promise<BasePair[]> {
  try {
    return await deltaPairs(release.paths.values(), { roots }, runner)
  } catch (error) {
    warn(reporter, `No deltas are made for ${host}, because its last release cannot be read on this machine: ${reasonOf(error)}.`)
    return []
  }
}

async function makeAll(stateFolder: string, pairs: readonly BasePair[], { reporter }: Context): Promise<Omit<PreparedDeltas, 'hosts'>> {
  const total = pairs.reduce((sum, { next }) => sum + next.narSize, 0)
  const sum = { made: 0, ready: 0, narBytes: 0, deltaBytes: 0 }
  const left: LeftPath[] = []
  let done = 0
  for (const pair of pairs) {
    const { path, narSize } = pair.next
    const key = { baseNarHash: pair.base.narHash, narHash: pair.next.narHash }
    const before = await readyDelta(stateFolder, key)
    const result = before === undefined ? await tryToMake(stateFolder, pair) : { bytes: before.bytes }
    if ('why' in result) left.push({ path, why: result.why })
    else {
      sum[before === undefined ? 'made' : 'ready'] += 1
      sum.narBytes += narSize
      sum.deltaBytes += result.bytes
    }
    done += narSize
    reporter.report({ event: 'progress', phase: 'deltas', done, total, unit: 'bytes' })
  }
  return { ...sum, left }
}

async function tryToMake(stateFolder: string, pair: BasePair): Promise<{ readonly bytes: number } | { readonly why: string }> {
  try {
    const made = await makePairDelta(pair)
    if (made.kind === 'left') return { why: made.why }
    const key = { baseNarHash: pair.base.narHash, narHash: pair.next.narHash }
    await writeDelta(stateFolder, key, made.delta)
    return { bytes: made.delta.length }
  } catch (error) {
    return { why: reasonOf(error) }
  }
}
