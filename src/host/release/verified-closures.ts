import { join } from 'node:path'
import { z } from 'zod'
import { ADOPTED } from '#domain/activation/host-paths'
import { closureIn } from '#domain/closure/closure-in'
import type { ClosurePath } from '#domain/closure/inventory'
import { readLimited } from '#tools/files/read-limited'
import { invalidPaths } from '#tools/nix/check-validity'
import { validPathInfoCommand, parsePathInfo, type PathInfo } from '#tools/nix/path-info'
import { runPathInfo } from '#tools/nix/run-path-info'
import type { Host } from '#machine/host'
import { currentGeneration, generationFolder, generationManifestPath, notedInventory } from '#machine/release/generation'
import { preparedPaths } from './prepared.ts'
import { rootedOwnManifest } from './roots.ts'

/** The note beside `closure.json`: since when the manifest's path is valid. */
export const VERIFIED_FILE = 'verified.json'

const verifiedSchema = z.strictObject({ schemaVersion: z.literal(1), registrationTime: z.number() })
const VERIFIED_LIMIT_BYTES = 1024

/** Returns the note's text. */
export function verifiedText(registrationTime: number): string {
  return `${JSON.stringify({ schemaVersion: 1, registrationTime } satisfies z.infer<typeof verifiedSchema>)}\n`
}

/** The closure of a kept release as it was verified at its own promote. */
interface NotedClosure {
  readonly generation: string
  readonly manifestPath: string
  readonly registrationTime: number
  readonly paths: readonly ClosurePath[]
}

/** Closures that are as they were verified, and what Nix knows of other paths; of a path that is not valid, nothing. */
interface Known {
  readonly closures: ReadonlyMap<string, NotedClosure>
  readonly infos: ReadonlyMap<string, PathInfo>
  /** The paths that Nix was asked about. */
  readonly asked: ReadonlySet<string>
}

/**
 * Returns those of the kept releases whose closure is as it was when it was verified; undefined when none has a note. Nix lets no path
 * become invalid as long as a valid one refers to it, so a closure is unchanged when the manifest's path has been valid ever since: it then
 * has the same time of registration. What else is to be asked of Nix (`others`) is asked in the same process.
 */
async function knownOf(
  host: Host,
  generations: readonly (string | null)[],
  others: (noted: readonly NotedClosure[]) => readonly string[] = () => [],
): Promise<Known | undefined> {
  const names = [...new Set(generations)].filter((name): name is string => name !== null && name !== ADOPTED)
  const noted = (await Promise.all(names.map((name) => notedClosure(host, name)))).filter((closure) => closure !== undefined)
  if (noted.length === 0) return undefined
  const asked = new Set([...noted.map(({ manifestPath }) => manifestPath), ...others(noted)])
  const infos = await infosOf(host, [...asked])
  const unchanged = noted.filter(({ manifestPath, registrationTime }) => infos.get(manifestPath)?.registrationTime === registrationTime)
  return { closures: new Map(unchanged.map((closure) => [closure.generation, closure])), infos, asked }
}

/** Undefined when there is no note, or anything of it cannot be read: then nothing is known. */
async function notedClosure(host: Host, generation: string): Promise<NotedClosure | undefined> {
  try {
    const note = await readLimited(join(generationFolder(host, generation), VERIFIED_FILE), VERIFIED_LIMIT_BYTES)
    const { registrationTime } = verifiedSchema.parse(JSON.parse(note ?? ''))
    const manifestPath = await generationManifestPath(host, generation)
    if (manifestPath === null) return undefined
    const closure = await notedInventory(host, generation)
    return closure !== undefined ? { generation, manifestPath, registrationTime, paths: closure.paths } : undefined
  } catch {
    return undefined
  }
}

async function infosOf(host: Host, paths: readonly string[]): Promise<Map<string, PathInfo>> {
  const result = await runPathInfo(host.runner, validPathInfoCommand(paths))
  const infos = result.status === 0 ? parsePathInfo(result.stdout) : []
  return new Map(infos.map((info) => [info.path, info]))
}

/** True when a kept release's closure is as it was verified: all of it is valid. */
export async function isAsVerified(host: Host, generation: string): Promise<boolean> {
  return (await knownOf(host, [generation]))?.closures.has(generation) ?? false
}

