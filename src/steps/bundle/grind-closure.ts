import { inventoryOf, summarize, type ClosurePath, type Inventory } from '#domain/closure/inventory'
import { textContentAddress } from '#domain/closure/text-path'
import { HostError } from '#domain/errors/errors'
import { SIGNATURES_OF_PATH_LIMIT } from '#domain/evidence/nix-signatures'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { fileNar } from '#domain/nar/writer'
import { batches } from '#tools/nix/batches'
import { invalidPaths } from '#tools/nix/check-validity'
import { pathInfoCommand, parsePathInfo, type PathInfo } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import { realiseCommand } from '#tools/nix/realise'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Bundle } from './read.ts'
import { formatCount } from '#domain/report/amount'

/** The build host, in messages. */
export const GRIND = 'grind'

/** A release as grind has it. */
export interface GrindClosure {
  /** Everything that a host needs: the manifest's own store path and the components' closure. */
  readonly closure: Inventory
  readonly manifestPath: string
  /** The NAR of the manifest's store path, which need not be in grind's store: it follows from the manifest. */
  readonly manifestNar: Buffer
  /** What can be packed: the manifest's path, and every path of the closure that grind has. */
  readonly packable: ReadonlyMap<string, ClosurePath>
  /**
   * Returns what Nix knows of packable paths, in the order given: what a pack carries of them. Throws HostError path-corrupt for one that
   * differs from the manifest.
   */
  readonly narInfos: (paths: readonly string[]) => Promise<NarInfo[]>
  /** Paths of the closure that grind does not have. */
  readonly lacking: readonly string[]
}

/**
 * Finds a release in the build host's store, fetches missing paths from the build host's substituters, and verifies that the components
 * match the manifest. Builds nothing. GC roots named `root…` keep it alive. The other paths are compared when they are packed, because most
 * of them the host has already. Throws HostError path-missing or path-corrupt.
 */
export async function grindClosure(bundle: Bundle, root: string, runner: Runner): Promise<GrindClosure> {
  const { manifest, text, inventory } = bundle
  const components = [...new Set(Object.values(manifest.components).map(({ storePath }) => storePath))]
  const lacking = await lackingOf(bundle, components, runner)
  if (inventory === undefined && lacking.length > 0)
    throw missingPathsError(lacking, ', and the bundle has no inventory.json, so its references are unknown')
  const absent = new Set(lacking)
  const present = (inventory?.paths ?? []).filter(({ path }) => !absent.has(path))
  // Rooted before it is inspected: the paths must still exist when they are packed.
  for (const [index, batch] of batches(lacking.length === 0 ? components : present.map(({ path }) => path)).entries()) {
    await expectSuccess(runner, realiseCommand(batch, `${root}-${index}`))
  }

  const asked = components.filter((path) => !absent.has(path))
  const infos = await comparedInfos(bundle, { paths: asked, closure: inventory === undefined }, runner)
  const whole = inventory ?? wholeClosure(manifest, infos)
  const own = manifestInfo(manifest, text)
  return {
    closure: inventoryOf([...whole.paths, closurePath(own.info)]),
    manifestPath: own.info.path,
    manifestNar: own.nar,
    packable: new Map([closurePath(own.info), ...(inventory === undefined ? infos : present)].map((entry) => [entry.path, entry])),
    narInfos: rememberedInfos([own.info, ...(inventory === undefined ? infos : infos.filter(({ path }) => asked.includes(path)))], {
      read: (paths) => comparedInfos(bundle, { paths, closure: false }, runner),
      finish: (info) => withOthersSignatures(info, bundle.nixSignatures),
    }),
    lacking,
  }
}

interface InfoSource {
  readonly read: (paths: readonly string[]) => Promise<readonly NarInfo[]>
  readonly finish: (info: NarInfo) => NarInfo
}

/** Reads what Nix knows of each path once: a root holds them, so it does not change. Requests wait for those before them. */
function rememberedInfos(infos: readonly NarInfo[], { read, finish }: InfoSource): GrindClosure['narInfos'] {
  const known = new Map(infos.map((info) => [info.path, info]))
  let before: Promise<unknown> = Promise.resolve()
  return (paths) => {
    const reading = before.then(async () => {
      const others = paths.filter((path) => !known.has(path))
      for (const info of others.length === 0 ? [] : await read(others)) known.set(info.path, info)
      return paths.map((path) => finish(known.get(path) ?? missingNow(path)))
    })
    before = reading.catch(() => undefined)
    return reading
  }
}

