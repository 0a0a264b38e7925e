import type { ClosurePath } from '#domain/closure/inventory'
import type { GrindClosure } from '../bundle/grind-closure.ts'
import { rootsNeeded } from '#domain/activation/roots-needed'
import { reasonOf } from '#domain/errors/reason-of'
import { warn } from '#domain/report/event'
import type { BaseCandidate, Transfer } from '#domain/transfer/base-schema'
import { pickBase } from '#domain/transfer/pick-base'
import { batches } from '#tools/nix/batches'
import { parsePathInfo, validPathInfoCommand, type PathInfo } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import { addRootCommand } from '#tools/nix/add-root'
import { parseRequisites, requisitesCommand } from '#tools/nix/requisites'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import type { Context } from '../context.ts'
import { mayHaveDelta, type DeltaPair } from './cache.ts'
import type { EarlyEncodings } from './encode-early.ts'
import { readyDelta, type ReadyDelta } from './ready.ts'

/** A base that both sides have, and the delta from it that was made beforehand, if there is one. */
export interface ChosenBase {
  readonly base: ClosurePath
  readonly ready: ReadyDelta | undefined
}

interface ChooseOptions {
  readonly grind: Pick<GrindClosure, 'packable'>
  /** Path of the GC roots that hold the bases: `<root>-0`, … */
  readonly root: string
  /** Store paths whose closures are those of the releases that are kept for the host; see `lastPromoted`. */
  readonly promoted: readonly string[]
  /** The state folder with the deltas that were made beforehand. */
  readonly stateFolder: string
  /** What was looked up before the host answered. */
  readonly early?: Pick<EarlyEncodings, 'committed'> | undefined
}

/**
 * Chooses a base for each missing path of which the host has one that this machine has too, and roots these bases. Without bases paths are
 * copied whole, so a failure is a warning.
 */
export async function chooseBases(
  transfer: Transfer | undefined,
  options: ChooseOptions,
  context: Context,
): Promise<ReadonlyMap<string, ChosenBase>> {
  if (transfer === undefined || transfer.bases.length === 0) return new Map()
  try {
    return await choose(transfer, options, context)
  } catch (error) {
    warn(context.reporter, `No bases were found on this machine, so paths are copied whole: ${reasonOf(error)}.`)
    return new Map()
  }
}

async function choose(
  { bases }: Transfer,
  { grind, root, stateFolder, promoted, early }: ChooseOptions,
  { runner }: Context,
): Promise<ReadonlyMap<string, ChosenBase>> {
  const held = (await early?.committed()) ?? new Map<string, PathInfo>()
  const offered = new Set(bases.flatMap(({ candidates }) => candidates.map(({ path }) => path)))
  const asked = [...offered].filter((path) => !held.has(path))
  const infos = asked.length === 0 ? [] : parsePathInfo(await pathInfoText(runner, validPathInfoCommand(asked)))
  const here = new Map([...held, ...infos.map((info) => [info.path, info] as const)])
  const mayBeReady = await mayHaveDelta(stateFolder)
  const chosen = new Map<string, ChosenBase>()
  for (const { path, candidates } of bases) {
    const next = grind.packable.get(path)
    const base = next === undefined ? undefined : await chooseBase({ candidates, here, narHash: next.narHash, mayBeReady }, stateFolder)
    if (base !== undefined) chosen.set(path, base)
  }
  const unheld = [...chosen.values()].map(({ base }) => base).filter(({ path }) => !held.has(path))
  await rootChosen([...new Set(unheld)], { root, promoted }, runner)
  return chosen
}

/** Bases that get a root each: a root takes Nix about a millisecond, and more than these are nearly all of one closure. */
const ROOTED_SINGLY = 64

/** Roots the bases: each, or the kept releases of the host whose closures have them, and only the others singly. */
async function rootChosen(
  bases: readonly ClosurePath[],
  { root, promoted }: Pick<ChooseOptions, 'root' | 'promoted'>,
  runner: Runner,
): Promise<void> {
  const single = rootsNeeded(bases, new Set())
  const isMany = single.length > ROOTED_SINGLY && promoted.length > 0
  const held = isMany ? parseRequisites(await expectSuccess(runner, requisitesCommand(promoted))) : new Set<string>()
  const needed = isMany ? [...promoted, ...single.filter((path) => !held.has(path))] : single
  for (const [index, batch] of batches(needed).entries()) await expectSuccess(runner, addRootCommand(batch, `${root}-${index}`))
}

interface Choice {
  readonly candidates: readonly BaseCandidate[]
  readonly here: ReadonlyMap<string, PathInfo>
  /** The NAR hash of the missing path. */
  readonly narHash: string
  readonly mayBeReady: (pair: DeltaPair) => boolean
}

async function chooseBase({ candidates, here, narHash, mayBeReady }: Choice, stateFolder: string): Promise<ChosenBase | undefined> {
  const ready = new Map<BaseCandidate, ReadyDelta>()
  for (const candidate of candidates) {
    const pair = { baseNarHash: candidate.narHash, narHash }
    const delta = mayBeReady(pair) ? await readyDelta(stateFolder, pair) : undefined
    if (delta !== undefined) ready.set(candidate, delta)
  }
  const picked = pickBase(candidates, here, (candidate) => ready.has(candidate))
  return picked === undefined ? undefined : { base: here.get(picked.path)!, ready: ready.get(picked) }
}