/** Returns the paths of a kept release's closure that is as it was verified; undefined when that is not known. */
export async function verifiedPaths(host: Host, generation: string): Promise<string[] | undefined> {
  const closure = (await knownOf(host, [generation]))?.closures.get(generation)
  return closure?.paths.map(({ path }) => path)
}

/** A release on its way to this host. */
interface Coming {
  readonly releaseId: string
  readonly manifestPath: string
  /** Its whole closure. */
  readonly paths: readonly string[]
}

/** Returns which paths of a release are not valid here. Nix is not asked about those that the current release has too. */
export async function missingPaths(host: Host, { releaseId, manifestPath, paths }: Coming): Promise<Set<string>> {
  const known = await knownOf(host, [await currentGeneration(host), releaseId], (noted) => {
    const held = pathsOf(noted)
    const others = paths.filter((path) => !held.has(path))
    return [manifestPath, ...(others.length <= FEW_PATHS ? others : [])]
  })
  // What a valid path refers to is valid.
  if (known?.infos.has(manifestPath) === true) return new Set()
  const held = pathsOf(known?.closures.values() ?? [])
  const left = paths.filter((path) => !held.has(path))
  if (known !== undefined && left.every((path) => known.asked.has(path))) return new Set(left.filter((path) => !known.infos.has(path)))
  return new Set(await invalidPaths(host.runner, left))
}

/** So many paths are asked about in one process with the manifest's; all that Nix knows of more takes longer than another process. */
const FEW_PATHS = 200

/** The same for a release that was prepared and copied: its root leads to its manifest's path, which is valid if everything came. */
export async function lackedPaths(host: Host, releaseId: string, paths: readonly string[]): Promise<string[]> {
  const manifestPath = await rootedOwnManifest(host, releaseId)
  const isWhole = manifestPath !== null && paths.includes(manifestPath) && (await invalidPaths(host.runner, [manifestPath])).length === 0
  return isWhole ? [] : invalidPaths(host.runner, paths)
}

function pathsOf(closures: Iterable<NotedClosure>): Map<string, ClosurePath> {
  return new Map([...closures].flatMap(({ paths }) => paths.map((entry) => [entry.path, entry] as const)))
}

/** A closure in the store, and since when (seconds since 1970) the path that it is of is valid; null where Nix has no time. */
export interface ReadClosure {
  readonly paths: readonly ClosurePath[]
  readonly registrationTime: number | null
  /** The paths of each kept release that was found to be as it was verified, because it was asked about too. */
  readonly asVerified?: AsVerified
}

/** The paths of releases whose closures are as they were verified, by generation. */
export type AsVerified = ReadonlyMap<string, readonly string[]>

/** Nix is asked so often about references that are not known yet. */
const ROUNDS = 4

/**
 * Returns a release's closure: what was verified of the current release (and of itself, when it is kept), and of the rest what Nix knows;
 * undefined when that does not suffice. The caller compares it with the manifest's digest, which covers every path, hash and reference.
 */
export async function closureFromVerified(host: Host, id: string, manifestPath: string): Promise<ReadClosure | undefined> {
  const prepared = await preparedPaths(host, id).catch(() => new Map<string, never>())
  const known = await knownOf(host, [await currentGeneration(host), id], (noted) => {
    const held = pathsOf(noted)
    return [manifestPath, ...[...prepared.keys()].filter((path) => !held.has(path))]
  })
  const own = known?.infos.get(manifestPath)
  if (known === undefined || known.closures.size === 0 || own === undefined) return undefined
  const entries = new Map<string, ClosurePath>([...pathsOf(known.closures.values()), ...known.infos])
  for (let round = 0; round < ROUNDS; round += 1) {
    const { paths, unknown } = closureIn(entries, manifestPath)
    if (unknown.length === 0) return { paths, registrationTime: own.registrationTime, asVerified: asVerifiedOf(known) }
    for (const [path, info] of await infosOf(host, unknown)) entries.set(path, info)
  }
  return undefined
}

function asVerifiedOf({ closures }: Known): AsVerified {
  return new Map([...closures.values()].map(({ generation, paths }) => [generation, paths.map(({ path }) => path)]))
}