/** Returns the paths that grind does not have and cannot fetch. A valid component has a valid closure: Nix sees to that. */
async function lackingOf({ inventory }: Bundle, components: readonly string[], runner: Runner): Promise<string[]> {
  const invalid = await invalidPaths(runner, components)
  if (invalid.length === 0) return []
  return fetchMissing(inventory === undefined ? components : inventory.paths.map(({ path }) => path), runner)
}

interface AskedPaths {
  readonly paths: readonly string[]
  /** Their whole closure. */
  readonly closure: boolean
}

/** Returns what Nix knows of paths, or of their whole closure. Throws HostError path-corrupt for one that differs from the manifest. */
async function comparedInfos({ manifest, inventory }: Bundle, { paths, closure }: AskedPaths, runner: Runner): Promise<PathInfo[]> {
  const infos = paths.length === 0 ? [] : parsePathInfo(await pathInfoText(runner, pathInfoCommand(paths, { closure })))
  compareWithManifest(manifest.components, inventory, infos)
  return infos
}

function wholeClosure(manifest: Bundle['manifest'], infos: readonly PathInfo[]): Inventory {
  const whole = inventoryOf(infos.map(closurePath))
  if (summarize(whole).digest === manifest.closure.digest) return whole
  const { paths, narBytes } = manifest.closure
  throw new HostError(
    'path-corrupt',
    `The closure on the build host (${formatCount(whole.paths.length, 'path')}) differs from the manifest's (${formatCount(paths, 'path')}, ${formatCount(narBytes, 'byte')}): a part of it was rebuilt with another result.`,
    { host: GRIND, hint: 'Build the manifest again.' },
  )
}

function missingNow(path: string): never {
  throw new HostError('path-missing', `${path} was removed from the build host's store although a GC root holds it.`, {
    host: GRIND,
    hint: 'Build the release on the build host again.',
  })
}

/** Returns the error for paths that are available nowhere. */
export function missingPathsError(paths: readonly string[], detail = ''): HostError {
  return new HostError(
    'path-missing',
    `${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''} ${paths.length > 1 ? 'are' : 'is'} missing in the build host's store, and no substituter of the build host has ${paths.length > 1 ? 'them' : 'it'}${detail}.`,
    {
      host: GRIND,
      hint: 'Build the release on the build host again, or let the host fetch it with the option "allow-host-fallback", if its policy lists substituters.',
    },
  )
}

async function fetchMissing(paths: readonly string[], runner: Runner): Promise<string[]> {
  const lacking = await invalidPaths(runner, paths)
  if (lacking.length === 0) return []
  // Its failure is not reported: the paths that it could not fetch are still missing.
  for (const batch of batches(lacking)) await runner.run(realiseCommand(batch))
  return invalidPaths(runner, lacking)
}

/** Names the path that differs between the build host and the manifest: a hash of the whole closure could only show that there is one. */
function compareWithManifest(
  components: Bundle['manifest']['components'],
  inventory: Inventory | undefined,
  infos: readonly PathInfo[],
): void {
  const expected = new Map([
    ...Object.values(components).map(({ storePath, narHash }) => [storePath, narHash] as const),
    ...(inventory?.paths ?? []).map(({ path, narHash }) => [path, narHash] as const),
  ])
  const other = infos.find(({ path, narHash }) => (expected.get(path) ?? narHash) !== narHash)
  if (other === undefined) return
  throw new HostError(
    'path-corrupt',
    `${other.path} on the build host differs from the manifest (NAR hash ${other.narHash} instead of ${expected.get(other.path)}): it was rebuilt with another result.`,
    { host: GRIND, hint: 'Build the manifest again.' },
  )
}

/** The form of a signature that a pack may carry. */
const SIGNATURE = /^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/

/** Adds what other machines signed of a path. The host's Nix counts those of keys that it trusts, and ignores all others. */
function withOthersSignatures(info: NarInfo, others: Bundle['nixSignatures']): NarInfo {
  if (others === undefined || !Object.hasOwn(others.signatures, info.path)) return info
  const added = others.signatures[info.path]!.filter((signature) => SIGNATURE.test(signature))
  return { ...info, signatures: [...new Set([...info.signatures, ...added])].slice(0, SIGNATURES_OF_PATH_LIMIT) }
}

export function closurePath({ path, narHash, narSize, references }: NarInfo): ClosurePath {
  return { path, narHash, narSize, references: [...references] }
}

/** Returns the manifest's own store path: content-addressed, so it needs no signature. */
export function manifestInfo(
  manifest: Pick<Bundle['manifest'], 'application' | 'components'>,
  text: string,
): { info: NarInfo; nar: Buffer } {
  const contents = Buffer.from(text)
  const own = manifestOwnPath(manifest, text)
  return { info: { ...own, deriver: null, signatures: [], contentAddress: textContentAddress(contents) }, nar: fileNar(contents) }
}
