import { isStorePath } from '#domain/closure/store-path'
import { comparePath, type ComparedPath } from '#domain/reproduce/compare'
import type { ComparedComponent } from '#domain/reproduce/components'
import { outputsCommand } from '#tools/nix/rebuild'
import { parseRequisites, requisitesCommand } from '#tools/nix/requisites'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import type { Bundle } from '../bundle/read.ts'
import type { Context } from '../context.ts'
import { Rebuilder } from './rebuild.ts'
import { validInfos } from './valid-infos.ts'

/** A path of the release, by what its inventory or its manifest names. */
interface PathOfRelease {
  readonly path: string
  readonly narHash: string
}

export interface PathsToCompare {
  readonly bundle: Bundle
  readonly components: readonly ComparedComponent[]
  /** All paths are rebuilt, and not the components alone. */
  readonly closure: boolean
  /** A folder for links that keep what is built. */
  readonly temporary: string
}

/** Rebuilds the components, with `closure` every path that the same derivations lead to, and compares each path of the release. */
export async function comparePaths({ bundle, components, closure, temporary }: PathsToCompare, context: Context): Promise<ComparedPath[]> {
  const rebuilder = new Rebuilder(temporary, context)
  const compared = new Map<string, ComparedPath>()
  const rebuild = async ({ path, narHash }: PathOfRelease, derivation: string) => {
    compared.set(path, comparePath({ path, narHash }, await rebuilder.rebuild({ path, narHash, derivation })))
  }
  for (const { name, path, derivation, problem } of components) {
    const { narHash } = bundle.manifest.components[name]!
    // A path that the derivation does not make cannot be built from it.
    if (derivation !== null && (await hasOutput(derivation, path, context.runner))) await rebuild({ path, narHash }, derivation)
    else compared.set(path, comparePath({ path, narHash }, { derivation, problem: problem ?? 'It was not evaluated.' }))
  }
  const others = (bundle.inventory?.paths ?? []).filter(({ path }) => !compared.has(path))
  const derivations = closure ? await derivationsOf(others, components, context.runner) : new Map<string, string>()
  for (const other of others) {
    const derivation = derivations.get(other.path)
    if (derivation !== undefined) await rebuild(other, derivation)
  }
  await comparePresent(others, compared, context.runner)
  return [...compared.values()]
}

/** Compares what is left with what is in this machine's store. */
async function comparePresent(paths: readonly PathOfRelease[], compared: Map<string, ComparedPath>, runner: Runner): Promise<void> {
  const left = paths.filter(({ path }) => !compared.has(path))
  const infos = new Map(
    (
      await validInfos(
        left.map(({ path }) => path),
        runner,
      )
    ).map((info) => [info.path, info]),
  )
  for (const one of left) {
    const info = infos.get(one.path)
    const here =
      info === undefined
        ? { problem: 'It is not in the store of this machine.', derivation: null }
        : ({ origin: info.contentAddress === null ? 'present' : 'fixed', narHash: info.narHash, tree: one.path, derivation: null } as const)
    compared.set(one.path, comparePath(one, here))
  }
}

/** Returns the derivation of each path that is valid here, if it is one of those that the components are built with. */
async function derivationsOf(
  paths: readonly PathOfRelease[],
  components: readonly ComparedComponent[],
  runner: Runner,
): Promise<Map<string, string>> {
  const roots = components.flatMap(({ derivation }) => derivation ?? [])
  if (roots.length === 0) return new Map()
  const known = parseRequisites(await expectSuccess(runner, requisitesCommand(roots)))
  const found = new Map<string, string>()
  for (const { path, deriver, contentAddress } of await validInfos(
    paths.map((one) => one.path),
    runner,
  )) {
    if (contentAddress !== null || deriver === null || !known.has(deriver)) continue
    if (await hasOutput(deriver, path, runner)) found.set(path, deriver)
  }
  return found
}

async function hasOutput(derivation: string, path: string, runner: Runner): Promise<boolean> {
  return (await expectSuccess(runner, outputsCommand(derivation))).split('\n').filter(isStorePath).includes(path)
}
